import type { Architecture } from '../../../model';
import { rps } from '../../../units';
import type { FlipInput } from './flip-input';
import { manyTimes, whole } from './grid';
import { inDocument } from './in-document';

/** The most that each region may grow to. */
export function quotaInputs({ requirements }: Architecture): FlipInput[] {
  return Object.entries(requirements.regions?.quotaRps ?? {}).map(([region, quota]) =>
    inDocument(
      {
        input: `requirements.regions.quotaRps.${region}`,
        label: region === '*' ? 'Quota of a region' : `Quota of ${region}`,
        unit: 'req/s',
        reach: 'everything',
        value: quota,
        least: 0,
        most: Math.max(1000, manyTimes * quota),
        perUnit: whole,
      },
      (architecture, value) => ({
        ...architecture,
        requirements: {
          ...architecture.requirements,
          regions: {
            ...architecture.requirements.regions,
            quotaRps: { ...architecture.requirements.regions?.quotaRps, [region]: rps(value) },
          },
        },
      }),
    ),
  );
}
