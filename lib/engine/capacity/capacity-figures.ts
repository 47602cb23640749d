import type { Assumptions } from '../assumptions';
import { cellFigures } from '../cells/cell-figures';
import type { Architecture, CapacityFigures, LossFigures } from '../model';
import type { Traffic } from '../traffic/loads';
import { rps, share } from '../units';
import { headroomOf } from './headroom';
import { evaluatedScenarios } from './evaluated-scenarios';
import { judgeOf } from './judge-loss';
import { judgeScenario } from './judge-scenario';
import { lossContext } from './loss-context';
import { servedShare, utilizationOf } from './loss-figures';
import { viewOf } from './loss-view';
import { neededForSingles } from './needed-for-singles';
import { safeLoadFactor } from './safe-load-factor';

/** Loads of an option with nothing lost and after every loss of one and of two sites. */
export function capacityFigures(
  architecture: Architecture,
  traffic: Traffic,
  assumptions: Assumptions,
): CapacityFigures {
  const { sites } = traffic.network;
  const calmly = lossContext(architecture, traffic, assumptions);
  const judge = judgeOf(calmly);
  const losses: LossFigures[] = sites.map((_, i) => judge([i]));
  for (let i = 0; i < sites.length; i += 1) {
    for (let j = i + 1; j < sites.length; j += 1) losses.push(judge([i, j]));
  }
  const harsh = viewOf({ retries: true, coldCaches: true }, assumptions);
  const judgeHarshly = judgeOf({ ...calmly, view: harsh });
  const largest = safeLoadFactor(traffic, losses, assumptions);
  const factor = Number.isFinite(largest) ? largest : null;
  const servingRps = sites.reduce((sum, site) => sum + (site.serves ? site.capacityRps : 0), 0);
  const steadyRps = traffic.steadyRps.reduce((sum, load) => sum + load, 0);
  return {
    safeUtilization: factor === null ? null : utilizationOf(factor * steadyRps, servingRps),
    safeLoadFactor: factor,
    headroom: headroomOf(factor, architecture.demand),
    steady: sites.map((site, i) => ({
      region: site.region,
      loadRps: rps(traffic.steadyRps[i] ?? 0),
      capacityRps: site.site.capacityRps ?? null,
      utilization: utilizationOf(traffic.steadyRps[i] ?? 0, site.capacityRps),
    })),
    steadyServedFraction: share(servedShare(traffic, traffic.strandedRps)),
    losses,
    needed: neededForSingles(losses),
    harsher: sites.map((_, i) => judgeHarshly([i])),
    scenarios: evaluatedScenarios(calmly).map((one) => judgeScenario(calmly, judge, one)),
    cells: cellFigures(architecture, traffic, assumptions),
    notEnumerated:
      sites.length > 2 ? 'losses of three and more sites at once are not listed' : null,
  };
}
