import { percent, stretch } from '../../findings/words';
import type { DocumentEdit, DocumentValue, Option } from '../../model';
import { seconds, share } from '../../units';
import { availabilityWith } from '../what-if';
import { figuresOf, withOption, type Candidate, type Drawn } from './candidate';
import { durationNotation } from './duration-notation';

/** What drills can bring the share of failovers to that work. */
const drilled = 0.99;
/** The probes that are drawn where there are none. */
const usualProbes = { intervalS: 30, failures: 3 };

/** A failover that works more often, or each step of it in half of its time. */
export function failoverLevers(d: Drawn): Candidate[] {
  return [...drills(d), ...probes(d), ...decisions(d), ...promotion(d), ...growth(d), ...routes(d)];
}

function drills({ option, index, assumptions, model }: Drawn): Candidate[] {
  const today = option.failover.success ?? assumptions.parameters.failoverSuccess.value;
  if (today >= drilled) return [];
  return [
    {
      id: 'failover:drills',
      change: `Drill failovers until ${percent(drilled)} of them work`,
      edits: [{ op: 'set', path: ['options', index, 'failover', 'success'], value: '99%' }],
      figures: () => availabilityWith(model, { success: share(drilled) }),
    },
  ];
}

/** A change of keys of the option, and the same option with it. */
function changed(
  d: Drawn,
  id: string,
  change: string,
  option: Option,
  ...edits: readonly (readonly [key: readonly (string | number)[], value: DocumentValue])[]
): Candidate {
  return {
    id: `failover:${id}`,
    change,
    edits: edits.map(([key, value]): DocumentEdit => ({
      op: 'set',
      path: ['options', d.index, ...key],
      value,
    })),
    figures: () => figuresOf(d, withOption(d, option)),
  };
}

function probes(d: Drawn): Candidate[] {
  const { option } = d;
  const { health } = option;
  if (!health) {
    const { intervalS, failures } = usualProbes;
    const drawn = { ...option, health: { intervalS: seconds(intervalS), failures } };
    const written = { interval: durationNotation(intervalS), failures };
    const change = `Probe the sites every ${stretch(intervalS)} and take one out after ${failures} failures`;
    return [changed(d, 'detect', change, drawn, [['health'], written])];
  }
  const half = health.intervalS / 2;
  const drawn = { ...option, health: { ...health, intervalS: seconds(half) } };
  const change = `Probe twice as often, every ${stretch(half)}`;
  return [changed(d, 'detect', change, drawn, [['health', 'interval'], durationNotation(half)])];
}

function decisions(d: Drawn): Candidate[] {
  const { option } = d;
  const { failover } = option;
  if (failover.mode === 'automatic') return [];
  const automatic: Option = { ...option, failover: { ...failover, mode: 'automatic' } };
  const levers = [
    changed(d, 'automatic', 'Fail over without a decision by people', automatic, [
      ['failover', 'mode'],
      'automatic',
    ]),
  ];
  const half = failover.decideS === undefined ? null : failover.decideS / 2;
  if (half !== null && half > 0) {
    const drawn = { ...option, failover: { ...failover, decideS: seconds(half) } };
    const change = `Decide in half of the time, ${stretch(half)}`;
    levers.push(
      changed(d, 'decide', change, drawn, [['failover', 'decide'], durationNotation(half)]),
    );
  }
  return levers;
}

function promotion(d: Drawn): Candidate[] {
  const { option } = d;
  const { promoteS } = option.failover;
  if (promoteS === undefined || promoteS <= 0) return [];
  const half = promoteS / 2;
  const drawn = { ...option, failover: { ...option.failover, promoteS: seconds(half) } };
  const change = `Promote in half of the time, ${stretch(half)}`;
  return [changed(d, 'promote', change, drawn, [['failover', 'promote'], durationNotation(half)])];
}

function growth(d: Drawn): Candidate[] {
  const { option } = d;
  const growing = option.sites.flatMap(({ scaleTo }, i) => (scaleTo ? [{ i, scaleTo }] : []));
  if (growing.length === 0) return [];
  const drawn: Option = {
    ...option,
    sites: option.sites.map((site) =>
      site.scaleTo
        ? {
            ...site,
            scaleTo: {
              ...site.scaleTo,
              bootS: seconds(site.scaleTo.bootS / 2),
              rpsPerMinute: site.scaleTo.rpsPerMinute * 2,
            },
          }
        : site,
    ),
  };
  return [
    changed(
      d,
      'scale',
      'Boot in half of the time and scale up twice as fast',
      drawn,
      ...growing.flatMap(({ i, scaleTo }) => {
        const key = ['regions', i, 'scaleTo'] as const;
        return [
          [[...key, 'boot'], durationNotation(scaleTo.bootS / 2)] as const,
          [[...key, 'rpsPerMinute'], scaleTo.rpsPerMinute * 2] as const,
        ];
      }),
    ),
  ];
}

function routes(d: Drawn): Candidate[] {
  const { option, assumptions } = d;
  const { routing } = option;
  const { strategy, clientTailS } = routing;
  const levers: Candidate[] = [];
  if (strategy !== 'anycast' && strategy !== 'application') {
    const half = (routing.ttlS ?? assumptions.parameters.dnsTtlS.value) / 2;
    const drawn = { ...option, routing: { ...routing, ttlS: seconds(half) } };
    const change = `Halve the TTL, to ${stretch(half)}`;
    if (half > 0) {
      levers.push(changed(d, 'route', change, drawn, [['routing', 'ttl'], durationNotation(half)]));
    }
  }
  if (clientTailS !== undefined && clientTailS > 0) {
    const half = clientTailS / 2;
    const drawn = { ...option, routing: { ...routing, clientTailS: seconds(half) } };
    const change = `Have clients keep an old address half as long, ${stretch(half)}`;
    const key = ['routing', 'clientTail'];
    levers.push(changed(d, 'client-tail', change, drawn, [key, durationNotation(half)]));
  }
  return levers;
}
