import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import type { DocumentPath, DocumentValue } from '@/lib/engine/model';
import { applyEditsToValue, readText, valueAt } from '@/lib/schemas';
import { allKeys } from '@/lib/schemas/document/key-tree';

const texts = ['collab', 'payments', 'hr-tool'].map((name) =>
  readFileSync(`examples/${name}.yaml`, 'utf8'),
);
const values = texts.map((text) => {
  const read = readText(text);
  if (!read.ok) throw new Error('an example cannot be read');
  return read.value;
});

function pathsOf(value: DocumentValue, path: DocumentPath = []): DocumentPath[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Array.isArray(value)
    ? value.flatMap((item: DocumentValue, index) => pathsOf(item, [...path, index]))
    : Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]));
  return [path, ...below];
}

const requiredKeys = new Set(
  allKeys().flatMap(({ path, entry }) => (entry?.default === 'required' ? [path] : [])),
);
const pattern = (path: DocumentPath): string =>
  path.map((step, at) => (typeof step === 'number' ? '[]' : at === 0 ? step : `.${step}`)).join('');

const example = fc.nat({ max: texts.length - 1 });
const textOf = (index: number): string => texts[index] ?? '';
const valueOf = (index: number): DocumentValue => values[index] ?? null;

/** An example with the value at a random place, of those that `fits` admits, replaced or removed. */
const changed = (
  fits: (path: DocumentPath, value: DocumentValue) => boolean,
  change: (value: DocumentValue) => fc.Arbitrary<DocumentValue | undefined>,
): fc.Arbitrary<string> =>
  example.chain((index) => {
    const root = valueOf(index);
    const paths = pathsOf(root).filter(
      (path) => path.length > 0 && fits(path, valueAt(root, path) ?? null),
    );
    return fc.constantFrom(...paths).chain((path) =>
      change(valueAt(root, path) ?? null).map((value) => {
        const edit =
          value === undefined
            ? ({ op: 'remove', path } as const)
            : ({ op: 'set', path, value } as const);
        return JSON.stringify(applyEditsToValue(root, [edit]), null, 1);
      }),
    );
  });

/** An example with one stretch of its text replaced. */
const rewritten = (find: RegExp, replacement: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  example.chain((index) => {
    const text = textOf(index);
    const places = [...text.matchAll(find)];
    return fc
      .tuple(fc.constantFrom(...places), replacement)
      .map(
        ([{ index: at, 0: found }, written]) =>
          text.slice(0, at) + written + text.slice(at + found.length),
      );
  });

/** Free text takes almost any text, so it is left alone where only the words go wrong. */
const isFreeText = (path: DocumentPath): boolean =>
  /(^|\.)(title|owner|description)$/.test(pattern(path));

/** Texts that are no document, by what is wrong with them. */
export const malformedKinds: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'a value of another type': changed(
    () => true,
    (value) => {
      const others: DocumentValue[] = [null, { wrong: 1 }, [[]], true, 7e99, ''];
      return fc.constantFrom(
        ...others.filter((other) => typeof other !== typeof value || other === null),
      );
    },
  ),
  'a required key left out': changed(
    (path) => requiredKeys.has(pattern(path)),
    () => fc.constant(undefined),
  ),
  'a number turned round or far too large': changed(
    (path, value) => typeof value === 'number' && value > 0 && !pattern(path).includes('.at'),
    (value) => fc.constantFrom(-Number(value), Number(value) * 1e30, JSON.stringify(value)),
  ),
  'a place off the globe': changed(
    (path) => pattern(path).endsWith('.at[]'),
    () => fc.constantFrom(-180.5, 181, 1e9),
  ),
  'a word that means nothing': changed(
    (path, value) =>
      typeof value === 'string' && !isFreeText(path) && !pattern(path).endsWith('.name'),
    () => fc.stringMatching(/^[a-z]{3,8}~$/),
  ),
  'a mistyped key': rewritten(
    /\b(apiVersion|metadata|claims|populations|peakRps|regions|strategy|residency|routing)(?=:)/g,
    fc.stringMatching(/^[a-z]{4,9}X$/),
  ),
  'an unknown region': rewritten(
    /aws:[a-z]+-[a-z]+-\d/g,
    fc.stringMatching(/^(aws|gcp):[a-z]{3,9}-9$/),
  ),
  'not a number': rewritten(
    /(?<=: )\d+(?=[,\s}])/g,
    fc.constantFrom('.nan', '.NaN', '.inf', '-.INF', '1e999'),
  ),
  'an alias': rewritten(/(?<=name: )[\w-]+/g, fc.constantFrom('&a a', '*a', '!!str a', '!evil a')),
  'a merge key': rewritten(/\bmetadata:\n/g, fc.constant('metadata:\n  <<: { name: b }\n')),
  'a list item that is there twice': example.chain((index) => {
    const root = valueOf(index);
    const lists = pathsOf(root).filter((path) =>
      /^(options|data|demand\.populations|options\[\]\.regions)$/.test(pattern(path)),
    );
    return fc.constantFrom(...lists).map((path) => {
      const list = valueAt(root, path);
      const first = Array.isArray(list) ? (list[0] as DocumentValue) : null;
      const twice = applyEditsToValue(root, [{ op: 'insert', path, index: 0, value: first }]);
      return JSON.stringify(twice);
    });
  }),
  'a key that is there twice': rewritten(
    /^( {2}\w+): .*\n/gm,
    fc.constantFrom('  name: a\n  name: b\n'),
  ),
  'a link to nowhere': rewritten(
    /(?<=\bto: )aws:[a-z0-9-]+/g,
    fc.constantFrom('aws:sa-east-1', 'nowhere', '7', '[]'),
  ),
  'a text cut off': example.chain((index) => {
    // Later cuts may leave a whole document: the last options' rules can go without harm.
    const until = textOf(index).lastIndexOf('strategy:');
    return fc.nat({ max: until }).map((at) => textOf(index).slice(0, at));
  }),
  'a bracket too many': rewritten(/[{}[\]]/g, fc.constantFrom('{{', '}}', '[[[', ']]', '')),
  'deep nesting': fc
    .tuple(fc.constantFrom('[', '{a: ', '- ', '? ', '{"a":['), fc.integer({ min: 65, max: 50_000 }))
    .map(([open, times]) => open.repeat(times)),
  'far too large': fc
    .tuple(example, fc.constantFrom('[', '#', ' ', 'é', '\n', '- ', 'a: '))
    .map(([index, filling]) => textOf(index) + filling.repeat(270_000)),
  'control characters': rewritten(/\n/g, fc.constantFrom('\0', '\u0007', '\u001b[31m', '\ud800')),
  'random text': fc.string({ unit: 'binary', maxLength: 400 }),
  'random YAML marks': fc.stringMatching(/^[-{}[\]:,?&*!|>%@`"'# \n\taA1~.]{0,200}$/),
  'random JSON': fc.json({ maxDepth: 5 }),
  'two documents': fc.tuple(example, example).map(([a, b]) => `${textOf(a)}---\n${textOf(b)}`),
};
