import type { Rule } from './rule';
import { residencyFinding } from './residency-finding';
import { listed, shortName } from './words';

/** A failover that the law forbids. */
export const res02: Rule = {
  code: 'RES-02',
  title: 'A failover would take data outside its jurisdiction',
  appliesWhen:
    'losing one site moves writes under residency to a region outside of it, or its declared target lies there',
  meaning:
    'The drawing is compliant only while it is healthy. Where the plan names an unlawful target, its users are counted as not served, since the move is forbidden.',
  remedy: 'Name a failover target inside the jurisdiction, or accept that these users wait.',
  severities: 'critical for a service claimed for compliance, otherwise high',
  source: 'docs/model.md#residency',
  judge: (context) =>
    residencyFinding(context, {
      code: res02.code,
      when: 'failover',
      message: (data, regions, rows) =>
        `Losing ${listed([...new Set(rows.flatMap((r) => r.lost.map(shortName)))])} takes ${data} of ${rows[0]?.jurisdiction ?? ''} subjects to ${listed(regions.map(shortName))}`,
      consequence: (rows) => `It gets there as ${listed([...new Set(rows.map((r) => r.path))])}.`,
    }),
};
