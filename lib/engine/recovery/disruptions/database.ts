import { shortName, stretch } from '../../findings/words';
import { seconds } from '../../units';
import { detectTime } from '../detect-time';
import { peopleDecide } from '../people-decide';
import { quietSteps } from '../quiet-steps';
import { nothingLost } from '../rpo-of-loss';
import { always, assumedStep } from '../step-time';
import type { DisruptionCase, DisruptionContext } from './disruption-case';
import { region } from './region';

const inFlight = {
  reads: 'fail',
  writes: 'fail',
  because: 'transactions break off; none that was confirmed is undone',
} as const;

/**
 * The database of a site that writes fails. With two zones and more a replica in another one is promoted;
 * in a single zone, or in an unstated number of them, the site is as good as lost.
 */
export function database(context: DisruptionContext, site: number): DisruptionCase | null {
  const { traffic, assumptions } = context;
  const row = traffic.network.sites[site];
  if (!row?.writer) return null;
  const zones = row.site.zones ?? 1;
  if (zones < 2) return inOneZone(context, site);
  return {
    site,
    outcome: 'takeover',
    steps: quietSteps({
      detect: assumedStep(
        assumptions,
        'instanceDetectP50S',
        'instanceDetectP95S',
        'probes of the database',
      ),
      promote: assumedStep(
        assumptions,
        'zonePromoteP50S',
        'zonePromoteP95S',
        'the replica in another zone is promoted',
      ),
    }),
    point: nothingLost('the replica in another zone has every write'),
    inFlight,
    because: `${shortName(row.region)}: a replica in another zone takes over`,
  };
}

/** Nothing near takes over: another site does, or the data is brought back from where it was put aside. */
function inOneZone(context: DisruptionContext, site: number): DisruptionCase | null {
  const { architecture, option, assumptions, traffic } = context;
  const gone = region(context, site);
  const row = traffic.network.sites[site];
  if (!gone || !row) return null;
  const zones =
    row.site.zones === undefined
      ? 'how many zones it has is not stated, so that one is assumed'
      : 'it has one zone';
  const name = shortName(row.region);
  const points = architecture.data.flatMap(({ pointInTime }) => (pointInTime ? [pointInTime] : []));
  if (gone.outcome !== 'outage') {
    return { ...gone, inFlight, because: `${name}: ${zones}; it is as good as lost` };
  }
  if (points.length === 0 || points.length < architecture.data.length) {
    return {
      ...gone,
      outcome: 'wait',
      inFlight,
      because: `${name}: ${zones}, and no other site or backup to go on with`,
    };
  }
  const everyS = Math.max(...points.map((p) => p.everyS));
  const restoreS = Math.max(...points.map((p) => p.restoreS));
  return {
    site,
    outcome: 'restore',
    steps: quietSteps({
      detect: detectTime(option.health, assumptions),
      decide: peopleDecide(option.failover, assumptions),
      scale: always(restoreS, 'brought back to a point in time'),
    }),
    point: {
      ...nothingLost(`points in time ${stretch(everyS)} apart`),
      p50S: seconds(everyS / 2),
      p99S: seconds(everyS),
      by: 'point-in-time',
    },
    inFlight,
    because: `${name}: ${zones}; the data is brought back to a point in time`,
  };
}
