import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from '@/lib/format/csv';
import { readCsv } from './read-csv';

const texts = (given: string) => {
  const read = readCsv(given);
  return read.ok ? read.rows.map((row) => row.map(({ text }) => text)) : read.problem;
};

test('fields in quotes hold commas, line breaks and quotes', () => {
  expect(texts('a,b\r\n"x, y","say ""hi""\nthere"\n')).toEqual([
    ['a', 'b'],
    ['x, y', 'say "hi"\nthere'],
  ]);
});

test('semicolons and tabs part fields too, empty lines and comments are left out', () => {
  expect(texts('\uFEFFfrom;to;rttMs\n\n# ping of October\na;b;"1;2"\n')).toEqual([
    ['from', 'to', 'rttMs'],
    ['a', 'b', '1;2'],
  ]);
  expect(texts('a\tb\nc\td')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

test('empty fields stay, at the end of a line as well', () => {
  expect(texts('a,,c,\r\n,,,x')).toEqual([
    ['a', '', 'c', ''],
    ['', '', '', 'x'],
  ]);
});

test('each field knows where it begins', () => {
  const read = readCsv('a,b\n"x\ny",z\n');
  expect(read.ok && read.rows[1]).toEqual([
    { text: 'x\ny', line: 2, column: 1 },
    { text: 'z', line: 3, column: 4 },
  ]);
});

test.each([
  ['a,b\n"never closed,c', 2, 'a quote is never closed'],
  ['a,b\n"x"y,c', 2, 'text follows a closing quote'],
  ['x'.repeat(500_001), 1, 'too large'],
  ['a,'.repeat(600), 1, 'too many fields'],
  ['a\n'.repeat(20_002), 20_001, 'too many lines'],
])('what is no CSV is refused with its place', (given, line, message) => {
  const read = readCsv(given);
  expect(read.ok ? null : read.problem.line).toBe(line);
  expect(read.ok ? '' : read.problem.message).toContain(message);
});

test('what is written as CSV reads back the same', () => {
  const cell = fc.string({
    maxLength: 8,
    unit: fc.constantFrom('a', 'b', '"', ',', '\n', ' ', 'é'),
  });
  // Spaces around a field are no part of it, an empty line is no row, and # begins a comment.
  const row = fc.array(
    cell.map((text) => text.trim()),
    { minLength: 2, maxLength: 4 },
  );
  fc.assert(
    fc.property(
      fc.array(
        row.filter((cells) => cells[0] !== ''),
        { maxLength: 5 },
      ),
      (rows) => {
        expect(texts(csv(['h', 'i'], rows))).toEqual([['h', 'i'], ...rows]);
      },
    ),
  );
});
