import type { DocumentPath, DocumentValue } from '@/lib/engine/model';
import { jurisdictions, regions } from '@/lib/engine/assumptions';
import { asMapping, namesOf, outlineOf } from '../document/checks/outline';
import { keyHelp } from '../document/key-help';
import { valueAt } from '../document/value-at';
import { tolerantTree } from './tolerant-tree';

export interface Completion {
  readonly label: string;
  /** A few words beside the label. */
  readonly detail: string;
  /** What replaces the word at the cursor. */
  readonly apply: string;
}

export interface Completions {
  /** The word at the cursor, which a completion replaces. */
  readonly from: number;
  readonly to: number;
  readonly options: readonly Completion[];
}

/** Stands for the word at the cursor while the text around it is read. */
const probe = 'xProbeAtCursorx';

/** What may be written at an offset of a text, from the register and from the names in the document. */
export function completionsAt(text: string, offset: number): Completions | null {
  const word = wordAt(text, offset);
  const tree = tolerantTree(text.slice(0, word.from) + probe + text.slice(word.to));
  const scalar = tree?.scalars.find(
    ({ from, to }) => from <= word.from && word.from < to && to - from === probe.length,
  );
  if (!tree || !scalar) return null;
  const { path, about } = scalar;
  const options =
    about === 'key' ? keysIn(path.slice(0, -1), tree.value) : valuesAt(path, tree.value);
  return options.length === 0 ? null : { ...word, options };
}

/** The word around an offset; a colon ends it unless it is part of a region's name. */
function wordAt(text: string, offset: number): { from: number; to: number } {
  const before = /(?:[^\s,{}[\]"'#:]|:(?=\S))*$/.exec(text.slice(0, offset))?.[0] ?? '';
  const after = /^(?:[^\s,{}[\]"'#:]|:(?=\S))*/.exec(text.slice(offset))?.[0] ?? '';
  return { from: offset - before.length, to: offset + after.length };
}

function keysIn(path: DocumentPath, value: DocumentValue): Completion[] {
  const there = new Set(Object.keys(asMapping(valueAt(value, path))));
  const known = (keyHelp(path)?.keys ?? []).map(({ key, meaning, required }) => ({
    label: key,
    detail: required ? `${meaning} Required.` : meaning,
    apply: `${key}: `,
  }));
  const named = namesForKeys(path, value).map((name) => ({
    label: name,
    detail: '',
    apply: `${name}: `,
  }));
  return [...known, ...named].filter(({ label }) => !there.has(label));
}

function valuesAt(path: DocumentPath, value: DocumentValue): Completion[] {
  const help = keyHelp(path);
  if (help === null) return [];
  if (help.keys.length > 0) return keysIn(path, value);
  const named = [...help.choices, ...namesForValues(help.path, path, value)];
  const listed = named.map((name) => ({ label: name, detail: '', apply: name }));
  return isNewRegion(help.path) ? [...listed, ...everyRegion] : listed;
}

const everyRegion: readonly Completion[] = regions.map(({ id, name }) => ({
  label: id,
  detail: name,
  apply: id,
}));

const isNewRegion = (pattern: string): boolean =>
  pattern === 'options[].regions[].id' || pattern === 'dependencies[].regions[]';

const sitesAround = (path: DocumentPath, value: DocumentValue): string[] => {
  const option = outlineOf(value).options.find((candidate) => candidate.path[1] === path[1]);
  return [...(option?.regions ?? [])];
};

function namesForKeys(path: DocumentPath, value: DocumentValue): string[] {
  const pattern = keyHelp(path)?.path ?? '';
  if (pattern.endsWith('.homes')) return namesOf(outlineOf(value).populations);
  return /\.(weights|target)$/.test(pattern) ? sitesAround(path, value) : [];
}

function namesForValues(pattern: string, path: DocumentPath, value: DocumentValue): string[] {
  if (/^metadata\.(current|chosen)$/.test(pattern)) return namesOf(outlineOf(value).options);
  if (pattern === 'data[].residency[]') return jurisdictions.map(({ code }) => code);
  if (pattern.endsWith('.replication[].data[]')) return namesOf(outlineOf(value).data);
  const isSite = /\.(from|to|target|homes\.\*|target\.\*)$/.test(pattern);
  return isSite ? sitesAround(path, value) : [];
}
