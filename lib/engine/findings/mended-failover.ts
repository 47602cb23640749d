import { allows, type ResidencyConstraint } from '../compliance/constraints-on';
import type { Finding, Fix, RegionId, ResidencyViolation } from '../model';
import { alternatives } from './alternatives';
import { barredIn } from './barred-in';
import { lawfulHome } from './lawful-home';
import { linksWithout } from './links-without';
import { copiesInside } from './copies-inside';
import type { RuleContext } from './rule';
import { targetSet } from './target-set';
import { listed, shortName } from './words';

/** How a failover is kept inside: another target that is there already, another region, or copies left out. */
export function mendedFailover(
  context: RuleContext,
  data: number,
  rows: readonly ResidencyViolation[],
): Pick<Finding, 'fix' | 'alternatives'> {
  const lost = rows[0]?.lost[0];
  const name = context.architecture.data[data]?.name;
  const constraint = constraintsOf(context, name, rows)[0];
  const isMove = rows.some(({ way }) => way === 'target' || way === 'failover');
  if (lost === undefined || name === undefined || !constraint) return { fix: null };
  if (!isMove) {
    const fixes = [
      linksWithout(context, name, constraint),
      copiesInside(context, data, constraint),
    ].filter((fix) => fix !== null);
    return { fix: fixes[0] ?? null, ...alternatives(...fixes.slice(1)) };
  }
  const loss = context.capacity.losses.find((l) => l.lost.length === 1 && l.lost[0] === lost);
  const home = lawfulHome(context, lost, loss ? barredIn(loss) : []);
  const target = lawfulTarget(context, lost, constraint);
  return { fix: target ?? home, ...alternatives(target ? home : null) };
}

/** The rules of a data set that bind the populations of these rows. */
export function constraintsOf(
  { traffic }: RuleContext,
  data: string | undefined,
  rows: readonly ResidencyViolation[],
): ResidencyConstraint[] {
  const names = new Set(rows.flatMap(({ populations }) => populations));
  return traffic.network.populations.flatMap(({ population, constraints }) =>
    names.has(population.name) ? constraints.filter((c) => c.data.name === data) : [],
  );
}

/** The lawful site with the least round trip that can take over, as the declared target; null without one. */
function lawfulTarget(
  context: RuleContext,
  lost: RegionId,
  constraint: ResidencyConstraint,
): Fix | null {
  const { sites, siteRttMs } = context.traffic.network;
  const from = sites.findIndex(({ region }) => region === lost);
  const [best] = sites
    .map((site, i) => ({ site, rttMs: siteRttMs[from]?.[i] ?? 0 }))
    .filter(
      ({ site }) => site.region !== lost && site.reachRps > 0 && allows(constraint, site.place),
    )
    .toSorted((a, b) => a.rttMs - b.rttMs || (a.site.region < b.site.region ? -1 : 1));
  const edit = best && targetSet(context, lost, best.site.region);
  if (!best || !edit) return null;
  return {
    summary: `Let ${shortName(best.site.region)} take over from ${shortName(lost)}`,
    consequence: `It lies inside ${listed(constraint.jurisdictions)}. Its capacity and its copies have to be there for it.`,
    edits: [edit],
  };
}
