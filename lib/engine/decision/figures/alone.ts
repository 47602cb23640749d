import type { Assumptions } from '../../assumptions';
import { availabilityFigures } from '../../availability/availability-figures';
import { exposureOf } from '../../availability/exposure';
import { minutesPerYear } from '../../availability/minutes-per-year';
import { recoveryTimesOf } from '../../availability/recovery-times';
import { lossContext } from '../../capacity/loss-context';
import { lossesOf } from '../../capacity/losses-of';
import { servedShare } from '../../capacity/loss-figures';
import type { Architecture, Option, RegionId, Site } from '../../model';
import { lossRecovery } from '../../recovery/loss-recovery';
import { playLosses } from '../../recovery/play-losses';
import { prepareTraffic } from '../../traffic/loads';
import { buildNetwork } from '../../traffic/network';
import { strandsOf } from '../../traffic/strands';
import { share } from '../../units';
import type { DrawnAvailability, DrawnFigures } from './drawn';

/** A home that alone holds what its users write, as a service of its own. */
export interface HomeAlone {
  readonly architecture: Architecture;
  readonly option: Option;
}

/**
 * Each home of a drawing without copies, as a service of its own: users can be sent elsewhere, but what
 * they wrote is not there.
 */
export function homesAlone(architecture: Architecture, option: Option): HomeAlone[] {
  return option.sites.map((site: Site) => ({
    architecture: {
      ...architecture,
      demand: {
        ...architecture.demand,
        populations: architecture.demand.populations.filter(
          ({ name }) => option.homes[name] === site.region,
        ),
      },
    },
    option: { ...option, sites: [site], failover: { ...option.failover, targets: {} } },
  }));
}

type AloneFigures = Pick<DrawnFigures, 'afterLoss' | 'availability' | 'availabilityUnder' | 'rto'>;

/** What the loss of a home means where nobody else has its data: an outage for its users. */
export function aloneFigures(
  architecture: Architecture,
  option: Option,
  assumptions: Assumptions,
): AloneFigures {
  const homes = homesAlone(architecture, option).map((home) => ({
    home,
    availability: availabilityOf(home, assumptions),
  }));
  const all = loadOf(architecture);
  let worst: { lost: RegionId | null; served: number } = { lost: null, served: 1 };
  for (const { home } of homes) {
    const served = all > 0 ? 1 - loadOf(home.architecture) / all : 1;
    if (served < worst.served) worst = { lost: home.option.sites[0]?.region ?? null, served };
  }
  const { regionOutageP50S, regionOutageP95S } = assumptions.parameters;
  const availabilityUnder: AloneFigures['availabilityUnder'] = (changed, given) =>
    weighted(
      homes.map(({ home, availability }) => ({
        users: usersOf(home.architecture),
        figures: availability({ ...home.architecture, dependencies: changed.dependencies }, given),
      })),
    );
  return {
    availability: availabilityUnder(architecture, assumptions),
    availabilityUnder,
    afterLoss: { lost: worst.lost, servedFraction: share(worst.served) },
    rto: {
      seconds: Math.max(regionOutageP50S.value, regionOutageP95S.value),
      lost: worst.lost,
      outcome: 'outage',
    },
  };
}

const usersOf = ({ demand }: Architecture) =>
  demand.populations.reduce((sum, { users }) => sum + users, 0);
const loadOf = ({ demand }: Architecture) =>
  demand.populations.reduce((sum, { peakRps }) => sum + peakRps, 0);

/** The availabilities of some homes as one, weighted by users. */
function weighted(
  homes: readonly { readonly users: number; readonly figures: DrawnAvailability }[],
): DrawnAvailability {
  const all = homes.reduce((sum, { users }) => sum + users, 0);
  let downtime: number | null = 0;
  const contributions = new Map<string, DrawnAvailability['contributions'][number]>();
  for (const { users, figures } of homes) {
    const weight = all > 0 ? users / all : 0;
    if (weight <= 0) continue;
    downtime =
      downtime === null || figures.downtimeMinutesPerYear === null
        ? null
        : downtime + weight * figures.downtimeMinutesPerYear;
    for (const row of figures.contributions) {
      const known = contributions.get(row.id)?.minutesPerYear ?? 0;
      const minutesPerYear =
        row.minutesPerYear === null ? null : known + weight * row.minutesPerYear;
      contributions.set(row.id, { ...row, minutesPerYear });
    }
  }
  return {
    yearly: downtime === null || all <= 0 ? null : share(1 - downtime / minutesPerYear),
    downtimeMinutesPerYear: all <= 0 ? null : downtime,
    standing: homes.some(({ figures }) => figures.standing === 'at-most') ? 'at-most' : 'estimate',
    contributions: [...contributions.values()].toSorted(
      (a, b) => (b.minutesPerYear ?? -1) - (a.minutesPerYear ?? -1) || (a.id < b.id ? -1 : 1),
    ),
  };
}

/** The availability of one home, ready to be asked under other rates. */
function availabilityOf(
  { architecture, option }: HomeAlone,
  assumptions: Assumptions,
): DrawnFigures['availabilityUnder'] {
  const network = buildNetwork(architecture, option, assumptions);
  const traffic = prepareTraffic(network, strandsOf(network));
  const { losses } = lossesOf(lossContext(architecture, traffic, assumptions), 2, []);
  const steadyServedFraction = share(servedShare(traffic, traffic.strandedRps));
  const context = { architecture, option, traffic, assumptions };
  const played = playLosses(context);
  const recovered = played.losses.map((loss) => lossRecovery(played, loss));
  const exposure = exposureOf(architecture, traffic, { losses, steadyServedFraction }, assumptions);
  const recovery = recoveryTimesOf(context, { losses: recovered }, losses);
  return (changed, given) =>
    availabilityFigures(exposure, {
      architecture: changed,
      option,
      assumptions: given,
      recovery,
    });
}
