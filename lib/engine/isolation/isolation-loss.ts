import { disturbanceOf } from '../capacity/disturbance';
import type { LatencyModel } from '../latency/latency-model';
import type { IsolationLoss, Loss } from '../model';
import { circumstancesOf } from '../traffic/circumstances';
import type { Traffic } from '../traffic/loads';
import { momentOf } from '../traffic/moment';
import { callsFromSite } from './calls-from-site';
import { failoverNeeds } from './failover-needs';
import { lostActs } from './lost-acts';
import { movedRequests } from './moved-requests';
import { standInFor, stateAfter, type Gone } from './state-after';

/** What one loss does, right after traffic has moved and before anything falls; a cut takes nothing of what is called. */
export function isolationLoss(
  healthy: LatencyModel,
  traffic: Traffic,
  id: string,
  loss: Loss,
): IsolationLoss {
  const { architecture, network, assumptions } = healthy;
  const { dependencies } = architecture;
  const { lost, besides, cut } = disturbanceOf(loss, architecture, network, assumptions);
  const isSite = (region: string) => network.sites.some((site) => site.region === region);
  const gone: Gone = {
    region: (region) => {
      if (isSite(region)) return lost.some((i) => network.sites[i]?.region === region);
      const place = assumptions.region(region);
      return place !== undefined && (besides.regionGone?.(place.id) ?? false);
    },
    dependencies: besides.dependencies ?? [],
  };
  const alive = Uint8Array.from(network.sites, (_, i) => (lost.includes(i) ? 0 : 1));
  const circumstances = circumstancesOf(architecture, network, cut);
  const moment = momentOf(traffic, circumstances, alive, lost.length > 0);
  const needs = failoverNeeds(network, traffic.steadyRps, lost, (site) => moment.rps[site] ?? 0);
  return {
    id,
    lost: lost.flatMap((i) => network.sites[i]?.region ?? []),
    dependencies: dependencies.map((dependency) => {
      const state = stateAfter(dependency, dependencies, gone);
      return {
        name: dependency.name,
        state,
        standIn: state === 'down' ? standInFor(dependency, dependencies, gone) : null,
        sites: network.sites.flatMap((_, site) =>
          alive[site] === 1 ? [callsFromSite(healthy, site, dependency, gone)] : [],
        ),
      };
    }),
    cannot: lostActs(dependencies, gone, needs),
    moved: movedRequests(healthy, traffic.felt, moment),
  };
}
