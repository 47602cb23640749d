import type { Assumptions } from '../assumptions';
import { LatencyModel } from '../latency/latency-model';
import { mixtureQuantileMs } from '../latency/mixture-quantile';
import { requestShares } from '../latency/request-shares';
import type { Architecture, LossTrace, RegionId, Scenario, TraceStage } from '../model';
import type { Traffic } from '../traffic/loads';
import { LossPlay } from '../traffic/loss-play';
import { mainStrand, servedByPopulation } from '../traffic/main-strand';
import { refusedRows } from '../traffic/refused';
import type { RoutingState } from '../traffic/route';
import { servedStrands, type ServedStrand } from '../traffic/served-strands';
import { rps, share } from '../units';
import { cascade } from './cascade';
import { judgeOf, servedShare, unservedRows, utilizationOf } from './judge-loss';
import { bearableAfterLoss, isOverloaded } from './overloaded';

/**
 * Plays one loss through, stage by stage, with flows and felt latencies: the figures of `judgeLoss`
 * with the way that leads to them. Regions that the option does not have are passed over.
 */
export function traceLoss(
  architecture: Architecture,
  traffic: Traffic,
  lost: readonly RegionId[],
  assumptions: Assumptions,
  scenario: Scenario = 'typical',
): Omit<LossTrace, 'recovery'> {
  const { sites } = traffic.network;
  const model = new LatencyModel(architecture, traffic.network, assumptions, scenario);
  const indices = sites.flatMap((site, i) => (lost.includes(site.region) ? [i] : []));
  const play = new LossPlay(traffic);
  const before = stageOf(traffic, model, 'before', [], play);
  if (indices.length === 0) {
    const { servedFraction } = before;
    const survives = before.sites.every((s) => s.state !== 'over') && servedFraction >= 1;
    return { lost: [], survives, servedFraction, dependenciesDown: [], stages: [before] };
  }
  const judged = judgeOf(architecture, traffic, assumptions)(indices);
  const stages: TraceStage[] = [before];
  for (const down of cascade(play, indices, bearableAfterLoss(traffic.network, assumptions))) {
    const name = stages.length === 1 ? 'moved' : 'fallen';
    stages.push(stageOf(traffic, model, name, down, play));
  }
  return {
    lost: judged.lost,
    survives: judged.survives,
    servedFraction: judged.servedFraction,
    dependenciesDown: judged.dependenciesDown,
    stages,
  };
}

function stageOf(
  traffic: Traffic,
  healthy: LatencyModel,
  stage: TraceStage['stage'],
  down: readonly number[],
  play: LossPlay,
): TraceStage {
  const { network } = traffic;
  const { assumptions } = healthy;
  const { alive } = play;
  const state: RoutingState = { ...play.state, afterLoss: stage !== 'before' };
  const served = servedStrands(traffic, state);
  const latency = healthy.whileUp(alive);
  const shares = requestShares(latency, served);
  const byPopulation = servedByPopulation(network.populations.length, served);
  return {
    stage,
    down: down.map((i) => network.sites[i]?.region ?? ':'),
    sites: network.sites.map((site, i) => {
      const loadRps = play.rps[i] ?? 0;
      const capacityRps = state.afterLoss && loadRps > 0 ? site.reachRps : site.capacityRps;
      const over = loadRps > 0 && isOverloaded(loadRps, capacityRps, assumptions);
      return {
        region: site.region,
        state: !alive[i]
          ? 'down'
          : over
            ? 'over'
            : loadRps > 0 || site.serves
              ? 'serving'
              : 'standby',
        loadRps: rps(loadRps),
        capacityRps: capacityRps > 0 ? rps(capacityRps) : null,
        utilization: alive[i] ? utilizationOf(loadRps, capacityRps) : null,
      };
    }),
    flows: flowsOf(traffic, served),
    unserved: unservedRows(traffic, refusedRows(traffic, state)),
    latency: network.populations.map((row, index) => {
      const main = mainStrand(byPopulation[index] ?? []);
      return {
        population: row.population.name,
        requestMs: main ? latency.pair(index, main.entry).readMs : null,
      };
    }),
    p95Ms: mixtureQuantileMs(shares, 0.95, assumptions.parameters.latencySpreadShape.value),
    servedFraction: share(servedShare(traffic, play.refusedRps)),
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
