import type { Architecture, Population } from '../../../model';
import { rps, share } from '../../../units';
import type { FlipInput } from './flip-input';
import { hundredthOfPercent, manyTimes, whole } from './grid';
import { inDocument } from './in-document';

/** Shares of the demand, and every population's peak. */
export function demandInputs({ demand }: Architecture): FlipInput[] {
  const { reads, cacheable, populations } = demand;
  const shares = { unit: 'share', least: 0, most: 1, perUnit: hundredthOfPercent } as const;
  return [
    ...(reads === undefined
      ? []
      : [
          inDocument(
            {
              ...shares,
              input: 'demand.reads',
              label: 'Share of reads',
              reach: 'everything',
              value: reads,
            },
            (architecture, value) => ({
              ...architecture,
              demand: { ...architecture.demand, reads: share(value) },
            }),
          ),
        ]),
    ...(cacheable === undefined
      ? []
      : [
          inDocument(
            {
              ...shares,
              input: 'demand.cacheable',
              label: 'Share of reads that may be cached',
              reach: 'everything',
              value: cacheable,
            },
            (architecture, value) => ({
              ...architecture,
              demand: { ...architecture.demand, cacheable: share(value) },
            }),
          ),
        ]),
    ...populations.map(({ name, peakRps }) =>
      inDocument(
        {
          input: `demand.populations[${name}].peakRps`,
          label: `Peak of ${name}`,
          unit: 'req/s',
          reach: 'everything',
          value: peakRps,
          least: 0,
          most: Math.max(1000, manyTimes * peakRps),
          perUnit: whole,
        },
        (architecture, value) =>
          withPopulation(architecture, name, (one) => ({ ...one, peakRps: rps(value) })),
      ),
    ),
  ];
}

const withPopulation = (
  architecture: Architecture,
  name: string,
  change: (population: Population) => Population,
): Architecture => ({
  ...architecture,
  demand: {
    ...architecture.demand,
    populations: architecture.demand.populations.map((one) =>
      one.name === name ? change(one) : one,
    ),
  },
});
