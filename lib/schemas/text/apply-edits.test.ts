import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentEdit, DocumentPath, DocumentValue } from '@/lib/engine/model';
import { applyEdits } from './apply-edits';
import { applyEditsToValue } from './apply-edits-to-value';
import { readText } from './read-text';
import { applySplices } from './splice';

const example = (name: string): string => readFileSync(`examples/${name}.yaml`, 'utf8');

const odd = `# odd but legal
"quoted key": 'single'
empty:
? long key
: value
nested:
- - a
  - b
- -   c
  # about d
  - d
text: |
  two
  lines

folded: >-
  one
  line
flow: {a, b: , "c":1, d: [x, y,
    # about z
    z, # trailing
  ], }
"é: ü": 日本 # unicode
multi: first
  second
pairs: [a: 1, b: 2, c]
last: { }`;

const valueOf = (text: string): DocumentValue => {
  const read = readText(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};

const texts: Record<string, string> = {
  collab: example('collab'),
  payments: example('payments'),
  'hr-tool': example('hr-tool'),
  'with CRLF': example('payments').replaceAll('\n', '\r\n'),
  'without a newline at the end': example('hr-tool').trimEnd(),
  'in JSON': JSON.stringify(valueOf(example('payments')), null, 2),
  'in JSON on one line': JSON.stringify(valueOf(example('hr-tool'))),
  'between document marks': `---\n${odd}\n...\n`,
  'in odd notation': odd,
};

/** Every path of a value, the root first. */
function pathsOf(value: DocumentValue, path: DocumentPath = []): DocumentPath[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Array.isArray(value)
    ? value.flatMap((item: DocumentValue, index) => pathsOf(item, [...path, index]))
    : Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]));
  return [path, ...below];
}

const at = (value: DocumentValue, path: DocumentPath): DocumentValue =>
  path.reduce<DocumentValue>((held, step) => {
    const below: unknown = typeof held === 'object' && held ? Reflect.get(held, step) : null;
    return below as DocumentValue;
  }, value);

const word = fc.oneof(
  fc.constantFrom('a', 'yes', '12', '~', '', ' x', 'a: b', 'a #b', '- a', 'x,y', '[', 'é', 'null'),
  fc.constantFrom(
    'aws:eu-west-1',
    '60s',
    '99.95%',
    '100B',
    'two\nlines',
    '"',
    "'",
    '日本',
    '🙂',
    '%',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const key = fc.oneof(
  fc.constantFrom('title', 'quotaRps', 'homes', 'new', 'a b', 'aws:eu-west-1', '?', '12', 'true'),
  word,
);
const scalar = fc.oneof(
  word,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n)),
  fc.boolean(),
  fc.constant(null),
);
const { anyValue } = fc.letrec<{ anyValue: DocumentValue }>((tie) => ({
  anyValue: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.array(tie('anyValue'), { maxLength: 3 }),
    fc.dictionary(key, tie('anyValue'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));

/** An edit that fits a value, from a few random draws. */
interface Draw {
  readonly op: DocumentEdit['op'];
  readonly where: number;
  readonly which: number;
  readonly key: string;
  readonly value: DocumentValue;
}
const draw: fc.Arbitrary<Draw> = fc.record({
  op: fc.constantFrom('set', 'insert', 'remove', 'rename', 'move'),
  where: fc.nat(),
  which: fc.nat(),
  key,
  value: anyValue,
});

function editFrom(value: DocumentValue, draw: Draw): DocumentEdit {
  const paths = pathsOf(value);
  const pick = (some: DocumentPath[]): DocumentPath => some[draw.where % some.length] ?? [];
  const lists = paths.filter((path) => Array.isArray(at(value, path)));
  const maps = paths.filter((path) => {
    const held = at(value, path);
    return typeof held === 'object' && held !== null && !Array.isArray(held);
  });
  const keys = paths.filter((path) => typeof path.at(-1) === 'string');
  if (draw.op === 'insert' && lists.length > 0) {
    const path = pick(lists);
    const held = at(value, path);
    const length = Array.isArray(held) ? held.length : 0;
    return { op: 'insert', path, index: draw.which % (length + 1), value: draw.value };
  }
  const items = paths.filter((path) => typeof path.at(-1) === 'number');
  if (draw.op === 'move' && items.length > 0) {
    const path = pick(items);
    const held = at(value, path.slice(0, -1));
    const length = Array.isArray(held) ? held.length : 1;
    return { op: 'move', path, to: draw.which % length };
  }
  if (draw.op === 'remove' && paths.length > 1) return { op: 'remove', path: pick(paths.slice(1)) };
  if (draw.op === 'rename' && keys.length > 0) {
    const path = pick(keys);
    const parent = at(value, path.slice(0, -1));
    const isTaken =
      typeof parent === 'object' && parent !== null && Object.hasOwn(parent, draw.key);
    return { op: 'rename', path, key: isTaken ? `${draw.key}${draw.which}` : draw.key };
  }
  if (draw.which % 2 === 0 || maps.length === 0)
    return { op: 'set', path: pick(paths), value: draw.value };
  return { op: 'set', path: [...pick(maps), draw.key], value: draw.value };
}

it.each(['in JSON', 'in JSON on one line'])(
  'edits of a document %s leave it JSON',
  (name) => {
    const text = texts[name] ?? '';
    const value = valueOf(text);
    fc.assert(
      fc.property(fc.array(draw, { minLength: 1, maxLength: 4 }), (draws) => {
        let held = value;
        const edits = draws.flatMap((drawn) => {
          const edit = editFrom(held, drawn);
          // A root that is set anew takes the notation of no document at all.
          if (edit.path.length === 0) return [];
          held = applyEditsToValue(held, [edit]);
          return edit;
        });
        expect(JSON.parse(applyEdits(text, edits).text)).toEqual(held);
      }),
      { numRuns: 60 },
    );
  },
  60_000,
);

describe.each(Object.entries(texts))('random edits of a document %s', (_, text) => {
  it('read as the edits of its value do, and go back to the same bytes', () => {
    const value = valueOf(text);
    fc.assert(
      fc.property(fc.array(draw, { minLength: 1, maxLength: 4 }), (draws) => {
        let held = value;
        const edits = draws.map((drawn) => {
          const edit = editFrom(held, drawn);
          held = applyEditsToValue(held, [edit]);
          return edit;
        });
        const edited = applyEdits(text, edits);
        expect(valueOf(edited.text)).toEqual(held);
        expect(applySplices(text, edited.splices)).toBe(edited.text);
        expect(applySplices(edited.text, edited.inverse)).toBe(text);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
