import type { Disruption, DisruptionRecovery } from '../model';
import { casesOf, type DisruptionCase, type DisruptionContext } from './disruptions';
import { lengthOf } from './length-of';
import { meets, type Known } from './meets';
import { quietSteps } from './quiet-steps';
import { segmentTimes } from './recovery-time';
import { nothingLost } from './rpo-of-loss';
import { secondsOrNull } from './seconds-or-null';
import { segments } from './segments';
import { waterfall } from './waterfall';

/** The figures of one case of a disruption. */
export function disruptionRecovery(
  { architecture, assumptions, traffic }: DisruptionContext,
  disruption: Disruption,
  struck: DisruptionCase,
): DisruptionRecovery {
  const { outcome, steps, point, inFlight, because, site } = struck;
  const length = lengthOf(outcome, steps, assumptions);
  return {
    disruption,
    region: traffic.network.sites[site]?.region ?? null,
    outcome,
    rtoS: secondsOrNull(length.p95S),
    rtoP50S: secondsOrNull(length.p50S),
    rpoS: secondsOrNull(point.p99S),
    rpoP50S: secondsOrNull(point.p50S),
    meets: meets(architecture.requirements, length.p95S, point.p99S),
    rto: segments(segmentTimes(steps, 'p95S'), length.p95S),
    rtoP50: segments(segmentTimes(steps, 'p50S'), length.p50S),
    waterfall: waterfall(steps),
    inFlight,
    because,
  };
}

/** A disruption where it is worst: the longest recovery, then the most lost. */
export function worstCase(context: DisruptionContext, disruption: Disruption): DisruptionCase {
  const rank = (value: Known) => value ?? Number.MAX_VALUE;
  const ranked = casesOf(context, disruption).map((struck) => ({
    struck,
    length: rank(lengthOf(struck.outcome, struck.steps, context.assumptions).p95S),
  }));
  const [worst] = ranked.toSorted(
    (a, b) =>
      (a.length === b.length ? 0 : b.length - a.length) ||
      b.struck.point.p99S - a.struck.point.p99S,
  );
  return worst?.struck ?? nothingToStrike(disruption);
}

function nothingToStrike(disruption: Disruption): DisruptionCase {
  const because =
    disruption === 'partition'
      ? 'there is no other site to be cut off from'
      : 'no site that it could strike serves anybody';
  return {
    site: -1,
    outcome: 'unaffected',
    steps: quietSteps({}, because),
    point: nothingLost(because),
    inFlight: { reads: 'complete', writes: 'complete', because },
    because,
  };
}
