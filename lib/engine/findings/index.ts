import { severities, type Finding } from '../model';
import { avl01 } from './avl-01-requirement-missed';
import { avl02 } from './avl-02-out-of-reach';
import { avl03 } from './avl-03-dependency-unknown';
import { avl04 } from './avl-04-single-zone';
import { avl05 } from './avl-05-failover-untested';
import { avl06 } from './avl-06-small-site-harms';
import { avl07 } from './avl-07-standby-would-do';
import { cap01 } from './cap-01-survivors-overload';
import { cap02 } from './cap-02-nobody-takes-over';
import { cap03 } from './cap-03-standby-too-small';
import { cap04 } from './cap-04-overloaded-today';
import { cap05 } from './cap-05-survives-on-paper';
import { cap06 } from './cap-06-growth-eats-headroom';
import { cap07 } from './cap-07-p0-does-not-fit';
import { cap08 } from './cap-08-provider-ends-service';
import { cap09 } from './cap-09-continent-ends-service';
import { cap10 } from './cap-10-cells-too-few';
import { cap11 } from './cap-11-cell-too-full';
import { cap12 } from './cap-12-majority-lost';
import { cst01 } from './cst-01-transfer-flag';
import { cst02 } from './cst-02-silent-costs';
import { cst03 } from './cst-03-idle-capacity';
import { cst04 } from './cst-04-amounts-unknown';
import { cst05 } from './cst-05-unusual-factor';
import { cst06 } from './cst-06-budget-missed';
import { cst07 } from './cst-07-quote-does-not-add-up';
import { cst08 } from './cst-08-quoted-share-wrong';
import { drv01 } from './drv-01-tier-differs';
import { drv02 } from './drv-02-laxer-than-tier';
import { drv03 } from './drv-03-pattern-not-allowed';
import { drv04 } from './drv-04-tier-target-missed';
import { iso01 } from './iso-01-dependency-falls-with-region';
import { iso02 } from './iso-02-shared-dependency';
import { iso03 } from './iso-03-failover-needs-what-falls';
import { iso04 } from './iso-04-hands-tied';
import { iso05 } from './iso-05-calls-far-after-failover';
import { iso06 } from './iso-06-service-not-offered';
import { iso07 } from './iso-07-offering-unknown';
import { iso08 } from './iso-08-quota-below-need';
import { iso09 } from './iso-09-hangs-on-lower-tier';
import { iso10 } from './iso-10-moved-alone-calls-back';
import { lat01 } from './lat-01-requirement-missed';
import { lat02 } from './lat-02-tls-1-2';
import { lat03 } from './lat-03-calls-multiply-distance';
import { lat04 } from './lat-04-writes-carry-the-tail';
import { rec01 } from './rec-01-recovery-too-slow';
import { rec02 } from './rec-02-writes-lost';
import { rec03 } from './rec-03-people-notice';
import { rec04 } from './rec-04-people-decide';
import { rec05 } from './rec-05-ttl-takes-half';
import { rec06 } from './rec-06-copies-corrupt';
import { rec07 } from './rec-07-outage-itself';
import { rec08 } from './rec-08-moved-and-not-served';
import { rec09 } from './rec-09-unusual-for-pattern';
import { rec10 } from './rec-10-zone-overloads-site';
import { rec11 } from './rec-11-pilot-never-lit';
import { res01 } from './res-01-rests-outside';
import { res02 } from './res-02-failover-outside';
import { res03 } from './res-03-lawful-only-while-healthy';
import { res04 } from './res-04-keeps-only-while-healthy';
import { res05 } from './res-05-partitions-mix';
import { res06 } from './res-06-read-outside';
import { res07 } from './res-07-break-glass';
import { res08 } from './res-08-reading-not-stated';
import type { Rule, RuleContext } from './rule';

export type { Rule, RuleContext } from './rule';

/** Every rule, by code. Adding one: write its file, name it here, run `npm run docs`. */
export const rules: readonly Rule[] = [
  avl01,
  avl02,
  avl03,
  avl04,
  avl05,
  avl06,
  avl07,
  cap01,
  cap02,
  cap03,
  cap04,
  cap05,
  cap06,
  cap07,
  cap08,
  cap09,
  cap10,
  cap11,
  cap12,
  cst01,
  cst02,
  cst03,
  cst04,
  cst05,
  cst06,
  cst07,
  cst08,
  drv01,
  drv02,
  drv03,
  drv04,
  iso01,
  iso02,
  iso03,
  iso04,
  iso05,
  iso06,
  iso07,
  iso08,
  iso09,
  iso10,
  lat01,
  lat02,
  lat03,
  lat04,
  rec01,
  rec02,
  rec03,
  rec04,
  rec05,
  rec06,
  rec07,
  rec08,
  rec09,
  rec10,
  rec11,
  res01,
  res02,
  res03,
  res04,
  res05,
  res06,
  res07,
  res08,
];

/** All findings of an option, worst first, then by code. */
export function judge(context: RuleContext): Finding[] {
  const found: Finding[] = [];
  for (const rule of rules) {
    for (const finding of rule.judge(context)) found.push(finding);
  }
  return severities.flatMap((severity) =>
    found
      .filter((finding) => finding.severity === severity)
      .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)),
  );
}
