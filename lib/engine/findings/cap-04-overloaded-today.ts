import { isOverloaded } from '../capacity/overloaded';
import type { DocumentEdit } from '../model';
import type { Rule } from './rule';
import { listed, percent, rate, shortName } from './words';

/** More load than capacity with nothing lost at all. */
export const cap04: Rule = {
  code: 'CAP-04',
  title: 'A site is over its capacity with nothing lost',
  appliesWhen: 'the peak that routing sends to a site is above its capacity',
  meaning: 'The site cannot carry its own peak; every loss comes on top of that.',
  remedy: 'Raise its capacity to its peak, or route part of it elsewhere.',
  severities: 'critical always: users are turned away every day',
  source: 'docs/model.md#capacity-under-loss',
  judge: ({ capacity, option, index, assumptions }) => {
    const over = capacity.steady.filter((s) =>
      isOverloaded(s.loadRps, s.capacityRps ?? 0, assumptions),
    );
    if (over.length === 0) return [];
    const edits = over.map((s): DocumentEdit => ({
      op: 'set',
      path: [
        'options',
        index,
        'regions',
        option.sites.findIndex((site) => site.region === s.region),
        'capacityRps',
      ],
      value: Math.ceil(s.loadRps - 1e-6),
    }));
    return [
      {
        code: cap04.code,
        severity: 'critical',
        where: {
          path: ['options', index, 'regions'],
          sites: over.map((s) => s.region),
          populations: [],
          data: [],
        },
        message: `${listed(over.map((s) => `${shortName(s.region)} runs at ${percent(s.utilization ?? 0)}`))} with nothing lost`,
        consequence: 'The peak does not fit; requests are refused or queue without end.',
        evidence: over.map((s) => ({
          label: `${shortName(s.region)} at peak`,
          value: s.utilization,
          unit: 'share',
          limit: 1,
          figure: `capacity.steady[${s.region}].utilization`,
        })),
        fix: {
          summary: `Raise ${listed(over.map((s) => `${shortName(s.region)} to ${rate(Math.ceil(s.loadRps - 1e-6))}`))}`,
          consequence: 'Fits exactly at today’s peak, with nothing lost.',
          edits,
        },
        loss: [],
        restsOnJudgement: assumptions.parameters.overloadLimit.kind === 'judgement',
      },
    ];
  },
};
