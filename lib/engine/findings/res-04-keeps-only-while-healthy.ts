import type { Finding, ResidencyViolation } from '../model';
import { barredIn } from './barred-in';
import { lawfulHome } from './lawful-home';
import { mendedFailover } from './mended-failover';
import { lawsOf, residencyFinding } from './residency-finding';
import type { Rule, RuleContext } from './rule';
import { listed, shortName } from './words';

/** A data set that keeps to its rule with nothing lost, and not without some site. */
export const res04: Rule = {
  code: 'RES-04',
  title: 'Data keeps to its jurisdiction only while all is healthy',
  appliesWhen:
    'nothing is found of a data set with nothing lost, and the loss of one site takes it outside or leaves its users without a lawful site',
  meaning:
    'Audits look at an ordinary day. The day on which a region is lost decides: then somebody either breaks the rule under pressure, or leaves these users down.',
  remedy: 'Keep a second site inside the jurisdiction, with its copy, and name it as the target.',
  severities: 'critical for a service claimed for compliance, otherwise high',
  source: 'docs/model.md#residency',
  judge: (context) => {
    const unlawful = new Set(
      context.residency.violations.flatMap(({ when, data }) => (when === 'steady' ? [data] : [])),
    );
    return residencyFinding(context, {
      code: res04.code,
      isAbout: ({ when, effect, data }) =>
        when === 'failover' && effect !== 'mixes' && !unlawful.has(data),
      message: (data, _, rows) => {
        const lost = [...new Set(rows.flatMap((row) => row.lost.map(shortName)))];
        return `${data} of ${lawsOf(rows)} subjects keeps to its rule only while ${listed(lost)} ${lost.length === 1 ? 'is' : 'are'} up`;
      },
      consequence: (rows) =>
        rows
          .map(
            (row) =>
              `Without ${listed(row.lost.map(shortName))} it ${row.effect === 'barred' ? 'would come' : 'comes'} to ${shortName(row.region)} as ${row.path}${row.effect === 'barred' ? ', or its users are not served' : ''}.`,
          )
          .join(' '),
      mended: mendedHealthy,
    });
  },
};

function mendedHealthy(
  context: RuleContext,
  data: number,
  rows: readonly ResidencyViolation[],
): Pick<Finding, 'fix' | 'alternatives'> {
  const broken = rows.filter(({ effect }) => effect !== 'barred');
  if (broken.length > 0) return mendedFailover(context, data, broken);
  const lost = rows[0]?.lost[0];
  const loss = context.capacity.losses.find((l) => l.lost.length === 1 && l.lost[0] === lost);
  return { fix: loss && lost !== undefined ? lawfulHome(context, lost, barredIn(loss)) : null };
}
