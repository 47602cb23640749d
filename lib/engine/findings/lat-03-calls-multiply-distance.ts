import { LatencyModel } from '../latency/latency-model';
import type { Finding } from '../model';
import { callKeys, type CallKey } from './call-keys';
import { p95With } from './p95-with';
import type { Rule, RuleContext } from './rule';
import { count, milliseconds, shortName } from './words';

/** Fewer calls one after the other, and the requirement would be met from where the sites are. */
export const lat03: Rule = {
  code: 'LAT-03',
  title: 'Calls one after the other multiply the distance',
  appliesWhen:
    'the p95 misses requirements.latencyP95 and would meet it with fewer further calls of the client, or fewer calls to one dependency',
  meaning:
    'Each call that waits for the answer to the one before pays the whole way again. Two calls less often do what a region more would do.',
  remedy:
    'Ask for everything at once, let the server put the answer together, or keep what is called beside the site that calls it.',
  severities: 'medium where the service is claimed for latency, otherwise low',
  source: 'docs/model.md#calls',
  judge: (context) => {
    const { architecture, latency } = context;
    const limit = architecture.requirements.latencyP95Ms;
    const { p95Ms, scenario } = latency;
    if (limit === undefined || p95Ms === null || p95Ms <= limit) return [];
    if (scenario !== 'typical') return [];
    return callKeys(architecture).flatMap((key) => findingOf(context, key, p95Ms, limit));
  },
};

function findingOf(
  context: RuleContext,
  key: CallKey,
  p95Ms: number,
  limit: number,
): readonly Finding[] {
  const enough = mostCallsWithin(context, key, limit);
  const worst = mostDelayed(context, key);
  if (!enough || !worst) return [];
  const { architecture } = context;
  const { name, region, costMs } = worst;
  return [
    {
      code: lat03.code,
      severity: architecture.requirements.claims.includes('latency') ? 'medium' : 'low',
      where: { path: key.path, sites: [], populations: [name], data: [] },
      message: `${count(key.count)} ${key.what} take ${name} ${milliseconds(costMs)}`,
      consequence: `From ${shortName(region)} each waits for the answer to the one before, and p95 is ${milliseconds(p95Ms)} where ${milliseconds(limit)} are required.`,
      evidence: [
        { label: 'p95', value: p95Ms, unit: 'ms', limit, figure: 'latency.p95Ms' },
        {
          label: `Calls of ${name}`,
          value: costMs,
          unit: 'ms',
          figure: `latency.populations[${name}].requestMs`,
        },
      ],
      fix: {
        summary:
          enough.count === 0
            ? key.without
            : `Make at most ${count(enough.count)} of the ${count(key.count)} ${key.what} one after the other`,
        consequence: `p95 comes to ${milliseconds(enough.p95Ms)}.`,
        edits: [{ op: 'set', path: key.path, value: enough.count }],
      },
      loss: [],
      restsOnJudgement: true,
    },
  ];
}

/** The population that loses most time with the calls of a key. */
function mostDelayed({ assumptions, latency, latencyModel, traffic }: RuleContext, key: CallKey) {
  const { network } = traffic;
  const { scenario } = latencyModel;
  const without = new LatencyModel(key.architectureWith(0), network, assumptions, scenario);
  const rows = latency.populations.flatMap(({ name, region }, population) => {
    const site = network.sites.findIndex((s) => s.region === region);
    if (site < 0 || region === null) return [];
    const [now, then] = [latencyModel.pair(population, site), without.pair(population, site)];
    const costMs = Math.max(now.readMs - then.readMs, now.writeStartMs - then.writeStartMs);
    return [{ name, region, costMs }];
  });
  return rows.toSorted((a, b) => b.costMs - a.costMs)[0];
}

/** The most calls of a key with which the requirement is met; undefined where none at all would not do. */
function mostCallsWithin(context: RuleContext, key: CallKey, limit: number) {
  const p95Of = (calls: number) => p95With(context, { architecture: key.architectureWith(calls) });
  const withNone = p95Of(0);
  if (withNone === null || withNone > limit) return undefined;
  // More calls are never faster, so the border is found by halving.
  let [good, bad] = [{ count: 0, p95Ms: withNone }, key.count];
  while (bad - good.count > 1) {
    const middle = Math.floor((good.count + bad) / 2);
    const p95Ms = p95Of(middle);
    if (p95Ms !== null && p95Ms <= limit) good = { count: middle, p95Ms };
    else bad = middle;
  }
  return good;
}
