import type { Assumptions } from '../../../assumptions';
import { commonCauseRateOf, outageRateOf } from '../../../assumptions/outage-rates';
import type { FlipInput } from './flip-input';
import { hundredthOfPercent } from './grid';
import { stating } from './stating';

/** How often the regions that it would stand in go down, and all of them together. */
export function outageInputs(
  { overrides }: Assumptions,
  region: Parameters<typeof outageRateOf>[0] | null,
): FlipInput[] {
  const common = commonCauseRateOf(overrides);
  const rates = [
    ...(region
      ? [
          {
            id: `outage-rate.${region.id}`,
            label: `Outages of ${region.id}`,
            rate: outageRateOf(region, overrides),
          },
        ]
      : []),
    { id: 'outage-rate.common-cause', label: 'Common causes', rate: common },
  ];
  return rates.map(({ id, label, rate }) => ({
    input: id,
    label,
    unit: 'a year',
    reach: 'availability',
    isAssumption: true,
    value: rate.perYear,
    least: rate.low,
    most: rate.high,
    perUnit: hundredthOfPercent,
    set: stating(id),
  }));
}
