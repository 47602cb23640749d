/** A value as it stands in a document: durations, sizes and percentages still in words. */
export type DocumentValue =
  | string
  | number
  | boolean
  | null
  | readonly DocumentValue[]
  | { readonly [key: string]: DocumentValue };

/** Keys and list positions from the document's root, e.g. `['options', 1, 'regions', 0, 'role']`. */
export type DocumentPath = readonly (string | number)[];

/**
 * The smallest changes of a document, as data. The text layer compiles them to splices, the store
 * applies them, a finding's fix proposes them: one vocabulary for all three.
 */
export type DocumentEdit =
  /** Replace the value at `path`, or add the key when the mapping has none. */
  | { readonly op: 'set'; readonly path: DocumentPath; readonly value: DocumentValue }
  /** Insert into the list at `path` before position `index` (its length: at the end). A missing list is made. */
  | {
      readonly op: 'insert';
      readonly path: DocumentPath;
      readonly index: number;
      readonly value: DocumentValue;
    }
  /** Take the key or the list item at `path` away. */
  | { readonly op: 'remove'; readonly path: DocumentPath }
  /** Take the list item at `path` to position `to` of its list, with the comments that belong to it. */
  | { readonly op: 'move'; readonly path: DocumentPath; readonly to: number }
  /** Give the key at `path` another name, keeping its value and its place. */
  | { readonly op: 'rename'; readonly path: DocumentPath; readonly key: string };
