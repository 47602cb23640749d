import { callsOf } from '../latency/dependency-calls';
import { LatencyModel } from '../latency/latency-model';
import type { PartialFailover, RegionId } from '../model';
import type { ServedStrand } from '../traffic/served-strands';
import { share, type Share } from '../units';
import { callsFromSite } from './calls-from-site';
import { meanCallsMs } from './mean-calls';
import { calledAlong, movedAlong } from './moved-along';
import { p95Of } from './p95-of';

const nothingGone = { region: () => false, dependencies: [] };

/**
 * What requests wait when only this service has moved, and everything that it calls is up where it was,
 * against the same with all of one's own services moved along to the sites that took over. null where no
 * request calls such a service. `served`: where all requests are served then; `moved`: those of them that moved.
 */
export function partialFailover(
  healthy: LatencyModel,
  served: readonly ServedStrand[],
  moved: readonly ServedStrand[],
): PartialFailover | null {
  const { architecture, network, assumptions, scenario } = healthy;
  const along = calledAlong(architecture.dependencies);
  if (along.length === 0 || moved.length === 0) return null;
  const takers = [...new Set(moved.map(({ entry }) => entry))].flatMap((entry): RegionId[] =>
    network.sites[entry] ? [network.sites[entry].region] : [],
  );
  const together = new LatencyModel(
    movedAlong(architecture, takers),
    network,
    assumptions,
    scenario,
  );
  const crosses = (entry: number, kind: 'read' | 'write') =>
    entry >= 0 &&
    along.some((dependency) => {
      const { answeredBy } = callsFromSite(healthy, entry, dependency, nothingGone);
      return callsOf(dependency)[`${kind}s`] > 0 && answeredBy !== network.sites[entry]?.region;
    });
  const crossing = (entryOf: (strand: ServedStrand) => number): Share => {
    const all = moved.reduce((sum, { rps }) => sum + rps, 0);
    const across = moved.reduce(
      (sum, strand) => sum + (crosses(entryOf(strand), strand.kind) ? strand.rps : 0),
      0,
    );
    return share(all === 0 ? 0 : across / all);
  };
  return {
    along: along.map(({ name }) => name),
    crossing: crossing(({ entry }) => entry),
    crossingBefore: crossing(({ from }) => from),
    aloneCallsMs: meanCallsMs(healthy, moved, ({ entry }) => entry),
    aloneP95Ms: p95Of(healthy, served),
    togetherCallsMs: meanCallsMs(together, moved, ({ entry }) => entry),
    togetherP95Ms: p95Of(together, served),
  };
}
