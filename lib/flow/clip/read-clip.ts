import type { DocumentPath, DocumentValue } from '@/lib/engine/model';
import { formatPath, readText } from '@/lib/schemas';
import { isWritten, itemsOf, type Clip } from './clip';

export type ReadClip =
  | { readonly ok: true; readonly clip: Clip }
  /** Why the text cannot be pasted: one sentence for each fault. */
  | { readonly ok: false; readonly faults: readonly string[] };

const known = {
  top: ['apiVersion', 'kind', 'demand', 'dependencies', 'options'],
  demand: ['populations'],
  option: ['name', 'regions', 'homes', 'replication'],
} as const;

const version = 'meridian/v1';

/** Reads what was copied from a document, here or elsewhere. What it holds is checked where it is pasted. */
export function readClip(text: string): ReadClip {
  if (text.trim() === '') return { ok: false, faults: ['There is nothing to paste.'] };
  const read = readText(text);
  if (!read.ok || !isWritten(read.value)) return { ok: false, faults: [foreign] };
  const { value } = read;
  if (value['apiVersion'] !== version) return { ok: false, faults: [foreign] };
  const option = Array.isArray(value['options']) ? value['options'][0] : undefined;
  const faults = [
    ...strangeKeys(value, [], known.top),
    ...strangeKeys(value['demand'], ['demand'], known.demand),
    ...strangeKeys(option, ['options', 0], known.option),
    ...notLists(value['demand'], ['demand'], known.demand),
    ...notLists(value, [], ['dependencies', 'options']),
    ...notLists(option, ['options', 0], ['regions', 'replication']),
    ...(Array.isArray(value['options']) && value['options'].length > 1
      ? ['Sites and links are pasted into one option: leave one of the options.']
      : []),
  ];
  if (faults.length > 0) return { ok: false, faults };
  const drawn = isWritten(option) ? option : {};
  const demand = isWritten(value['demand']) ? value['demand'] : {};
  const homes = drawn['homes'];
  const clip: Clip = {
    sites: itemsOf(drawn['regions']),
    links: itemsOf(drawn['replication']),
    homes: isWritten(homes) ? homes : {},
    populations: itemsOf(demand['populations']),
    dependencies: itemsOf(value['dependencies']),
  };
  return { ok: true, clip };
}

const foreign =
  'What is on the clipboard was not copied from a document: it has to begin with apiVersion: meridian/v1.';

function strangeKeys(
  value: DocumentValue | undefined,
  path: DocumentPath,
  keys: readonly string[],
): string[] {
  if (!isWritten(value)) return [];
  return Object.keys(value)
    .filter((key) => !keys.includes(key))
    .map((key) => `${formatPath([...path, key])} cannot be pasted.`);
}

/** A key that holds something else than a list of mappings. */
function notLists(
  value: DocumentValue | undefined,
  path: DocumentPath,
  keys: readonly string[],
): string[] {
  if (!isWritten(value)) return [];
  return keys.flatMap((key) => {
    const held = value[key];
    const isFine =
      held === undefined || (Array.isArray(held) && held.every((one) => isWritten(one)));
    return isFine ? [] : [`${formatPath([...path, key])} has to be a list of what is pasted.`];
  });
}
