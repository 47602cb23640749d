import { expect, test } from 'vitest';
import type { CutFigures } from '@/lib/engine/model';
import { cutSentences } from './cut-sentences';

const [us, eu] = ['aws:us-east-1', 'aws:eu-west-1'] as const;
type Fate = CutFigures['data'][number];
const fate = (name: string | null, more: Partial<Fate>): Fate => ({
  name,
  writtenAt: [[us], []],
  refusedAt: [[], []],
  diverges: false,
  stale: [],
  ...more,
});

test('copies that diverge, writes that are refused, copies that fall behind; equal fates together', () => {
  const data = [
    fate('cart', { writtenAt: [[us], [eu]], diverges: true, stale: [us, eu] }),
    fate('profile', { writtenAt: [[us], [eu]], diverges: true }),
    fate('ledger', { refusedAt: [[], [eu]] }),
    fate(null, { stale: [eu] }),
    fate('untouched', {}),
  ];
  expect(cutSentences({ sides: [], data })).toEqual([
    'cart and profile: us-east-1 and eu-west-1 go on writing without each other, copies diverge',
    'ledger: eu-west-1 refuses writes',
    'all data: eu-west-1 falls behind',
  ]);
});
