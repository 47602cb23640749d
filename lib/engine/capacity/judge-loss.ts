import type { LossFigures } from '../model';
import { LossPlay } from '../traffic/loss-play';
import { momentOf, refusedIn, type Moment } from '../traffic/moment';
import { refusedRows } from '../traffic/refused';
import { stuckWriters } from '../traffic/stuck-writers';
import { Cascades } from './cascades';
import type { LostBesides } from './dependencies-down';
import type { LossContext } from './loss-context';
import { lossFigures, movedFigures, shedEnd } from './loss-figures';

/** Judges losses by the sites that go down at once: the move, the fall, and who is served when it has settled. */
export type Judge = (lost: readonly number[], besides?: LostBesides) => LossFigures;

/** Judges any number of losses of an option, one after the other. */
export function judgeOf(context: LossContext): Judge {
  const { traffic, sheds, circumstances } = context;
  const play = new LossPlay(traffic);
  const cascades = new Cascades(play, context.bearable, context.view);
  /** The moment when only these sites are up, strand by strand, if a writer among them has to refuse writes. */
  const stuckMoment = (alive: Uint8Array): Moment | null => {
    const { data, groups } = circumstances;
    return stuckWriters(traffic.network, data, groups, alive, null)
      ? momentOf(traffic, circumstances, alive.slice(), true)
      : null;
  };

  return (lost, besides) => {
    play.start(lost);
    const stuck = stuckMoment(play.alive);
    const refused = stuck?.refused ?? (play.refusedRps > 0 ? refusedRows(traffic, play.state) : []);
    const moved = movedFigures(context, stuck ?? play, refused);
    const { alive, ...end } = sheds
      ? { ...shedEnd(moved), alive: play.alive }
      : withStuck(cascades.settle(), stuckMoment);
    return lossFigures(context, lost, moved, end, context.dependenciesDown(alive, besides));
  };
}

/** The end of a cascade with the writes counted in that writers have to refuse then. */
function withStuck(
  end: ReturnType<Cascades['settle']>,
  stuckMoment: (alive: Uint8Array) => Moment | null,
) {
  const moment = stuckMoment(end.alive);
  if (!moment) return end;
  return { ...end, refusedRps: refusedIn(moment) };
}
