import type { Rule } from './rule';
import { lawsOf, residencyFinding, waysOf } from './residency-finding';
import { mendedFailover } from './mended-failover';
import { listed, shortName } from './words';

/** A failover that the law forbids. */
export const res02: Rule = {
  code: 'RES-02',
  title: 'A failover would take data outside its jurisdiction',
  appliesWhen:
    'losing one site moves writes under residency to a region outside of it, or from there on to a copy outside, or its declared target lies there',
  meaning:
    'The drawing keeps to its rule only while it is healthy. Where the plan names an unlawful target, its users are counted as not served, since the move is forbidden.',
  remedy: 'Name a failover target inside the jurisdiction, or accept that these users wait.',
  severities: 'critical for a service claimed for compliance, otherwise high',
  source: 'docs/model.md#residency',
  judge: (context) =>
    residencyFinding(context, {
      code: res02.code,
      isAbout: ({ when, effect }) => when === 'failover' && effect === 'rests',
      message: (data, regions, rows) =>
        `Losing ${listed([...new Set(rows.flatMap((r) => r.lost.map(shortName)))])} takes ${data} of ${lawsOf(rows)} subjects to ${listed(regions.map(shortName))}`,
      consequence: (rows) => `It gets there ${waysOf(rows)}.`,
      mended: mendedFailover,
    }),
};
