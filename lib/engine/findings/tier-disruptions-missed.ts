import type { Disruption, Finding, Tier, TierRule } from '../model';
import type { RuleContext } from './rule';
import { listed, stretch } from './words';

const words: Readonly<Record<Disruption, string>> = {
  instance: 'an instance',
  database: 'the database',
  zone: 'a zone',
  region: 'a region',
  partition: 'the network between regions',
  'grey-failure': 'a site that fails in part',
  corruption: 'corrupt data',
  dependency: 'a dependency',
  'bad-change': 'a bad change',
};

/**
 * What the policy asks of recoveries from other disruptions than a lost region, where the document states no
 * target and one of them is missed.
 */
export function disruptionsMissed(
  { architecture, recovery, index }: RuleContext,
  rule: TierRule,
  tier: Tier,
): Finding[] {
  const { rtoS, rpoS } = architecture.requirements;
  const missed = rule.recovery.flatMap((target) => {
    const row = recovery.byDisruption.find(({ disruption }) => disruption === target.disruption);
    if (target.disruption === 'region' || !row) return [];
    const asked = [
      ...(rtoS === undefined
        ? [{ name: 'RTO', key: 'rtoS', value: row.rtoS, limit: target.rtoS } as const]
        : []),
      ...(rpoS === undefined
        ? [{ name: 'RPO', key: 'rpoS', value: row.rpoS, limit: target.rpoS } as const]
        : []),
    ];
    // What nobody knows is no miss: it stands in the unknown figures.
    return asked.flatMap(({ name, key, value, limit }) =>
      value !== null && value > limit
        ? [{ disruption: target.disruption, region: row.region, name, key, value, limit }]
        : [],
    );
  });
  if (missed.length === 0) return [];
  const said = missed.map(
    ({ name, disruption, value, limit }) =>
      `${name} after ${words[disruption]} ${stretch(value)} of ${stretch(limit)}`,
  );
  return [
    {
      code: 'DRV-04',
      severity: 'medium',
      where: {
        path: ['options', index],
        sites: [...new Set(missed.flatMap(({ region }) => region ?? []))],
        populations: [],
        data: [],
      },
      message: `Smaller disruptions take longer than the policy of tier ${tier} allows: ${listed(said)}`,
      consequence:
        'The document states nothing of its own, so that its tier is what it is held to.',
      evidence: missed.map(({ name, disruption, key, value, limit }) => ({
        label: `${name} after ${words[disruption]}`,
        value,
        unit: 's',
        limit,
        figure: `recovery.byDisruption[${disruption}].${key}`,
      })),
      fix: null,
      loss: [],
      restsOnJudgement: false,
    },
  ];
}
