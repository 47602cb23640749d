import { defaultAssumptions, evaluate, lossesOf, type Architecture } from '@/lib/engine';
import { largeDocument } from '@/lib/testing/large-document';
import { example, medianMs } from './measure';
import type { BenchRow } from './table';

const evaluateMs = (doc: Architecture, times: number) =>
  medianMs(() => void evaluate(doc, defaultAssumptions), times);

/** The same document with the first site as the only writer, and every site linked to every other. */
function replicated(doc: Architecture): Architecture {
  const options = doc.options.map((option) => ({
    ...option,
    sites: option.sites.map((site, i) => ({ ...site, writer: i === 0 })),
    links: option.sites.flatMap(({ region: from }) =>
      option.sites.flatMap(({ region: to }) =>
        from === to ? [] : [{ from, to, mode: 'async' as const }],
      ),
    ),
  }));
  return { ...doc, options };
}

/** Speed of `evaluate` with all losses of one and of two sites, in this process. */
export function benchEvaluate(): BenchRow[] {
  const size = { sites: 30, populations: 200 };
  return [
    {
      what: 'evaluate collab, three options',
      value: evaluateMs(example('collab'), 200),
      unit: 'ms',
      limit: 2,
    },
    {
      what: 'evaluate 30 sites × 200 populations, holds N−1',
      value: evaluateMs(largeDocument({ ...size, headroom: 1 }), 40),
      unit: 'ms',
      limit: 50,
    },
    {
      what: 'the same, every loss cascading',
      value: evaluateMs(largeDocument({ ...size, headroom: 0.8 }), 20),
      unit: 'ms',
    },
    ...benchLosses(),
  ];
}

/** Losses of a large option, each of which cascades, and how their cost grows with its size. */
function benchLosses(): BenchRow[] {
  const cascading = (sites: number, populations: number) =>
    largeDocument({ sites, populations, headroom: 0.8 });
  const losses = (doc: Architecture, k: number) =>
    medianMs(() => void lossesOf(doc, defaultAssumptions, 'drawn', { k }), 20);
  const of = (sites: number) => (sites * (sites + 1)) / 2;
  const [small, wide, large] = [
    losses(cascading(20, 300), 2),
    losses(cascading(40, 150), 2),
    losses(cascading(40, 300), 2),
  ];
  return [
    {
      what: 'evaluate 40 sites × 300 populations, every loss cascading',
      value: evaluateMs(cascading(40, 300), 20),
      unit: 'ms',
      limit: 100,
    },
    {
      what: 'its losses alone, 820 of one and two sites',
      value: large,
      unit: 'ms',
    },
    {
      what: 'evaluate 40 sites × 300 populations, one writer, every site linked to every other',
      value: evaluateMs(replicated(cascading(40, 300)), 20),
      unit: 'ms',
    },
    {
      what: 'all 1 350 losses of up to three of 20 sites × 300 populations',
      value: losses(cascading(20, 300), 3),
      unit: 'ms',
      limit: 500,
    },
    {
      what: 'time over populations, 150 to 300: 1 is linear',
      value: large / wide / 2,
      unit: '×',
      limit: 1.5,
    },
    {
      what: 'time over losses, 210 to 820: 1 is linear',
      value: large / small / (of(40) / of(20)),
      unit: '×',
      limit: 1.5,
    },
  ];
}
