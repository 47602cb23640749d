import { estimatesOnly, latencyBetween } from '@/lib/engine';
import { latency } from '@/lib/format/latency';
import { latencyClassWord, plausibilityWord } from '@/lib/format/plausibility';
import { text } from '@/lib/format/words';
import { namedRegions } from '../load';
import { assumptionsFlag, givenAssumptions } from '../load-assumptions';
import { BadInput, fine, json } from '../outcome';
import { table } from '../table';
import { jsonFlag, type Verb } from '../verb';

export const latencyTest: Verb = {
  name: 'latency test',
  arguments: [],
  flags: [
    jsonFlag,
    assumptionsFlag,
    { name: 'from', value: 'REGION[,…]', meaning: 'regions to start from, or all' },
    { name: 'to', value: 'REGION[,…]', meaning: 'regions to reach, or all' },
    { name: 'estimate-only', meaning: 'leave measured pairs aside and estimate every one' },
  ],
  summary: 'round trips between regions, with their range',
  run: async (invocation) => {
    const { values, set } = invocation;
    const { from, to } = values;
    if (from === undefined || to === undefined) {
      throw new BadInput(
        `--${from === undefined ? 'from' : 'to'}: nothing is given (region ids parted by commas, or all)`,
      );
    }
    const given = await givenAssumptions(invocation);
    const assumptions = set.has('estimate-only') ? estimatesOnly(given) : given;
    const pairs = latencyBetween(namedRegions(from), namedRegions(to), assumptions);
    return fine(
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
            {
              title: '',
              of: (p) => `${p.overridden === undefined ? p.source : 'stated'}, ${p.asOf}`,
            },
            {
              title: 'Class',
              of: (p) => `${latencyClassWord[p.latencyClass]}, ${plausibilityWord[p.plausibility]}`,
            },
          ]),
    );
  },
};
