import { defaultAssumptions, type Architecture } from '@/lib/engine';
import { decide, findFlips } from '@/lib/engine/decision';
import { largeDocument } from '@/lib/testing/large-document';
import { example, medianMs } from './measure';
import type { BenchRow } from './table';

const decideMs = (doc: Architecture, times: number) =>
  medianMs(() => void decide(doc, defaultAssumptions), times);

/** Speed of `decide`, which draws and judges every pattern, and of the search for what would turn it. */
export function benchDecide(): BenchRow[] {
  const collab = example('collab');
  return [
    {
      what: 'decide collab, flips of the targets',
      value: decideMs(collab, 60),
      unit: 'ms',
      limit: 20,
    },
    {
      what: 'decide 200 populations',
      value: decideMs(largeDocument({ sites: 30, populations: 200, headroom: 1 }), 4),
      unit: 'ms',
    },
    {
      what: 'all flips of collab, one input at a time',
      value: medianMs(() => void findFlips(collab, defaultAssumptions), 3),
      unit: 'ms',
      limit: 2000,
    },
  ];
}
