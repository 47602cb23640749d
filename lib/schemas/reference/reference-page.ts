import { allKeys, type KeyNode } from '../document/key-tree';

const introduction = [
  '# The document, meridian/v1',
  '',
  'An architecture is one file, YAML or JSON. This page lists every key of it; it is made from the same',
  'register as the messages, the editor’s help and the JSON Schema `public/schema/meridian.v1.json`',
  '(`npm run docs` writes both).',
  '',
  '- Durations carry their unit: `250ms 30s 5m 4h 7d`. Sizes are decimal, `2KB 40TB`, or binary, `1GiB`.',
  '- Percentages are written with their sign: `99.95%`. A bare 0.85 is refused: it could mean 85% or 0.85%.',
  '- Rates and money are plain numbers; the key says per second, per hour, per month or per year.',
  '- An unknown key is an error that suggests the nearest known one.',
  '- A document has at most 256 kB and 64 levels. Anchors, aliases, tags and merge keys are not read.',
  '- Below, `[]` stands for the items of a list and `*` for a key that the document chooses.',
];

const escaped = (text: string): string => text.replaceAll('|', '\\|').replaceAll('*', '\\*');

/** A mapping's keys have rows of their own; naming them again in its row helps nobody. */
const acceptedOf = ({ kind, keys, path }: KeyNode): string =>
  keys === null || keysOfStated.test(`${path}.value`) ? kind.accepted : `${kind.noun}, a mapping`;

function row(node: KeyNode): string {
  const { path, entry } = node;
  const counted = entry?.unit === undefined ? '' : `, in ${entry.unit}`;
  const cells = [entry?.meaning ?? '', `${acceptedOf(node)}${counted}`, entry?.default ?? ''];
  return `| \`${path}\` | ${cells.map(escaped).join(' | ')} | ${entry?.since ?? ''} |`;
}

/** A parameter is stated in one way, whichever it is: its keys are told once, not in a row for each. */
const keysOfStated = /^assumptions\.\w+\.\w+$/;

const aboutParts: Readonly<Record<string, readonly string[]>> = {
  assumptions: [
    'Each parameter is a value, `serverTime: 20ms`, or a mapping with the value and its grounds,',
    '`serverTime: { value: 20ms, because: p50 of our traces, kind: measured, by: Ada, on: 2026-11-20 }`: only',
    '`value` is required, `kind` is measured, published or judgement.',
    '',
  ],
};

/** The reference of the document as a page of Markdown: one table for each part of the document. */
export function referencePage(): string {
  const keys = allKeys().filter(({ path }) => !keysOfStated.test(path));
  const parts = keys.filter(({ path }) => !/[.[]/.test(path));
  const sections = parts.flatMap((part) => {
    const rows = keys.filter(
      ({ path }) =>
        path === part.path ||
        (/^[.[]/.test(path.slice(part.path.length)) && path.startsWith(part.path)),
    );
    return [
      `## ${part.path}`,
      '',
      ...(aboutParts[part.path] ?? []),
      '| key | meaning | accepted | left out | since |',
      '| --- | --- | --- | --- | --- |',
      ...rows.map(row),
      '',
    ];
  });
  return [...introduction, '', ...sections].join('\n');
}
