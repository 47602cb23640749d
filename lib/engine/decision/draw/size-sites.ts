import type { Assumptions } from '../../assumptions';
import type { Architecture, Option, RegionId, Site } from '../../model';
import { arrivingLoads } from '../../recovery/arriving-loads';
import { prepareTraffic } from '../../traffic/loads';
import { buildNetwork } from '../../traffic/network';
import { strandsOf } from '../../traffic/strands';
import { rps, seconds, type Rps } from '../../units';

/** So much that nothing falls while loads are asked for. */
const unlimited = rps(1e12);

/** Capacities are drawn to three digits, upwards: `11 100`, not `11 076.92`. */
function rounded(needed: number): Rps {
  let step = 1;
  while (needed > step * 1000) step *= 10;
  // What falls just short of a step by rounding is that step.
  return rps(Math.max(1, Math.ceil(needed / step - 1e-9) * step));
}

/**
 * Gives the sites of a drawing the capacities that they need by the engine's own routing: their load with
 * nothing lost at the drawn utilisation, and what the loss of any one other site brings them just below the
 * utilisation that leaves room for retries. Standbys get what they would need to run on with. A quota holds
 * a site where it is.
 */
export function sizeSites(
  architecture: Architecture,
  option: Option,
  assumptions: Assumptions,
): Option {
  const { parameters } = assumptions;
  const loads = loadsOf(architecture, option, assumptions);
  return {
    ...option,
    sites: option.sites.map((site, i) => {
      const { steady, afterLoss } = loads[i] ?? { steady: 0, afterLoss: 0 };
      const serves = site.role === 'active' || site.role === 'read';
      const needed = serves
        ? Math.max(
            steady / parameters.drawnUtilization.value,
            afterLoss / parameters.tightUtilization.value,
          )
        : afterLoss / parameters.drawnUtilization.value;
      return sized(site, rounded(needed), architecture, assumptions);
    }),
  };
}

function loadsOf(architecture: Architecture, option: Option, assumptions: Assumptions) {
  const open = {
    ...option,
    sites: option.sites.map((site): Site => ({ ...site, capacityRps: unlimited })),
  };
  const network = buildNetwork(architecture, open, assumptions);
  const traffic = prepareTraffic(network, strandsOf(network));
  const loads = Array.from(traffic.steadyRps, (steady) => ({ steady, afterLoss: 0 }));
  option.sites.forEach((_, lost) => {
    const { rps: after } = arrivingLoads(traffic, [lost]);
    loads.forEach((load, i) => {
      if (i !== lost) load.afterLoss = Math.max(load.afterLoss, after[i] ?? 0);
    });
  });
  return loads;
}

/** The quota of a region, where the requirements state one. */
export function quotaOf(
  { requirements }: Pick<Architecture, 'requirements'>,
  region: RegionId,
): Rps | undefined {
  const quotas = requirements.regions?.quotaRps;
  return quotas?.[region] ?? quotas?.['*'];
}

function sized(
  site: Site,
  full: Rps,
  architecture: Architecture,
  { parameters }: Assumptions,
): Site {
  const quota = quotaOf(architecture, site.region);
  const limit = (wanted: number) => rps(Math.max(1, Math.min(wanted, quota ?? Infinity)));
  const held = quota === undefined ? {} : { quotaRps: quota };
  const { capacityRps: _, ...rest } = site;
  const rate = Math.max(1, Math.ceil(full * parameters.scaleUpPerMinute.value));
  switch (site.role) {
    case 'backup':
      return { ...rest, ...held };
    case 'pilot':
      return {
        ...rest,
        ...held,
        scaleTo: {
          capacityRps: full,
          bootS: seconds(parameters.pilotBootS.value),
          rpsPerMinute: rate,
        },
      };
    case 'warm':
      return {
        ...rest,
        ...held,
        capacityRps: limit(rounded(full * parameters.warmShare.value)),
        scaleTo: {
          capacityRps: full,
          bootS: seconds(parameters.warmBootS.value),
          rpsPerMinute: rate,
        },
      };
    default:
      return { ...rest, ...held, capacityRps: limit(full) };
  }
}
