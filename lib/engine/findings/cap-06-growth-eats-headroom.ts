import { exp } from '../numeric/exp';
import { ln } from '../numeric/ln';
import { capacityForLoad } from './capacity-for-load';
import type { Rule } from './rule';
import { count, percent } from './words';

/** Months that are as good as the assumed ones: capacities are raised in whole requests. */
const rounding = 1e-6;

/** The room is there today, and growth takes it. */
export const cap06: Rule = {
  code: 'CAP-06',
  title: 'Growth eats the headroom',
  appliesWhen:
    'every single loss is survived today, and with the stated growth one of them is not any more within the assumed months',
  meaning:
    'Headroom is what all load may grow until a single loss is no longer survived. At a growth of g a year a factor lasts 12 · ln(factor) ÷ ln(1 + g) months.',
  remedy: 'Add the capacity before the growth comes, and the quota before the capacity.',
  severities: 'medium; high where it lasts for less than a quarter of the assumed months',
  source: 'docs/model.md#headroom',
  judge: (context) => {
    const { architecture, capacity, assumptions } = context;
    const { share, months } = capacity.headroom;
    const growth = architecture.demand.growthPerYear ?? 0;
    const horizon = assumptions.parameters.growthHorizonMonths;
    if (share === null || share < 0 || months === null) return [];
    if (months >= horizon.value - rounding) return [];
    const raise = capacityForLoad(
      context,
      exp((ln(1 + growth) * horizon.value) / 12),
      `Then the load of ${count(horizon.value)} months from now survives every loss of one site.`,
    );
    return [
      {
        code: cap06.code,
        severity: months < horizon.value / 4 ? 'high' : 'medium',
        where: {
          path: ['demand', 'growthPerYear'],
          sites: raise?.sites ?? [],
          populations: [],
          data: [],
        },
        message: `At ${percent(growth)} a year the headroom of ${percent(share)} lasts ${lasting(months)}`,
        consequence: 'From then on the loss of some site is no longer survived at the peak.',
        evidence: [
          {
            label: 'Months of growth left',
            value: months,
            unit: 'months',
            limit: horizon.value,
            sense: 'at-least',
            figure: 'capacity.headroom.months',
          },
          { label: 'Headroom', value: share, unit: 'share', figure: 'capacity.headroom.share' },
        ],
        fix: raise?.fix ?? null,
        loss: [],
        restsOnJudgement: horizon.kind === 'judgement',
      },
    ];
  },
};

function lasting(months: number): string {
  if (months < 1) return 'less than a month';
  const whole = Math.floor(months);
  return whole === 1 ? 'one month' : `${count(whole)} months`;
}
