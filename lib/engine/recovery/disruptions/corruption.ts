import { shortName, stretch } from '../../findings/words';
import type { DataSet } from '../../model';
import { seconds } from '../../units';
import { peopleDecide } from '../people-decide';
import { quietSteps } from '../quiet-steps';
import { nothingLost, type RecoveryPoint } from '../rpo-of-loss';
import { always, assumedStep } from '../step-time';
import type { DisruptionCase, DisruptionContext } from './disruption-case';

/** Somewhere to go back to: moments some time apart, each with what it takes. */
interface Rewind {
  readonly everyS: number;
  readonly restoreS: number;
  readonly by: 'point-in-time' | 'backup';
  readonly from: number;
  readonly because: string;
}

const inFlight = {
  reads: 'complete',
  writes: 'complete',
  because: 'nothing fails: wrong data is read and written on',
} as const;

/**
 * Data is spoilt by the service itself. Every copy takes the bad writes over faithfully, so that only a
 * moment before them helps: a point in time, or a backup. What was written since then has to be replayed
 * or given up. The data set with the coarsest way back decides.
 */
export function corruption(context: DisruptionContext): DisruptionCase {
  const { architecture, option, assumptions } = context;
  const sets: readonly (DataSet | null)[] =
    architecture.data.length > 0 ? architecture.data : [null];
  const rows = sets.map((data) => ({ data, back: finest(context, data) }));
  const stuck = rows.filter(({ back }) => !back);
  const detect = assumedStep(
    assumptions,
    'corruptionDetectP50S',
    'corruptionDetectP95S',
    'somebody notices wrong data',
  );
  const decide = peopleDecide(option.failover, assumptions);
  const base = { site: -1, inFlight } as const;
  const worst = rows
    .flatMap(({ back }) => (back ? [back] : []))
    .toSorted((a, b) => b.everyS - a.everyS || b.restoreS - a.restoreS)[0];
  if (stuck.length > 0 || !worst) {
    const names = stuck.flatMap(({ data }) => (data ? [data.name] : []));
    return {
      ...base,
      outcome: 'wait',
      steps: quietSteps({ detect, decide, scale: always(Infinity, 'nothing to go back to') }),
      point: {
        ...nothingLost('no point in time to go back to'),
        p50S: seconds(Infinity),
        p99S: seconds(Infinity),
      },
      because: `${names.length > 0 ? names.join(', ') : 'the data'} cannot be brought back: copies have the bad writes too`,
    };
  }
  const restoreS = Math.max(...rows.map(({ back }) => back?.restoreS ?? 0));
  return {
    ...base,
    outcome: 'restore',
    steps: quietSteps({ detect, decide, scale: always(restoreS, worst.because) }),
    point: pointOf(worst),
    because:
      'the data is brought back to before the bad writes; later ones are replayed or given up',
  };
}

function pointOf({ everyS, by, from, because }: Rewind): RecoveryPoint {
  return { ...nothingLost(because), p50S: seconds(everyS / 2), p99S: seconds(everyS), by, from };
}

function finest({ traffic }: DisruptionContext, data: DataSet | null): Rewind | undefined {
  const own: readonly Rewind[] = data?.pointInTime
    ? [
        {
          ...data.pointInTime,
          by: 'point-in-time',
          from: -1,
          because: `points in time ${stretch(data.pointInTime.everyS)} apart`,
        },
      ]
    : [];
  const backups = traffic.network.sites.flatMap(({ site: { backup }, region }, from): Rewind[] =>
    backup
      ? [{ ...backup, by: 'backup', from, because: `the backup in ${shortName(region)}` }]
      : [],
  );
  return [...own, ...backups].toSorted((a, b) => a.everyS - b.everyS || a.restoreS - b.restoreS)[0];
}
