import * as z from 'zod/mini';
import { kind } from './kind';

const longestName = 80;

/** Control characters, line breaks, lone halves of a character, and marks that turn text around. */
// oxlint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/u;

/** Names become keys of plain objects (`homes`), where these would find what nobody put there. */
const isReserved = (text: string): boolean => text in Object.prototype;

export const isName = (text: string): boolean =>
  text.length > 0 &&
  text.length <= longestName &&
  text === text.trim() &&
  !unprintable.test(text) &&
  !isReserved(text);

const hint = (found: unknown): string | null => {
  if (typeof found === 'number' || typeof found === 'boolean') return `write "${found}" in quotes`;
  if (typeof found !== 'string') return null;
  if (isReserved(found)) return 'that word is reserved';
  return isName(found.trim()) ? `write "${found.trim()}"` : null;
};

/** A name within the document: of an option, a population, a data set, a dependency. */
export const name = kind(z.string().check(z.maxLength(longestName), z.refine(isName)), {
  noun: 'a name',
  accepted: `a text of 1 to ${longestName} characters on one line`,
  hint,
});

/** The document's own name, which stands in addresses and file names. */
export const slug = kind(
  z.string().check(z.regex(/^[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/)),
  {
    noun: 'a document name',
    accepted: 'a text of 1 to 63 letters, digits, hyphens, dots and underscores, e.g. checkout',
    hint: (found) => {
      if (typeof found === 'number') return `write "${found}" in quotes`;
      if (typeof found !== 'string') return null;
      const tidy = found
        .trim()
        .toLowerCase()
        .replaceAll(/[^a-z0-9._]+/g, '-')
        .replaceAll(/^[-._]+|[-._]+$/g, '')
        .slice(0, 63);
      return tidy === '' ? null : `write ${tidy}`;
    },
  },
);

/** Text for people, `longest` characters at most. */
export const prose = (longest: number) =>
  kind(z.string().check(z.minLength(1), z.maxLength(longest)), {
    noun: 'a text',
    accepted: `a text of 1 to ${longest} characters`,
    hint: (found) =>
      typeof found === 'number' || typeof found === 'boolean' ? `write "${found}" in quotes` : null,
  });
