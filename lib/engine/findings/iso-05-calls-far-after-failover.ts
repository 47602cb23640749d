import { afterSingleLosses, type AfterLoss } from '../isolation/after-single-losses';
import { callsToOneMs } from '../isolation/calls-to-one';
import { kindOf } from '../isolation/dependency-kind';
import { p95Of } from '../isolation/p95-of';
import { onlyRegion } from '../isolation/state-after';
import { callsOf } from '../latency/dependency-calls';
import { LatencyModel } from '../latency/latency-model';
import type { Dependency, Finding, Fix } from '../model';
import { alternatives } from './alternatives';
import { copyAtTaker, fewerCalls } from './nearer-calls';
import type { Rule, RuleContext } from './rule';
import { count, milliseconds, shortName } from './words';

/** The seed's "order of magnitude": ten times as long. */
const orderOfMagnitude = 10;

/** The standby stands far from what it calls. */
export const iso05: Rule = {
  code: 'ISO-05',
  title: 'What was near is far after the failover',
  appliesWhen:
    'the p95 meets requirements.latencyP95 in normal times, misses it after the loss of a site, and would meet it there without its calls; or calls to a system on premises take ten times as long from where the load goes',
  meaning:
    'The first region is often chosen for being near to what it calls; the one that takes over is farther away by design. Each call that waits for the one before pays the new distance again.',
  remedy:
    'Keep a copy of what is called beside the site that takes over, ask for everything in fewer calls, or choose a standby that is near to it.',
  severities: 'medium where the p95 is missed after the loss, otherwise low',
  source: 'docs/model.md#calls',
  judge: (context) => {
    const called = context.architecture.dependencies.filter((dependency) => {
      const { reads, writes } = callsOf(dependency);
      const { callTimeMs, regions } = dependency;
      return reads + writes > 0 && callTimeMs === undefined && regions.length > 0;
    });
    if (called.length === 0 || context.traffic.network.sites.length < 2) return [];
    const losses = afterSingleLosses(
      context.latencyModel,
      context.traffic,
      context.capacity.losses,
    );
    return missed(context, called, losses) ?? trap(context, called, losses) ?? [];
  },
};

const movedIn = ({ moment }: AfterLoss) => moment.served.filter((s) => s.from !== s.entry);

/** What requests wait for one dependency before and after they move. */
function waits(context: RuleContext, after: AfterLoss, dependency: Dependency) {
  const moved = movedIn(after);
  const { latencyModel } = context;
  const nothing = { region: () => false, dependencies: [] };
  return {
    beforeMs: callsToOneMs(latencyModel, moved, 'from', dependency, nothing),
    afterMs: callsToOneMs(latencyModel, moved, 'entry', dependency, onlyRegion(after.lost)),
  };
}

/** The worst loss after which the requirement is missed for the sake of one dependency. */
function missed(
  context: RuleContext,
  called: readonly Dependency[],
  losses: readonly AfterLoss[],
): Finding[] | null {
  const limit = context.architecture.requirements.latencyP95Ms;
  const before = context.latency.p95Ms;
  if (limit === undefined || before === null || before > limit) return null;
  const worst = losses
    .flatMap((after) => {
      const p95Ms = p95Of(after.model, after.moment.served);
      return p95Ms !== null && p95Ms > limit ? [{ after, p95Ms }] : [];
    })
    .toSorted((a, b) => b.p95Ms - a.p95Ms || (a.after.lost < b.after.lost ? -1 : 1));
  for (const { after, p95Ms } of worst) {
    if (!callsDecide(context, after, limit)) continue;
    const longest = called
      .map((dependency) => ({
        dependency,
        ...waits(context, after, dependency),
        fixes: waysOut(context, after, dependency, limit),
      }))
      .toSorted(
        (a, b) => b.afterMs - a.afterMs || (a.dependency.name < b.dependency.name ? -1 : 1),
      );
    // Where no change of a single one is enough, the one that takes longest is named without a fix.
    const chosen = longest.find(({ fixes }) => fixes.length > 0) ?? longest[0];
    if (!chosen) continue;
    const { dependency, beforeMs, afterMs, fixes } = chosen;
    return [
      {
        ...findingAt(context, after, dependency),
        severity: 'medium',
        message: `Without ${shortName(after.lost)} p95 is ${milliseconds(p95Ms)} where ${milliseconds(limit)} are required: calls to ${dependency.name} take ${milliseconds(afterMs)}`,
        consequence: `In normal times it is ${milliseconds(before)}, and those calls take ${milliseconds(beforeMs)}.`,
        evidence: [
          {
            label: `p95 without ${shortName(after.lost)}`,
            value: p95Ms,
            unit: 'ms',
            limit,
            figure: `isolation.losses[${after.lost}].moved.p95Ms`,
          },
          ...callEvidence(dependency, beforeMs, afterMs),
        ],
        fix: fixes[0] ?? null,
        ...alternatives(...fixes.slice(1)),
        restsOnJudgement: true,
      },
    ];
  }
  return null;
}

/** Whether the limit would be met after the loss if no request called anything. */
function callsDecide(
  { architecture, assumptions, traffic, latencyModel }: RuleContext,
  { moment }: AfterLoss,
  limit: number,
): boolean {
  const dependencies = architecture.dependencies.map((one) => ({
    ...one,
    calls: 0,
    writeCalls: 0,
  }));
  const { scenario } = latencyModel;
  const silent = new LatencyModel(
    { ...architecture, dependencies },
    traffic.network,
    assumptions,
    scenario,
    moment.alive,
  );
  const p95Ms = p95Of(silent, moment.served);
  return p95Ms !== null && p95Ms <= limit;
}

/** What brings the p95 of that moment within the limit, the best first. */
function waysOut(
  context: RuleContext,
  after: AfterLoss,
  dependency: Dependency,
  limit: number,
): Fix[] {
  const copy = copyAtTaker(context, after, dependency, limit);
  const fewer = fewerCalls(context, after, dependency, limit);
  return [copy, fewer].filter((fix) => fix !== null);
}

/** The latency trap of systems on premises, where no requirement is missed by it. */
function trap(
  context: RuleContext,
  called: readonly Dependency[],
  losses: readonly AfterLoss[],
): Finding[] | null {
  const [worst] = called
    .filter((dependency) => kindOf(dependency) === 'on-premises')
    .flatMap((dependency) =>
      losses.map((after) => ({ dependency, after, ...waits(context, after, dependency) })),
    )
    .filter(({ beforeMs, afterMs }) => beforeMs > 0 && afterMs >= orderOfMagnitude * beforeMs)
    .toSorted((a, b) => b.afterMs - a.afterMs || (a.after.lost < b.after.lost ? -1 : 1));
  if (!worst) return null;
  const { dependency, after, beforeMs, afterMs } = worst;
  return [
    {
      ...findingAt(context, after, dependency),
      severity: 'low',
      message: `Without ${shortName(after.lost)} a request waits ${milliseconds(afterMs)} for ${dependency.name} instead of ${milliseconds(beforeMs)}`,
      consequence: `The load goes to where ${dependency.name} is ${count(afterMs / beforeMs)} times as far: a service written for the short way will not feel the same on the long one.`,
      evidence: callEvidence(dependency, beforeMs, afterMs),
      fix: null,
      restsOnJudgement: true,
    },
  ];
}

function callEvidence(dependency: Dependency, beforeMs: number, afterMs: number) {
  return [
    { label: `Calls to ${dependency.name} before`, value: beforeMs, unit: 'ms' },
    { label: `Calls to ${dependency.name} after`, value: afterMs, unit: 'ms' },
  ];
}

function findingAt({ architecture }: RuleContext, { lost }: AfterLoss, dependency: Dependency) {
  return {
    code: iso05.code,
    where: {
      path: ['dependencies', architecture.dependencies.indexOf(dependency)],
      sites: [lost],
      populations: [],
      data: [],
    },
    loss: [lost],
  };
}
