import type { Loss, LossScenario, ScenarioFigures } from '../model';
import { circumstancesOf } from '../traffic/circumstances';
import { refusedIn } from '../traffic/moment';
import { cutFigures } from './cut-figures';
import { disturbanceOf } from './disturbance';
import type { Judge } from './judge-loss';
import type { LossContext } from './loss-context';
import { lossFigures, movedFigures, shedEnd } from './loss-figures';
import { playOut } from './play-out';

/** Judges a loss with a name. `judge` is used for losses that cut nothing. */
export function judgeScenario(
  context: LossContext,
  judge: Judge,
  { id, kind, label, loss }: LossScenario,
): ScenarioFigures {
  return { id, kind, label, ...judgeAny(context, judge, loss) };
}

/** Judges any loss. Throws RangeError where it names what is not there. */
export function judgeAny(
  context: LossContext,
  judge: Judge,
  loss: Loss,
): Omit<ScenarioFigures, 'id' | 'kind' | 'label'> {
  const { architecture, traffic, assumptions } = context;
  const { lost, besides, cut } = disturbanceOf(loss, architecture, traffic.network, assumptions);
  if (!cut) return { ...judge(lost, besides), cut: null };
  const circumstances = circumstancesOf(architecture, traffic.network, cut);
  const stages = playOut(context, lost, circumstances);
  const [first] = stages;
  const last = stages.at(-1);
  if (!first || !last) throw new Error('a loss has a first stage');
  const moved = movedFigures(context, first.moment, first.moment.refused);
  const end = context.sheds
    ? shedEnd(moved)
    : {
        falls: stages.slice(1).map(({ down }) => down),
        refusedRps: refusedIn(last.moment),
      };
  const down = context.dependenciesDown(last.moment.alive);
  return {
    ...lossFigures(context, lost, moved, end, down),
    cut: cutFigures(context, circumstances, cut, first.moment),
  };
}
