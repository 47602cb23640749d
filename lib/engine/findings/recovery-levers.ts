import { growthOf } from '../recovery/growth';
import { warmNeeded } from '../recovery/warm-needed';
import type { DocumentEdit, LossRecovery } from '../model';
import type { RuleContext } from './rule';
import { listed, rate, shortName, stretch } from './words';

/** A step of a recovery that a document can make shorter. */
export interface Lever {
  /** How long the step takes now, seconds at worst. */
  readonly takesS: number;
  /** The most that it can give, seconds. */
  readonly givesS: number;
  /** What has to be done for it to give so much: in words, and as edits. */
  readonly pull: (savedS: number) => { readonly words: string; readonly edits: DocumentEdit[] };
}

/** Probes closer together than this load what they probe. */
const leastInterval = 5;
/** Resolvers and load balancers pass over shorter times. */
const leastTtl = 10;
/** What no person decides faster than: below it the checks have to. */
const leastDecision = 30;
/** What no replica is promoted faster than. */
const leastPromotion = 10;
/** The probes that are drawn where there are none. */
const usualProbes = { interval: 30, failures: 3 };

/** Slack for sums of seconds before they are rounded down. */
const rounding = 1e-6;
const whole = (value: number) => Math.floor(value + rounding);

/** The steps of a recovery from which time can be taken, the longest first. */
export function recoveryLevers(context: RuleContext, loss: LossRecovery): Lever[] {
  return [
    detect(context, loss),
    decide(context, loss),
    grow(context, loss),
    promote(context, loss),
    restore(context, loss),
    route(context, loss),
  ]
    .flatMap((lever) => (lever && lever.givesS > rounding ? [lever] : []))
    .toSorted((a, b) => b.takesS - a.takesS);
}

function detect({ option, index }: RuleContext, { rto }: LossRecovery): Lever | null {
  const takesS = rto.detectS ?? 0;
  const { health } = option;
  const failures = health?.failures ?? usualProbes.failures;
  const longest = health?.intervalS ?? usualProbes.interval;
  const path = ['options', index, 'health'] as const;
  return {
    takesS,
    givesS: takesS - failures * Math.min(leastInterval, longest),
    pull: (savedS) => {
      const interval = Math.min(longest, whole((takesS - savedS) / failures));
      const words = `probe every ${interval} s`;
      return health
        ? { words, edits: [{ op: 'set', path: [...path, 'interval'], value: `${interval}s` }] }
        : {
            words,
            edits: [
              { op: 'set', path, value: { interval: `${interval}s`, failures, vantagePoints: 3 } },
            ],
          };
    },
  };
}

function decide({ option, index }: RuleContext, { rto }: LossRecovery): Lever | null {
  const takesS = rto.decideS ?? 0;
  const path = ['options', index, 'failover'] as const;
  return {
    takesS,
    givesS: option.failover.mode === 'automatic' ? 0 : takesS,
    pull: (savedS) => {
      const left = whole(takesS - savedS);
      return left < leastDecision
        ? {
            words: 'fail over automatically',
            edits: [{ op: 'set', path: [...path, 'mode'], value: 'automatic' }],
          }
        : {
            words: `decide within ${stretch(left)}`,
            edits: [{ op: 'set', path: [...path, 'decide'], value: `${left}s` }],
          };
    },
  };
}

function grow({ option, index }: RuleContext, loss: LossRecovery): Lever | null {
  const { scaleS, promoteS } = loss.rto;
  if (loss.outcome !== 'takeover' || scaleS === null || scaleS <= (promoteS ?? 0)) return null;
  const restores = Math.max(0, ...loss.standby.map(({ restoreS }) => restoreS));
  return {
    takesS: scaleS,
    givesS: scaleS - Math.max(promoteS ?? 0, restores),
    pull: (savedS) => {
      const slow = loss.standby.filter(({ reachedS }) => (reachedS ?? 0) > scaleS - savedS);
      const raised = slow.flatMap(({ region, arrivingRps }) => {
        const i = option.sites.findIndex((s) => s.region === region);
        const site = option.sites[i];
        const warm = site && warmNeeded(growthOf(site), arrivingRps, scaleS - savedS);
        return site && warm ? [{ i, site, warm: Math.ceil(warm - rounding) }] : [];
      });
      return {
        words: `keep ${listed(raised.map(({ site, warm }) => `${rate(warm)} warm in ${shortName(site.region)}`))}`,
        edits: raised.flatMap(({ i, site, warm }): DocumentEdit[] => {
          const path = ['options', index, 'regions', i] as const;
          const runs: DocumentEdit = { op: 'set', path: [...path, 'capacityRps'], value: warm };
          return site.role === 'pilot'
            ? [{ op: 'set', path: [...path, 'role'], value: 'warm' }, runs]
            : [runs];
        }),
      };
    },
  };
}

function promote({ index }: RuleContext, { rto, outcome }: LossRecovery): Lever | null {
  const takesS = rto.promoteS ?? 0;
  const { scaleS } = rto;
  if (outcome !== 'takeover' || scaleS === null || takesS <= scaleS) return null;
  return {
    takesS,
    givesS: takesS - Math.max(scaleS, leastPromotion),
    pull: (savedS) => {
      const left = whole(takesS - savedS);
      const path = ['options', index, 'failover', 'promote'];
      return {
        words: `promote within ${stretch(left)}`,
        edits: [{ op: 'set', path, value: `${left}s` }],
      };
    },
  };
}

function restore({ option, index }: RuleContext, { rto, outcome }: LossRecovery): Lever | null {
  const takesS = rto.scaleS;
  const i = option.sites.findIndex(({ backup }) => backup?.restoreS === takesS);
  if (outcome !== 'restore' || takesS === null || i < 0) return null;
  return {
    takesS,
    // Bringing data back in no time is another pattern.
    givesS: takesS * 0.9,
    pull: (savedS) => {
      const left = whole(takesS - savedS);
      const path = ['options', index, 'regions', i, 'backup', 'restore'];
      return {
        words: `restore within ${stretch(left)}`,
        edits: [{ op: 'set', path, value: `${left}s` }],
      };
    },
  };
}

function route({ option, index }: RuleContext, { rto }: LossRecovery): Lever | null {
  const { strategy } = option.routing;
  const takesS = rto.routeS ?? 0;
  if (strategy === 'anycast' || strategy === 'application') return null;
  return {
    takesS,
    givesS: takesS - leastTtl,
    pull: (savedS) => {
      const left = whole(takesS - savedS);
      const path = ['options', index, 'routing', 'ttl'];
      return {
        words: `a TTL of ${stretch(left)}`,
        edits: [{ op: 'set', path, value: `${left}s` }],
      };
    },
  };
}
