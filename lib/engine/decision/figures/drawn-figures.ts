import type { Assumptions } from '../../assumptions';
import { availabilityFigures } from '../../availability/availability-figures';
import { exposureOf } from '../../availability/exposure';
import { recoveryTimesOf } from '../../availability/recovery-times';
import { lossContext } from '../../capacity/loss-context';
import { lossesOf } from '../../capacity/losses-of';
import { servedShare } from '../../capacity/loss-figures';
import { brokenByDrawing } from '../../compliance/broken-law';
import { LatencyModel } from '../../latency/latency-model';
import type { Architecture, LossRecovery, Option } from '../../model';
import { playLosses } from '../../recovery/play-losses';
import { lossRecovery } from '../../recovery/loss-recovery';
import type { RecoveryContext } from '../../recovery/recovery-context';
import { prepareTraffic, type Traffic } from '../../traffic/loads';
import { mainStrand, servedByPopulation } from '../../traffic/main-strand';
import { buildNetwork } from '../../traffic/network';
import { strandsOf } from '../../traffic/strands';
import { share, type Ms, type Share } from '../../units';
import { feltShares, p95Of, type FeltShare } from '../ground/felt';
import { aloneFigures } from './alone';
import { atBusiestHour } from './busiest-hour';
import type { DrawnFigures, WorstRecovery } from './drawn';
import { edgeShares } from './edge-shares';

/**
 * Evaluates a drawing by the engine that evaluates options, for what a decision asks of it. Where sites hold
 * no copy of each other's data, the loss of one is an outage for its users, wherever they could be sent.
 */
export function drawnFigures(
  architecture: Architecture,
  option: Option,
  assumptions: Assumptions,
): DrawnFigures {
  const traffic = trafficIn(architecture, option, assumptions);
  const felt = feltIn(architecture, option, traffic, assumptions);
  // Where peaks come at different hours, nobody has to bear their sum.
  const busiest = atBusiestHour(architecture);
  const atPeak = busiest === architecture ? traffic : trafficIn(busiest, option, assumptions);
  const { losses } = lossesOf(lossContext(busiest, atPeak, assumptions), 2, []);
  const steadyServedFraction = share(servedShare(atPeak, atPeak.strandedRps));
  const singles = losses.filter(({ lost }) => lost.length === 1);
  const worst = singles.reduce<(typeof singles)[number] | null>(
    (least, loss) => (least && least.servedFraction <= loss.servedFraction ? least : loss),
    null,
  );
  const context = { architecture, option, traffic, assumptions };
  const recovered = recoveriesIn(context);
  const exposure = exposureOf(busiest, atPeak, { losses, steadyServedFraction }, assumptions);
  const recovery = recoveryTimesOf(context, { losses: recovered }, losses);
  const availabilityUnder: DrawnFigures['availabilityUnder'] = (architecture, assumptions) =>
    availabilityFigures(exposure, { architecture, option, assumptions, recovery });
  const alone = isAlone(option) ? aloneFigures(architecture, option, assumptions) : {};
  return {
    ways: { network: traffic.network, strands: traffic.strands },
    p95Ms: p95Of(felt, assumptions),
    populations: architecture.demand.populations.map(({ name }, p) => {
      const own = felt.filter(({ population }) => population === p);
      return {
        name,
        p95Ms: p95Of(own, assumptions),
        readsP95Ms: p95Of(
          own.filter(({ kind }) => kind === 'read'),
          assumptions,
        ),
      };
    }),
    firstRequestMs: slowestFirst(architecture, traffic, assumptions),
    utilization: busiestUtilization(architecture, traffic),
    servedFraction: steadyServedFraction,
    afterLoss: { lost: worst?.lost[0] ?? null, servedFraction: worst?.servedFraction ?? share(1) },
    availability: availabilityUnder(architecture, assumptions),
    availabilityUnder,
    ...worstOf(recovered, assumptions),
    violations: brokenByDrawing(traffic, assumptions),
    ...alone,
  };
}

/** Whether several sites hold data of which there is no copy at another. */
const isAlone = ({ sites, links }: Option): boolean =>
  sites.length > 1 &&
  !sites.some(({ backup }) => backup) &&
  !links.some(({ data }) => data === undefined);

function trafficIn(architecture: Architecture, option: Option, assumptions: Assumptions): Traffic {
  const network = buildNetwork(architecture, option, assumptions);
  return prepareTraffic(network, strandsOf(network));
}

function feltIn(
  architecture: Architecture,
  option: Option,
  { network, felt }: Traffic,
  assumptions: Assumptions,
): FeltShare[] {
  const model = new LatencyModel(architecture, network, assumptions, 'typical');
  const shares = feltShares(model, felt);
  return option.edge ? edgeShares(architecture, shares, assumptions) : shares;
}

/** The first request of the population for which it takes longest, to the site that serves most of it. */
function slowestFirst(
  architecture: Architecture,
  { network, strands }: Traffic,
  assumptions: Assumptions,
): Ms | null {
  const model = new LatencyModel(architecture, network, assumptions, 'typical');
  const served = servedByPopulation(network.populations.length, strands);
  let slowest: Ms | null = null;
  served.forEach((own, population) => {
    const entry = mainStrand(own)?.entry;
    if (entry === undefined) return;
    const { firstMs } = model.pair(population, entry);
    if (slowest === null || firstMs > slowest) slowest = firstMs;
  });
  return slowest;
}

/** Seconds to a millionth: sums of seconds carry no more than that, and limits are exact. */
const exactly = (seconds: number) =>
  Number.isFinite(seconds) ? Math.round(seconds * 1e6) / 1e6 : seconds;

/** The recovery from the loss of each site. */
function recoveriesIn(context: RecoveryContext): LossRecovery[] {
  const played = playLosses(context);
  return played.losses.map((loss) => lossRecovery(played, loss));
}

/** The longest recovery and the most that is lost, over the loss of every one site. */
function worstOf(
  recovered: readonly LossRecovery[],
  { parameters }: Assumptions,
): Pick<DrawnFigures, 'rto' | 'rpoS'> {
  const { regionOutageP50S, regionOutageP95S } = parameters;
  const outageS = Math.max(regionOutageP50S.value, regionOutageP95S.value);
  let rto: WorstRecovery = { seconds: 0, lost: null, outcome: 'unaffected' };
  let rpoS = 0;
  for (const loss of recovered) {
    // Whoever finds no other site waits for the region.
    const waits = loss.movedShare < 1 && loss.outcome === 'takeover';
    const length = Math.max(loss.rto.totalS ?? Infinity, waits ? outageS : 0);
    const outcome = waits ? 'outage' : loss.outcome;
    if (length > rto.seconds) {
      rto = { seconds: exactly(length), lost: loss.lost[0] ?? null, outcome };
    }
    rpoS = Math.max(rpoS, exactly(loss.rpoS ?? Infinity));
  }
  return { rto, rpoS };
}

/** Load over capacity of the busiest site, each at the hour that is its own busiest. */
function busiestUtilization(architecture: Architecture, traffic: Traffic): Share | null {
  const { populations } = architecture.demand;
  const byHour = traffic.network.sites.map(() => new Float64Array(24));
  for (const { site, population, rps } of traffic.strands) {
    const row = byHour[site];
    if (!row) continue;
    const daily = populations[population]?.daily;
    for (let hour = 0; hour < 24; hour += 1) {
      row[hour] = (row[hour] ?? 0) + rps * (daily?.[hour] ?? 1);
    }
  }
  let most: number | null = null;
  traffic.network.sites.forEach(({ capacityRps }, i) => {
    const load = Math.max(0, ...(byHour[i] ?? []));
    if (capacityRps > 0) most = Math.max(most ?? 0, load / capacityRps);
  });
  return most === null ? null : share(most);
}
