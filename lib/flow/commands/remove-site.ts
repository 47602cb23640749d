import type { DocumentEdit, DocumentPath, Failover, RegionId } from '@/lib/engine/model';
import { valueAt } from '@/lib/schemas';
import { findOption, findSite } from './find';
import { remove, type CommandRule, type Editable } from './rule';
import { removeItems, removeKeys } from './set-keys';

/** Takes a site out of an option, with its links, homes, weight and failover targets. */
export interface RemoveSite {
  readonly type: 'remove-site';
  readonly option: string;
  readonly region: RegionId;
}

export const removeSite: CommandRule<RemoveSite> = {
  label: ({ region }) => `Remove ${region}`,
  edits: (document, { option: name, region }) => {
    const { thing: option, path } = findOption(document, name);
    const site = findSite(document, name, region);
    const homes = Object.keys(option.homes).filter((key) => option.homes[key] === region);
    const links = option.links.flatMap(({ from, to }, index) =>
      from === region || to === region ? [index] : [],
    );
    return [
      ...removeTargets(document, path, option.failover, region),
      ...removeKeys(document, [...path, 'routing', 'weights'], [region]),
      ...removeItems(document, [...path, 'replication'], links),
      ...removeKeys(document, [...path, 'homes'], homes),
      remove(site.path),
    ];
  },
};

function removeTargets(
  document: Editable,
  option: DocumentPath,
  { targets }: Failover,
  region: RegionId,
): DocumentEdit[] {
  const path = [...option, 'failover', 'target'];
  const written = valueAt(document.value, path);
  if (typeof written === 'string') return written === region ? [remove(path)] : [];
  const gone = Object.keys(targets).filter((lost) => lost === region || targets[lost] === region);
  return removeKeys(document, path, gone);
}
