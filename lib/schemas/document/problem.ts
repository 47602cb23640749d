import type { DocumentPath } from '@/lib/engine/model';

/** Something in a document that cannot be taken as it stands, with its place in the text. */
export interface Problem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in characters. */
  readonly column: number;
  /** `options[1].regions[0].role`; empty at the root. */
  readonly path: string;
  /** What is wrong, in a sentence that closes with what is accepted. */
  readonly message: string;
  /** The value as found, `nothing` where it is missing. */
  readonly found: string;
  readonly accepted: string;
}

/** The same before it has a place in a text. `about` says whether the key or its value is meant. */
export interface Issue {
  readonly path: DocumentPath;
  readonly about: 'key' | 'value';
  readonly message: string;
  readonly found: string;
  readonly accepted: string;
}

/** A problem on one line: `checkout.yaml:31:7 options[1].regions[0].role: "activ" is not a role; …`. */
export function formatProblem({ file, line, column, path, message }: Problem): string {
  return `${file}:${line}:${column} ${path === '' ? '' : `${path}: `}${message}`;
}

/** A path as people write it: `options[1].regions[0].role`; keys that are no words go in quotes. */
export function formatPath(path: DocumentPath): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!/^[A-Za-z_][\w-]*$/.test(step)) return `[${JSON.stringify(shortened(step))}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
}

const longestShown = 60;

/** Cut short without leaving half of a character. */
const shortened = (text: string): string =>
  text.length > longestShown
    ? `${text.slice(0, longestShown - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
    : text;

/** A found value in a few words: `"activ"`, `12`, `a list of 3`, `nothing`. */
export function describeFound(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  if (typeof value === 'string') return JSON.stringify(shortened(value));
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return 'a mapping';
}
