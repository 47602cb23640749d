/** Whether a text is a `multi_region` configuration rather than a document: it has that key at its root. */
export const isMultiRegion = (text: string): boolean => /^multi_region\s*:/m.test(text);
