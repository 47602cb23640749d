import { expect, test } from 'vitest';
import { share, usd } from '@/lib/engine/units';
import { readRows, rowsOf } from './tolerance-rows';

const row = (id: number, loss: string, chance: string) => ({ id, loss, chance });

test('what is typed is written as the document has it, the smallest loss first', () => {
  expect(
    readRows([row(0, '$5M', '1%'), row(1, '250,000', '12.5 %'), row(2, '1 200 000', '5')]),
  ).toEqual({
    ok: true,
    value: [
      { loss: 250_000, probability: '12.5%' },
      { loss: 1_200_000, probability: '5%' },
      { loss: 5_000_000, probability: '1%' },
    ],
  });
});

test('no row left takes the curve away', () => {
  expect(readRows([row(0, '', ' ')])).toEqual({ ok: true, value: null });
});

test.each([
  ['-5', '5%', 'A loss is an amount above 0, such as 2M or 250,000.'],
  ['0', '5%', 'A loss is an amount above 0, such as 2M or 250,000.'],
  ['=1+1', '5%', 'A loss is an amount above 0, such as 2M or 250,000.'],
  ['2M', '140%', 'A chance is a percentage from 0% to 100%.'],
  ['2M', '', 'A chance is a percentage from 0% to 100%.'],
])('%s in %s is refused at its row', (loss, chance, because) => {
  expect(readRows([row(0, '1M', '6%'), row(3, loss, chance)])).toEqual({
    ok: false,
    row: 3,
    because,
  });
});

test('the points that stand come back as they are read', () => {
  const rows = rowsOf([{ lossUsd: usd(2e6), probability: share(0.05) }]);
  expect(rows).toEqual([row(0, '2000000', '5%')]);
  expect(readRows(rows)).toEqual({ ok: true, value: [{ loss: 2e6, probability: '5%' }] });
  expect(rowsOf([])).toHaveLength(1);
});
