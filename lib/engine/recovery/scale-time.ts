import { rate, shortName } from '../findings/words';
import type { Loads, Traffic } from '../traffic/loads';
import { growthOf } from './growth';
import { reachedAfter } from './reached-after';
import { always, type StepTime } from './step-time';

/**
 * Time until the sites that take over carry what arrives: the slowest of them. A standby that cannot
 * reach the load never does. A serving site that cannot is overloaded, which is a matter of capacity, and
 * so is a standby that sheds: their growth is over when they can grow no further.
 */
export function scaleTime({ network, steadyRps }: Traffic, lost: readonly number[], loads: Loads) {
  const sheds = network.option.failover.onOverload === 'shed';
  let slowest: StepTime = always(0, 'nothing has to grow');
  network.sites.forEach(({ site, serves, region }, i) => {
    const load = loads.rps[i] ?? 0;
    if (lost.includes(i) || load <= (steadyRps[i] ?? 0)) return;
    const growth = growthOf(site);
    const target = serves || sheds ? Math.min(load, growth.reachRps) : load;
    const takes = reachedAfter(growth, target);
    if (takes <= slowest.p95S) return;
    slowest = always(
      takes,
      Number.isFinite(takes)
        ? `${shortName(region)} comes to ${rate(target)}`
        : `${shortName(region)} never comes to ${rate(target)}`,
    );
  });
  return slowest;
}
