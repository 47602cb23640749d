import { dollarWords } from '../decision/words';
import { costFinding } from './cost-finding';
import { leanerFleet, pooledUtilization } from './leaner-fleet';
import type { Rule } from './rule';
import { listed, percent, rate, shortName } from './words';

/** From this part of the infrastructure on, what idles is worth a second look. */
const worthwhile = 0.2;

/** More runs than the load and any loss of one site ask for. */
export const cst03: Rule = {
  code: 'CST-03',
  title: 'Capacity idles',
  appliesWhen:
    'all that runs is used less than a fleet that is split over regions usually is, and less would bear every loss of one site with room for retries',
  meaning:
    'A fleet in one place is told to run at 65 %; split for safety it falls to about 40 %. What lies below that is paid for and does not make the service safer.',
  remedy:
    'Lower the capacities to what the load and the worst single loss need, or let a standby scale up.',
  severities: 'low; medium where it would save a fifth of the infrastructure or more',
  source: 'docs/cost.md#idle-capacity',
  judge: (context) => {
    const { assumptions, capacity, cost, costs, option, index } = context;
    const usual = assumptions.parameters.splitUtilization.value;
    const used = pooledUtilization(capacity);
    if (used === null || used === 0 || used >= usual) return [];
    const leaner = leanerFleet(option, index, capacity, assumptions);
    if (!leaner) return [];
    const after = costs.of(leaner.option);
    const saved = (cost.monthlyUsd ?? 0) - (after.monthlyUsd ?? 0);
    if (saved <= 0) return [];
    const part = saved / (cost.infrastructureUsd ?? Infinity);
    return [
      costFinding(context, {
        code: cst03.code,
        severity: part >= worthwhile ? 'medium' : 'low',
        sites: leaner.lowered.map(({ region }) => region),
        message: `Only ${percent(used)} of what runs is used at the peak; ${dollarWords(saved)} a month is idle`,
        consequence: 'The rest is paid for every hour and is needed in no loss of one site.',
        evidence: [
          {
            label: 'Used at the peak, all sites together',
            value: used,
            unit: 'share',
            limit: usual,
            sense: 'at-least',
          },
          { label: 'Idle', value: saved, unit: 'USD/month' },
        ],
        fix: {
          summary: `Lower ${listed(leaner.lowered.map(({ region, toRps }) => `${shortName(region)} to ${rate(toRps)}`))}`,
          consequence: `Saves ${dollarWords(saved)} a month; every loss of one site still leaves room for retries.`,
          edits: leaner.edits,
        },
      }),
    ];
  },
};
