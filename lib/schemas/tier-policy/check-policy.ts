import type { DocumentPath, Tier, TierPolicy } from '@/lib/engine/model';
import { seconds } from '@/lib/engine/units';
import { issueAt } from '../document/checks/outline';
import { formatDuration, formatShare } from '../document/kinds';
import type { Issue } from '../document/problem';

/** What no policy can mean: a lower tier that asks for more, one that allows nothing, evidence of no age. */
export function checkPolicy(policy: TierPolicy): Issue[] {
  return [...checkCriteria(policy), ...checkOrder(policy), ...checkEach(policy)];
}

function checkCriteria({ criteria }: TierPolicy): Issue[] {
  const rows = [
    ['revenueIn5Minutes', criteria.revenueIn5MinutesUsd],
    ['users', criteria.users],
    ['dependants', criteria.dependants],
  ] as const;
  return rows.flatMap(([key, [tier0, tier1]]) =>
    tier1 <= tier0
      ? []
      : issueAt(
          ['criteria', key, 'tier1'],
          tier1,
          'tier 1 may not begin above tier 0',
          `at most ${tier0}`,
        ),
  );
}

const key = (tier: Tier) => `tier${tier}`;

/** A tier never asks for more than the one above it. */
function checkOrder({ tiers }: TierPolicy): Issue[] {
  return ([1, 2] as const).flatMap((tier) => {
    const [above, own] = [tiers[tier === 1 ? 0 : 1], tiers[tier]];
    const more = (path: DocumentPath, value: string, accepted: string): Issue =>
      issueAt(
        ['tiers', key(tier), ...path],
        value,
        `tier ${tier} may not ask for more than tier ${tier - 1}`,
        accepted,
      );
    const recovery = own.recovery.flatMap(({ disruption, rtoS, rpoS }) => {
      const higher = above.recovery.find((one) => one.disruption === disruption);
      if (!higher) return [];
      return (
        [
          ['rto', rtoS, higher.rtoS],
          ['rpo', rpoS, higher.rpoS],
        ] as const
      ).flatMap(([name, value, least]) =>
        value >= least
          ? []
          : more(
              ['recovery', disruption, name],
              formatDuration(value),
              `at least ${formatDuration(least)}`,
            ),
      );
    });
    return [
      ...(own.availability <= above.availability
        ? []
        : [
            more(
              ['availability'],
              formatShare(own.availability),
              `at most ${formatShare(above.availability)}`,
            ),
          ]),
      ...(own.evidenceMaxAgeDays >= above.evidenceMaxAgeDays
        ? []
        : [
            more(
              ['evidenceMaxAge'],
              formatDuration(seconds(own.evidenceMaxAgeDays * 86_400)),
              `at least ${above.evidenceMaxAgeDays}d`,
            ),
          ]),
      ...recovery,
    ];
  });
}

function checkEach({ tiers }: TierPolicy): Issue[] {
  return ([0, 1, 2] as const).flatMap((tier) => {
    const { allowed, evidenceMaxAgeDays } = tiers[tier];
    return [
      ...(allowed.length > 0
        ? []
        : [
            issueAt(
              ['tiers', key(tier), 'allowed'],
              allowed,
              `tier ${tier} has to allow some pattern`,
              'at least one pattern',
            ),
          ]),
      ...(evidenceMaxAgeDays >= 1
        ? []
        : [
            issueAt(
              ['tiers', key(tier), 'evidenceMaxAge'],
              `${evidenceMaxAgeDays}d`,
              'evidence has to last for a day',
              'at least 1d',
            ),
          ]),
    ];
  });
}
