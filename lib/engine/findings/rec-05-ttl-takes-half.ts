import { longestStep } from './longest-step';
import type { Rule } from './rule';
import { severityOfMiss } from './severity-of-miss';
import { stretch } from './words';

/** Names converge no faster than their TTL. */
export const rec05: Rule = {
  code: 'REC-05',
  title: 'The TTL takes more than half of the time there is',
  appliesWhen:
    'traffic is moved by names (GeoDNS, latency, weighted), and their TTL is above half of the required recovery time; not where a recovery misses it and routing is its longest step, which REC-01 says and mends',
  meaning:
    'Resolvers keep an answer for its TTL. However fast a loss is seen and decided on, users who have just asked go to the lost site until theirs runs out.',
  remedy:
    'Shorten the TTL, or move traffic where names do not matter: anycast, or clients that try another site themselves.',
  severities: 'medium where the requirement is missed, low where it is met all the same',
  source: 'docs/model.md#recovery-time',
  judge: ({ architecture, option, recovery, index, assumptions }) => {
    const limit = architecture.requirements.rtoS;
    const { strategy, ttlS } = option.routing;
    const route = recovery.rto.routeS;
    if (limit === undefined || strategy === 'anycast' || strategy === 'application') return [];
    if (recovery.outcome !== 'takeover' || route === null || route <= limit / 2) return [];
    const total = recovery.rto.totalS;
    const missed = total === null || total > limit;
    const worst = recovery.losses.find(({ lost }) => lost.join() === recovery.worst.join());
    if (missed && worst && longestStep(worst).segment === 'route') return [];
    const ttl = Math.max(1, Math.floor(limit / 2));
    return [
      {
        code: rec05.code,
        severity: missed && severityOfMiss(architecture) === 'high' ? 'medium' : 'low',
        where: { path: ['options', index, 'routing'], sites: [], populations: [], data: [] },
        message: `The TTL of ${stretch(route)} takes more than half of the ${stretch(limit)} that are required`,
        consequence: `Users who asked just before the loss go to the lost site for ${stretch(route)} more.`,
        evidence: [
          {
            label: 'TTL',
            value: route,
            unit: 's',
            limit: limit / 2,
            figure: 'recovery.rto.routeS',
          },
        ],
        fix: {
          summary: `A TTL of ${stretch(ttl)}`,
          consequence: `Routing takes ${stretch(ttl)} at worst and half of it in the median; resolvers ask that much more often.`,
          edits: [{ op: 'set', path: ['options', index, 'routing', 'ttl'], value: `${ttl}s` }],
        },
        loss: recovery.worst,
        restsOnJudgement: ttlS === undefined && assumptions.parameters.dnsTtlS.kind === 'judgement',
      },
    ];
  },
};
