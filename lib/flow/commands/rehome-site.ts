import type { DocumentEdit, DocumentPath, RegionId } from '@/lib/engine/model';
import { valueAt } from '@/lib/schemas';
import { assertFree, findOption, findSite } from './find';
import { referencesTo, type Reference } from './references';
import { rename, set, type CommandRule, type Editable } from './rule';

/** Moves a site to another region, and with it all that names it. */
export interface RehomeSite {
  readonly type: 'rehome-site';
  readonly option: string;
  readonly from: RegionId;
  readonly to: RegionId;
}

export const rehomeSite: CommandRule<RehomeSite> = {
  label: ({ from, to }) => `Move ${from} to ${to}`,
  edits: (document, command) => {
    const { from, to } = command;
    if (from === to) return [];
    const { thing: option } = findOption(document, command.option);
    assertFree(
      to,
      option.sites.map(({ region }) => region),
      'site in',
    );
    const site = findSite(document, command.option, from);
    return [
      set([...site.path, 'id'], to),
      ...referencesRewritten(document, command).flatMap(({ path, about }) =>
        about === 'key' ? [rename(path, to)] : [rewrite(document, path, to)],
      ),
    ].toSorted(valuesFirst);
  },
};

/** The references that a move rewrites, to be shown before the site is dropped. */
export function referencesRewritten(
  { architecture }: Editable,
  { option, from }: RehomeSite,
): Reference[] {
  return referencesTo(architecture, { kind: 'site', option, region: from });
}

/** A renamed key changes the path of its value, so values go first. */
const valuesFirst = (a: DocumentEdit, b: DocumentEdit): number =>
  Number(a.op === 'rename') - Number(b.op === 'rename');

/** A target for every loss may be written with or without its `*`. */
function rewrite({ value }: Editable, path: DocumentPath, to: RegionId): DocumentEdit {
  const held = valueAt(value, path);
  return typeof held === 'object' ? set([...path, '*'], to) : set(path, to);
}
