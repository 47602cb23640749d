import type { Assumptions } from '../assumptions';
import { judgeOf } from '../capacity/judge-loss';
import { lossContext } from '../capacity/loss-context';
import { servedShare } from '../capacity/loss-figures';
import type { Architecture, Option, RegionId } from '../model';
import { prepareTraffic } from '../traffic/loads';
import { buildNetwork } from '../traffic/network';
import { strandsOf } from '../traffic/strands';
import { share } from '../units';
import { availabilityFigures } from './availability-figures';
import { exposureOf } from './exposure';
import { recoveredLosses, recoveryTimesOf } from './recovery-times';

interface Drawn {
  readonly architecture: Architecture;
  readonly option: Option;
  readonly assumptions: Assumptions;
}

/** Yearly downtime of an option without some of its sites, minutes; two losses at once are left aside. null without users. */
export function downtimeWithout(
  { architecture, option, assumptions }: Drawn,
  gone: readonly RegionId[],
): number | null {
  const left = withoutSites(option, gone);
  const network = buildNetwork(architecture, left, assumptions);
  const traffic = prepareTraffic(network, strandsOf(network));
  const judge = judgeOf(lossContext(architecture, traffic, assumptions));
  const judged = {
    losses: left.sites.map((_, i) => judge([i])),
    steadyServedFraction: share(servedShare(traffic, traffic.strandedRps)),
  };
  const context = { architecture, option: left, traffic, assumptions };
  const recovery = recoveryTimesOf(context, recoveredLosses(context), judged.losses);
  const exposure = exposureOf(architecture, traffic, judged, assumptions);
  return availabilityFigures(exposure, { ...context, recovery }).downtimeMinutesPerYear;
}

function withoutSites(option: Option, gone: readonly RegionId[]): Option {
  const { failover, homes, links, routing, sites } = option;
  const stays = (region: string) => !gone.some((one) => one === region);
  const kept = <T>(record: Readonly<Record<string, T>>, keep: (key: string, value: T) => boolean) =>
    Object.fromEntries(Object.entries(record).filter(([key, value]) => keep(key, value)));
  return {
    ...option,
    sites: sites.filter(({ region }) => stays(region)),
    links: links.filter(({ from, to }) => stays(from) && stays(to)),
    homes: kept(homes, (_, home) => stays(home)),
    routing: { ...routing, weights: kept(routing.weights, stays) },
    failover: {
      ...failover,
      targets: kept(failover.targets, (lost, target) => stays(lost) && stays(target)),
    },
  };
}
