import type { Assumptions } from '../assumptions';
import { LatencyModel } from '../latency/latency-model';
import type { Architecture, Harsh, Loss, LossTrace, Scenario } from '../model';
import { circumstancesOf } from '../traffic/circumstances';
import type { Traffic } from '../traffic/loads';
import { momentOf, refusedIn } from '../traffic/moment';
import { cutFigures } from './cut-figures';
import { disturbanceOf } from './disturbance';
import { lossContext } from './loss-context';
import { lossFigures, movedFigures, shedEnd } from './loss-figures';
import { calm, viewOf } from './loss-view';
import { playOut } from './play-out';
import { traceStage } from './trace-stage';

/** How a loss is looked at. */
export interface TraceOptions {
  /** State of the network; typical unless told otherwise. */
  readonly scenario?: Scenario;
  /** Clients that try again, caches that are cold; neither unless told otherwise. */
  readonly harsh?: Harsh;
}

/**
 * Plays one loss through, stage by stage, with flows and felt latencies: the figures of `judgeAny` with the
 * way that leads to them. Regions that the option does not have are passed over; a loss that takes nothing
 * gives the healthy stage alone. Throws RangeError where it names a dependency that is not there.
 */
export function traceLoss(
  architecture: Architecture,
  traffic: Traffic,
  loss: Loss,
  assumptions: Assumptions,
  { scenario = 'typical', harsh }: TraceOptions = {},
): Omit<LossTrace, 'recovery'> {
  const { network } = traffic;
  const view = harsh ? viewOf(harsh, assumptions) : calm;
  const context = lossContext(architecture, traffic, assumptions, view);
  const { lost, besides, cut } = disturbanceOf(loss, architecture, network, assumptions);
  const model = new LatencyModel(architecture, network, assumptions, scenario);
  const allUp = new Uint8Array(network.sites.length).fill(1);
  const healthy = momentOf(traffic, context.circumstances, allUp, false);
  const before = traceStage(context, model, 'before', [], healthy);
  const asked = { loss, harsh: harsh ?? null };
  const isNothing = lost.length === 0 && !cut && (besides.dependencies ?? []).length === 0;
  if (isNothing) {
    const { shed, needed } = movedFigures(context, healthy, healthy.refused);
    const { servedFraction } = before;
    const survives = before.sites.every((s) => s.state !== 'over') && servedFraction >= 1;
    const rest = { dependenciesDown: [], shed, needed, cut: null, stages: [before] };
    return { lost: [], survives, servedFraction, ...asked, ...rest };
  }
  const circumstances = cut ? circumstancesOf(architecture, network, cut) : context.circumstances;
  const stages = playOut(context, lost, circumstances);
  const [first] = stages;
  const last = stages.at(-1);
  if (!first || !last) throw new Error('a loss has a first stage');
  const moved = movedFigures(context, first.moment, first.moment.refused);
  const figures = lossFigures(
    context,
    lost,
    moved,
    context.sheds
      ? shedEnd(moved)
      : { falls: stages.slice(1).map(({ down }) => down), refusedRps: refusedIn(last.moment) },
    context.dependenciesDown(last.moment.alive, besides),
  );
  return {
    lost: figures.lost,
    survives: figures.survives,
    servedFraction: figures.servedFraction,
    dependenciesDown: figures.dependenciesDown,
    ...asked,
    shed: figures.shed,
    needed: figures.needed,
    cut: cut ? cutFigures(context, circumstances, cut, first.moment) : null,
    stages: [
      before,
      ...stages.map(({ down, moment }, n) =>
        traceStage(context, model, n === 0 ? 'moved' : 'fallen', down, moment),
      ),
    ],
  };
}
