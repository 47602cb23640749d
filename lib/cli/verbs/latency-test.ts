import { defaultAssumptions, estimatesOnly, latencyBetween } from '@/lib/engine';
import { latency } from '@/lib/format/latency';
import { latencyClassWord, plausibilityWord } from '@/lib/format/plausibility';
import { text } from '@/lib/format/words';
import { namedRegions } from '../load';
import { BadInput, fine, json } from '../outcome';
import { table } from '../table';
import { jsonFlag, type Verb } from '../verb';

export const latencyTest: Verb = {
  name: 'latency test',
  arguments: [],
  flags: [
    jsonFlag,
    { name: 'from', value: 'REGION[,…]', meaning: 'regions to start from, or all' },
    { name: 'to', value: 'REGION[,…]', meaning: 'regions to reach, or all' },
    { name: 'estimate-only', meaning: 'leave measured pairs aside and estimate every one' },
  ],
  summary: 'round trips between regions, with their range',
  run: ({ values, set }) => {
    const { from, to } = values;
    if (from === undefined || to === undefined) {
      throw new BadInput(
        `--${from === undefined ? 'from' : 'to'}: nothing is given (region ids parted by commas, or all)`,
      );
    }
    const assumptions = set.has('estimate-only')
      ? estimatesOnly(defaultAssumptions)
      : defaultAssumptions;
    const pairs = latencyBetween(namedRegions(from), namedRegions(to), assumptions);
    return Promise.resolve(
      fine(
        set.has('json')
          ? json({ pairs })
          : table(pairs, [
              { title: 'From', of: (p) => p.from },
              { title: 'To', of: (p) => p.to },
              { title: 'Round trip', of: (p) => text(latency(p.rttMs)), align: 'right' },
              {
                title: 'Range',
                of: (p) => `${text(latency(p.lowMs))} to ${text(latency(p.highMs))}`,
              },
              { title: '', of: (p) => `${p.source}, ${p.asOf}` },
              {
                title: 'Class',
                of: (p) =>
                  `${latencyClassWord[p.latencyClass]}, ${plausibilityWord[p.plausibility]}`,
              },
            ]),
      ),
    );
  },
};
