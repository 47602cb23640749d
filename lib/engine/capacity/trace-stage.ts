import type { LatencyModel } from '../latency/latency-model';
import { mixtureQuantileMs } from '../latency/mixture-quantile';
import { requestShares } from '../latency/request-shares';
import type { TraceSite, TraceStage } from '../model';
import type { Traffic } from '../traffic/loads';
import { mainStrand, servedByPopulation } from '../traffic/main-strand';
import { refusedIn, type Moment } from '../traffic/moment';
import type { ServedStrand } from '../traffic/served-strands';
import { rps, share } from '../units';
import { harshLoad } from './harsh-load';
import type { LossContext } from './loss-context';
import { servedShare, unservedRows, utilizationOf } from './loss-figures';
import { calm } from './loss-view';
import { isOverloaded } from './overloaded';

/** One stage of a trace: loads, flows, felt latencies and who is not served. `healthy`: latencies with all up. */
export function traceStage(
  context: LossContext,
  healthy: LatencyModel,
  stage: TraceStage['stage'],
  down: readonly number[],
  moment: Moment,
): TraceStage {
  const { traffic, assumptions } = context;
  const { network } = traffic;
  const { served } = moment;
  const latency = healthy.whileUp(moment.alive);
  const shares = requestShares(latency, served);
  const byPopulation = servedByPopulation(network.populations.length, served);
  return {
    stage,
    down: down.map((i) => network.sites[i]?.region ?? ':'),
    sites: network.sites.map((_, i) => siteOf(context, moment, i, stage !== 'before')),
    flows: flowsOf(traffic, served),
    unserved: unservedRows(traffic, moment.refused),
    latency: network.populations.map((row, index) => {
      const main = mainStrand(byPopulation[index] ?? []);
      return {
        population: row.population.name,
        requestMs: main ? latency.pair(index, main.entry).readMs : null,
      };
    }),
    p95Ms: mixtureQuantileMs(shares, 0.95, assumptions.parameters.latencySpreadShape.value),
    servedFraction: share(servedShare(traffic, refusedIn(moment))),
  };
}

function siteOf(context: LossContext, moment: Moment, i: number, afterLoss: boolean): TraceSite {
  const site = context.traffic.network.sites[i];
  if (!site) throw new RangeError(`no site ${i}`);
  const loadRps = rps(moment.rps[i] ?? 0);
  const isUp = moment.alive[i] === 1;
  const capacityRps = afterLoss && loadRps > 0 ? site.reachRps : site.capacityRps;
  const harsh = afterLoss && isUp && context.view !== calm ? harshLoad(context, moment, i) : null;
  const isOver =
    loadRps > 0 && isOverloaded(harsh?.pressureRps ?? loadRps, capacityRps, context.assumptions);
  const upState = isOver ? 'over' : loadRps > 0 || site.serves ? 'serving' : 'standby';
  return {
    region: site.region,
    state: isUp ? upState : 'down',
    loadRps,
    capacityRps: capacityRps > 0 ? rps(capacityRps) : null,
    utilization: isUp ? utilizationOf(harsh?.offeredRps ?? loadRps, capacityRps) : null,
    ...(harsh ? { harsh } : {}),
  };
}

/** Requests by population and the site at which they arrive. */
function flowsOf({ network }: Traffic, served: readonly ServedStrand[]): TraceStage['flows'] {
  const flows = new Map<
    string,
    { population: number; entry: number; rps: number; moved: boolean }
  >();
  for (const { population, entry, rps: load, from } of served) {
    const key = `${population} ${entry}`;
    const flow = flows.get(key) ?? { population, entry, rps: 0, moved: false };
    flow.rps += load;
    flow.moved ||= from !== entry;
    flows.set(key, flow);
  }
  return [...flows.values()].map((flow) => ({
    population: network.populations[flow.population]?.population.name ?? '',
    region: network.sites[flow.entry]?.region ?? ':',
    rps: rps(flow.rps),
    moved: flow.moved,
  }));
}
