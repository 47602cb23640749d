import { expect, it } from 'vitest';
import { flightRows } from './flight';

it('reads the rows of an answer, long texts among them, by their length in bytes', () => {
  const text = 'zwölf\n1:{"not":"a row"}\n🚀';
  const length = Buffer.byteLength(text).toString(16);
  const body = `0:{"a":"$@1"}\n\n2:T${length},${text}1:{"ok":true,"text":"$2","price":"$$5"}\n3:I["x"]\n`;
  const rows = flightRows(body);
  expect(rows.get('1')).toEqual({ ok: true, text, price: '$5' });
  expect(rows.has('3')).toBe(false);
});
