import { lossId } from '../capacity/loss-id';
import { callsOf } from '../latency/dependency-calls';
import type { LatencyModel } from '../latency/latency-model';
import type { IsolationFigures, Loss, LossFigures } from '../model';
import type { Traffic } from '../traffic/loads';
import { callsFromSite } from './calls-from-site';
import { kindOf } from './dependency-kind';
import { isolationLoss } from './isolation-loss';
import { quotaNeeds } from './quota-needs';
import { serviceOffers } from './service-offers';
import { sharedFate } from './shared-fate';
import { alternativesOf, type Gone } from './state-after';

const nothing: Gone = { region: () => false, dependencies: [] };

/**
 * What an option shares with what it hangs on, in normal times and after losses: every loss of one site, and
 * those asked for besides. Throws RangeError for a loss of a dependency that is not there.
 */
export function isolationFigures(
  healthy: LatencyModel,
  traffic: Traffic,
  judged: readonly LossFigures[],
  asked: readonly Loss[] = [],
): IsolationFigures {
  const { architecture, network } = healthy;
  const { dependencies } = architecture;
  const sites = network.sites.map(({ region }) => region);
  const losses = [...sites.map((site): Loss => ({ kind: 'sites', sites: [site] })), ...asked];
  const known = new Map(losses.map((loss) => [lossId(loss), loss]));
  return {
    option: network.option.name,
    dependencies: dependencies.map((dependency) => ({
      name: dependency.name,
      kind: kindOf(dependency),
      needs: dependency.needs,
      external: dependency.external,
      tier: dependency.tier ?? null,
      regions: dependency.regions,
      reachedThrough: dependency.reachedThrough ?? null,
      alternatives: alternativesOf(dependency, dependencies).map(({ name }) => name),
      calls: callsOf(dependency),
      sites: sites.map((_, site) => callsFromSite(healthy, site, dependency, nothing)),
    })),
    sharedFate: sharedFate(dependencies, sites),
    losses: [...known].map(([id, loss]) => isolationLoss(healthy, traffic, id, loss)),
    services: serviceOffers(architecture, network.option),
    quotas: quotaNeeds(traffic, judged),
  };
}
