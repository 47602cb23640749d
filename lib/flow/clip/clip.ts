import type { DocumentValue } from '@/lib/engine/model';

/** Parts of a document on their way to another place, as documents write them. */
export interface Clip {
  readonly sites: readonly Written[];
  readonly links: readonly Written[];
  /** Population → region, of those that both go along. */
  readonly homes: Readonly<Record<string, DocumentValue>>;
  readonly populations: readonly Written[];
  readonly dependencies: readonly Written[];
}

/** A mapping of a document. */
export type Written = { readonly [key: string]: DocumentValue };

export const isWritten = (value: DocumentValue | undefined): value is Written =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text under a key of a mapping; undefined where there is none. */
export const wordOf = (item: Written, key: string): string | undefined => {
  const word = item[key];
  return typeof word === 'string' ? word : undefined;
};

/** The mappings of a list. */
export const itemsOf = (value: DocumentValue | undefined): readonly Written[] =>
  Array.isArray(value) ? value.filter((item): item is Written => isWritten(item)) : [];
