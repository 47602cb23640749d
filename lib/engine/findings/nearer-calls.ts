import type { AfterLoss } from '../isolation/after-single-losses';
import { kindOf } from '../isolation/dependency-kind';
import { p95Of } from '../isolation/p95-of';
import { siteTakingOver } from '../isolation/site-taking-over';
import { LatencyModel } from '../latency/latency-model';
import type { Architecture, Dependency, Fix } from '../model';
import type { ServedStrand } from '../traffic/served-strands';
import { copyElsewhere } from './copy-elsewhere';
import type { RuleContext } from './rule';
import { count, milliseconds, shortName } from './words';

/** The p95 of a moment with another document. */
function p95With(
  { assumptions, traffic, latencyModel }: RuleContext,
  architecture: Architecture,
  alive: Uint8Array,
  served: readonly ServedStrand[],
) {
  const { scenario } = latencyModel;
  return p95Of(
    new LatencyModel(architecture, traffic.network, assumptions, scenario, alive),
    served,
  );
}

const changed = (architecture: Architecture, dependency: Dependency, to: Dependency) => ({
  ...architecture,
  dependencies: architecture.dependencies.map((one) => (one === dependency ? to : one)),
});

/** A copy of what is called at the site that takes over, where that is enough; null for what nobody can copy. */
export function copyAtTaker(
  context: RuleContext,
  { lost, moment }: AfterLoss,
  dependency: Dependency,
  limit: number,
): Fix | null {
  const { architecture, capacity } = context;
  const kind = kindOf(dependency);
  const taker = siteTakingOver(capacity, lost);
  const isOthers = kind === 'on-premises' || kind === 'third-party';
  if (taker === undefined || isOthers || dependency.reachedThrough !== undefined) return null;
  const nearer = changed(architecture, dependency, {
    ...dependency,
    regions: [...dependency.regions, taker],
  });
  const p95Ms = p95With(context, nearer, moment.alive, moment.served);
  if (p95Ms === null || p95Ms > limit) return null;
  return {
    summary: `Keep a copy of ${dependency.name} in ${shortName(taker)}`,
    consequence: `Without ${shortName(lost)} p95 then comes to ${milliseconds(p95Ms)}.`,
    edits: [copyElsewhere(architecture, dependency, taker)],
  };
}

/** The most calls of a request with which the limit holds after the loss; null where none would do either. */
export function fewerCalls(
  context: RuleContext,
  { lost, moment }: AfterLoss,
  dependency: Dependency,
  limit: number,
): Fix | null {
  const { architecture } = context;
  const { calls } = dependency;
  if (calls === undefined || calls === 0) return null;
  const p95Of = (fewer: number) =>
    p95With(
      context,
      changed(architecture, dependency, { ...dependency, calls: fewer }),
      moment.alive,
      moment.served,
    );
  const none = p95Of(0);
  if (none === null || none > limit) return null;
  // More calls are never faster, so the border is found by halving.
  let [good, bad] = [{ calls: 0, p95Ms: none }, calls];
  while (bad - good.calls > 1) {
    const middle = Math.floor((good.calls + bad) / 2);
    const p95Ms = p95Of(middle);
    if (p95Ms !== null && p95Ms <= limit) good = { calls: middle, p95Ms };
    else bad = middle;
  }
  return {
    summary:
      good.calls === 0
        ? `Answer without calls to ${dependency.name}`
        : `Make at most ${count(good.calls)} of the ${count(calls)} calls to ${dependency.name} one after the other`,
    consequence: `Without ${shortName(lost)} p95 then comes to ${milliseconds(good.p95Ms)}.`,
    edits: [
      {
        op: 'set',
        path: ['dependencies', architecture.dependencies.indexOf(dependency), 'calls'],
        value: good.calls,
      },
    ],
  };
}
