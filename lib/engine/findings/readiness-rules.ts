import { severities, type Finding } from '../model';
import { ops01 } from './ops-01-evidence-expired';
import { ops02 } from './ops-02-evidence-runs-out';
import { ops03 } from './ops-03-weighty-unproven';
import { ops04 } from './ops-04-evidence-contradicted';
import { ops05 } from './ops-05-lag-flag';
import { ops07 } from './ops-07-failover-flag';
import { ops08 } from './ops-08-conflicts-flag';
import { ops09 } from './ops-09-team-flag';
import type { ReadinessContext, ReadinessRule } from './readiness-rule';

export type { ReadinessRule } from './readiness-rule';

/** Every rule about readiness, by code. */
export const readinessRules: readonly ReadinessRule[] = [
  ops01,
  ops02,
  ops03,
  ops04,
  ops05,
  ops07,
  ops08,
  ops09,
];

/** All findings about the readiness of an option, worst first, then by code. */
export function judgeReadiness(context: ReadinessContext): Finding[] {
  const rank = (finding: Finding) => severities.indexOf(finding.severity);
  return readinessRules
    .flatMap((rule) => rule.judge(context))
    .toSorted((a, b) => rank(a) - rank(b) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}
