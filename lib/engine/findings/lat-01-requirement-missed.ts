import type { Rule } from './rule';
import { nearerSite } from './nearer-site';
import { listed, milliseconds, shortName } from './words';

/** The felt latency that was asked for is not reached. */
export const lat01: Rule = {
  code: 'LAT-01',
  title: 'Felt latency misses the requirement',
  appliesWhen: 'requirements.latencyP95 is stated and the p95 over all requests is above it',
  meaning:
    'The p95 is taken over every request of every population, reads and writes together, so that a tenth of slow writes is enough to break it.',
  remedy: 'Serve the slow populations from nearer, or spare their requests a round trip.',
  severities:
    'high where the service is claimed for latency, otherwise medium; low on a degraded network, since requirements are meant for usual days',
  source: 'docs/model.md#felt-latency',
  judge: (context) => {
    const { architecture, latency, index } = context;
    const degraded = latency.scenario === 'degraded';
    const limit = architecture.requirements.latencyP95Ms;
    const { p95Ms } = latency;
    if (limit === undefined || p95Ms === null || p95Ms <= limit) return [];
    const slow = latency.populations
      .filter((p) => p.requestMs !== null)
      .toSorted((a, b) => felt(b) - felt(a));
    const above = slow.filter((p) => felt(p) > limit);
    const named = (above.length > 0 ? above : slow.slice(0, 1)).slice(0, 3);
    return [
      {
        code: lat01.code,
        severity: degraded
          ? 'low'
          : architecture.requirements.claims.includes('latency')
            ? 'high'
            : 'medium',
        where: {
          path: ['options', index],
          sites: [],
          populations: named.map((p) => p.name),
          data: [],
        },
        message: `p95 is ${milliseconds(p95Ms)}${degraded ? ' on a degraded network,' : ''} where ${milliseconds(limit)} are required`,
        consequence: `${listed(
          named.map(
            (p) =>
              `${p.name} feels ${milliseconds(felt(p))}${p.region ? ` from ${shortName(p.region)}` : ''}`,
          ),
        )}${named.some((p) => p.rttSource === 'estimated') ? '; their round trips are estimates' : ''}.`,
        evidence: [
          { label: 'p95', value: p95Ms, unit: 'ms', limit, figure: 'latency.p95Ms' },
          ...named.map((p) => ({
            label: p.name,
            value: felt(p),
            unit: 'ms',
            limit,
            figure: `latency.populations[${p.name}].requestMs`,
          })),
        ],
        fix: degraded ? null : nearerSite(context, named[0]?.name),
        loss: [],
        restsOnJudgement: true,
      },
    ];
  },
};

/** The slower of a population's reads and writes. */
function felt(p: { requestMs: number | null; writeMs: number | null }): number {
  return Math.max(p.requestMs ?? 0, p.writeMs ?? 0);
}
