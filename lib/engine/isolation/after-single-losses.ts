import type { LatencyModel } from '../latency/latency-model';
import type { LossFigures, RegionId } from '../model';
import { circumstancesOf } from '../traffic/circumstances';
import type { Traffic } from '../traffic/loads';
import { momentOf, type Moment } from '../traffic/moment';

/** A site lost by itself, and the ways of all requests right after they have moved. */
export interface AfterLoss {
  readonly lost: RegionId;
  readonly moment: Moment;
  /** Latencies with that site down. */
  readonly model: LatencyModel;
}

/** Every loss of one site after which somebody is served. */
export function afterSingleLosses(
  healthy: LatencyModel,
  traffic: Traffic,
  losses: readonly LossFigures[],
): AfterLoss[] {
  const { architecture, network } = healthy;
  const circumstances = circumstancesOf(architecture, network);
  return network.sites.flatMap(({ region }, site) => {
    const loss = losses.find(({ lost }) => lost.length === 1 && lost[0] === region);
    if (!loss || loss.servedFraction === 0 || (traffic.steadyRps[site] ?? 0) === 0) return [];
    const alive = Uint8Array.from(network.sites, (_, i) => (i === site ? 0 : 1));
    const moment = momentOf(traffic, circumstances, alive, true);
    return [{ lost: region, moment, model: healthy.whileUp(alive) }];
  });
}
