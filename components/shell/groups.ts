/** The headings that acts stand under, in the order in which they are read; others come after them. */
const order = [
  'What is selected',
  'While drawing',
  'While failing',
  'Option',
  'Map',
  'Views',
  'Document',
  'Text',
  'Everywhere',
];

const rank = (group: string): number => {
  const at = order.indexOf(group);
  return at < 0 ? order.length : at;
};

/** Things by their headings. */
export function groupsOf<Item extends { readonly group: string }>(
  all: readonly Item[],
): readonly { readonly group: string; readonly items: readonly Item[] }[] {
  return [...new Set(all.map(({ group }) => group))]
    .toSorted((a, b) => rank(a) - rank(b))
    .map((group) => ({ group, items: all.filter((one) => one.group === group) }));
}
