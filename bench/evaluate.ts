import { readFileSync } from 'node:fs';
import { defaultAssumptions, evaluate, type Architecture } from '@/lib/engine';
import { parseDocument } from '@/lib/schemas';
import { largeDocument } from '@/lib/testing/large-document';
import type { BenchRow } from './table';

/** Median time of one call, milliseconds, after warming up. */
function medianMs(run: () => void, times: number): number {
  for (let n = 0; n < Math.ceil(times / 4); n += 1) run();
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return taken[Math.floor(times / 2)] ?? Number.NaN;
}

function example(name: string): Architecture {
  const parsed = parseDocument(readFileSync(`examples/${name}.yaml`, 'utf8'), `${name}.yaml`);
  if (!parsed.ok) throw new Error(`examples/${name}.yaml does not parse`);
  return parsed.architecture;
}

/** Speed of `evaluate` with all losses of one and of two sites, in this process. */
export function benchEvaluate(): BenchRow[] {
  const time = (doc: Architecture, times: number) =>
    medianMs(() => void evaluate(doc, defaultAssumptions), times);
  const size = { sites: 30, populations: 200 };
  const large = { sites: 40, populations: 300 };
  return [
    {
      what: 'evaluate collab, three options',
      value: time(example('collab'), 200),
      unit: 'ms',
      limit: 2,
    },
    {
      what: 'evaluate 30 sites × 200 populations, holds N−1',
      value: time(largeDocument({ ...size, headroom: 1 }), 40),
      unit: 'ms',
      limit: 50,
    },
    {
      what: 'the same, every loss cascading',
      value: time(largeDocument({ ...size, headroom: 0.8 }), 20),
      unit: 'ms',
    },
    {
      what: 'evaluate 40 sites × 300 populations, every loss cascading',
      value: time(largeDocument({ ...large, headroom: 0.8 }), 20),
      unit: 'ms',
      limit: 100,
    },
  ];
}
