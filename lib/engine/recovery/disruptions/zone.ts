import { rate, shortName } from '../../findings/words';
import { growthOf } from '../growth';
import { quietSteps } from '../quiet-steps';
import { reachedAfter } from '../reached-after';
import { nothingLost } from '../rpo-of-loss';
import { always, assumedStep, type StepTime } from '../step-time';
import { cutShort } from './cut-short';
import type { DisruptionCase, DisruptionContext } from './disruption-case';
import { region } from './region';

/**
 * One zone of a serving site fails, at worst the one with the database. The others carry on with their
 * part of the capacity, which is taken to be spread evenly. A site in one zone, or in an unstated number
 * of them, is lost with it.
 */
export function zone(context: DisruptionContext, site: number): DisruptionCase | null {
  const { traffic, option, assumptions } = context;
  const row = traffic.network.sites[site];
  if (!row?.serves) return null;
  const name = shortName(row.region);
  const zones = row.site.zones ?? 1;
  if (zones < 2) {
    const gone = region(context, site);
    const why = row.site.zones === undefined ? 'how many zones it has is not stated' : 'one zone';
    return gone && { ...gone, because: `${name}: ${why}; it is lost as a whole` };
  }
  const scale = regrow(context, site, zones);
  const bears = Number.isFinite(scale.p95S)
    ? 'the other zones carry on'
    : 'the other zones cannot bear its load';
  return {
    site,
    outcome: 'takeover',
    steps: quietSteps({
      detect: assumedStep(
        assumptions,
        'instanceDetectP50S',
        'instanceDetectP95S',
        'probes of the load balancer',
      ),
      promote: row.writer
        ? assumedStep(
            assumptions,
            'zonePromoteP50S',
            'zonePromoteP95S',
            'the database was in that zone',
          )
        : always(0, 'no writer is lost'),
      scale,
    }),
    point: nothingLost('the other zones have every write'),
    inFlight: cutShort(option.routing),
    because: `${name}: ${bears}`,
  };
}

function regrow({ traffic }: DisruptionContext, index: number, zones: number): StepTime {
  const row = traffic.network.sites[index];
  const load = traffic.steadyRps[index] ?? 0;
  if (!row) return always(0, 'nothing has to grow');
  const left = (zones - 1) / zones;
  const growth = growthOf(row.site);
  const takes = reachedAfter(
    { ...growth, warmRps: growth.warmRps * left, reachRps: growth.reachRps * left },
    load,
  );
  const words = `the other ${zones - 1} of ${zones} zones bear ${rate(growth.reachRps * left)} of ${rate(load)}`;
  return always(takes, Number.isFinite(takes) && takes === 0 ? 'the other zones bear it' : words);
}
