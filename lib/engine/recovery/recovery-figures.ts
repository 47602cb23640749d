import { disruptions, type LossRecovery, type RecoveryFigures } from '../model';
import { disruptionRecovery, worstCase } from './disruption-recovery';
import { casesOf, type DisruptionContext } from './disruptions';
import { lossRecovery } from './loss-recovery';
import { meets } from './meets';
import { quietSteps } from './quiet-steps';
import { segmentTimes } from './recovery-time';
import { secondsOrNull } from './seconds-or-null';
import { segments } from './segments';

/** How an option recovers: from every loss of one site, and from every kind of disruption. */
export function recoveryFigures(context: DisruptionContext): RecoveryFigures {
  const losses = context.losses.map((loss) => lossRecovery(context, loss));
  const index = longest(losses);
  const worst = losses[index];
  const none = segments(segmentTimes(quietSteps({}), 'p95S'), 0);
  const points = context.losses.map(({ point }) => point);
  const region = {
    rto: worst?.rto ?? none,
    rtoP50: worst?.rtoP50 ?? none,
    outcome: worst?.outcome ?? 'unaffected',
    worst: worst?.lost ?? [],
    rpoS: secondsOrNull(Math.max(0, ...points.map(({ p99S }) => p99S))),
    rpoP50S: secondsOrNull(Math.max(0, ...points.map(({ p50S }) => p50S))),
    meets: allMeet(losses),
  } as const;
  return {
    ...region,
    byDisruption: disruptions.map((disruption) => {
      if (disruption !== 'region') {
        return disruptionRecovery(context, disruption, worstCase(context, disruption));
      }
      // The figures of the option itself: the worst by time and the worst by data may be two losses.
      const cases = casesOf(context, 'region');
      const struck = cases.find(({ site }) => site === index) ?? worstCase(context, 'region');
      const row = disruptionRecovery(context, 'region', struck);
      const { rpoS, rpoP50S } = region;
      const { requirements } = context.architecture;
      const held = meets(requirements, row.rtoS ?? Infinity, rpoS ?? Infinity);
      return { ...row, rpoS, rpoP50S, meets: held };
    }),
    losses,
  };
}

/**
 * Index of the loss whose recovery sets the figure: the longest takeover or restore. An outage counts only
 * where no loss has either: whoever is left without a site besides is said so at the loss.
 */
function longest(losses: readonly LossRecovery[]): number {
  const rank = ({ outcome, rto }: LossRecovery) =>
    outcome === 'unaffected' ? -1 : outcome === 'outage' ? 0 : 1 + (rto.totalS ?? Infinity);
  return losses.reduce((best, loss, i) => {
    const held = losses[best];
    return held && rank(held) >= rank(loss) ? best : i;
  }, 0);
}

/** no where one does not, null where one is not known, else yes. */
function allMeet(losses: readonly LossRecovery[]): boolean | null {
  const held = losses.map((loss) => loss.meets);
  if (held.includes(false)) return false;
  return held.length === 0 || held.includes(null) ? null : true;
}
