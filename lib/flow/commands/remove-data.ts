import type { DocumentEdit } from '@/lib/engine/model';
import { findData } from './find';
import type { CommandRule, Editable } from './rule';
import { remove } from './rule';
import { removeItems } from './set-keys';

/** Takes a data set away, also from the links that name it; a link that carried nothing else goes with it. */
export interface RemoveData {
  readonly type: 'remove-data';
  readonly name: string;
}

export const removeData: CommandRule<RemoveData> = {
  label: ({ name }) => `Remove ${name}`,
  edits: (document, { name }) => [
    ...removeItems(document, ['data'], [findData(document, name).index]),
    ...document.architecture.options.flatMap((_, index) => fromLinks(document, index, name)),
  ],
};

function fromLinks(document: Editable, option: number, name: string): DocumentEdit[] {
  const path = ['options', option, 'replication'];
  const links = document.architecture.options[option]?.links ?? [];
  const carriesOnly = (data: readonly string[] | undefined) =>
    data !== undefined && data.length > 0 && data.every((one) => one === name);
  const gone = links.flatMap(({ data }, index) => (carriesOnly(data) ? [index] : []));
  const named = links.flatMap(({ data }, index) => {
    const at = data?.indexOf(name) ?? -1;
    return at < 0 || carriesOnly(data) ? [] : [remove([...path, index, 'data', at])];
  });
  return [...named, ...removeItems(document, path, gone)];
}
