import { expect, test } from 'vitest';
import { csv } from './csv';

test('text that a spreadsheet would run is made harmless, numbers stay numbers', () => {
  const rows = [
    ['=1+1', '+cmd', '-cmd', '@sum', '\tx', '\rx'],
    [-5, '-5', '+4.2', '−5', null, true],
  ];
  expect(csv(['a', 'b', 'c', 'd', 'e', 'f'], rows)).toBe(
    ['a,b,c,d,e,f', "'=1+1,'+cmd,'-cmd,'@sum,'\tx,\"'\rx\"", '-5,-5,+4.2,−5,,true', ''].join(
      '\r\n',
    ),
  );
});

test('commas, quotes, line ends and outer blanks are quoted', () => {
  expect(csv(['name'], [['a,b'], ['say "hi"'], ['two\nlines'], [' padded']])).toBe(
    'name\r\n"a,b"\r\n"say ""hi"""\r\n"two\nlines"\r\n" padded"\r\n',
  );
});

test('a figure that is not finite is an empty cell', () => {
  expect(csv(['x'], [[Number.NaN], [Number.POSITIVE_INFINITY]])).toBe('x\r\n\r\n\r\n');
});
