import type { Architecture, Fix, OptionEvaluation } from '@/lib/engine/model';
import { ghostOf, type Ghost } from '@/lib/flow/canvas/scene/ghost';
import { headerFigures, type HeaderFigure } from '@/lib/format/header-figures';
import { text } from '@/lib/format/words';
import { browserComputer } from '../../compute/browser-computer';
import { lazily } from '../../compute/lazily';
import type { FigureChange, FixPreview } from '../../finding/finding-actions';
import { loadWork } from '../../topology/acts/load-work';
import { isSmall } from './is-small';
import type { Judgement, Question } from './judge';
import { nothingLost } from './nothing-lost';

const engine = lazily(() => import('./judge'));

/** A fix that is looked at before it is made. */
export interface Previewed {
  readonly preview: FixPreview;
  /** What it would do to the drawing; null: nothing. */
  readonly ghost: Ghost | null;
}

async function judged(question: Question): Promise<Judgement | null> {
  if (isSmall(question)) return (await engine.load()).judge(question);
  const outcome = await browserComputer().compute('judge', question).outcome;
  return outcome.is === 'done' ? outcome.value : null;
}

const said = ({ parts, suffix }: HeaderFigure): string =>
  [parts.map(text).join(' / '), suffix].filter((part) => part !== undefined).join(' ');

/** The header's figures that differ between two evaluations. */
function figureChanges(
  before: { readonly architecture: Architecture; readonly evaluation: OptionEvaluation },
  after: { readonly architecture: Architecture; readonly evaluation: OptionEvaluation },
): readonly FigureChange[] {
  const then = headerFigures(after);
  return headerFigures(before).flatMap((figure, index): FigureChange[] => {
    const next = then[index];
    if (next === undefined || said(figure) === said(next)) return [];
    const { standing } = next;
    return [
      {
        label: figure.label,
        before: said(figure),
        after: said(next),
        ...(standing === undefined ? {} : { standing }),
      },
    ];
  });
}

/**
 * What a fix would change: the lines of the text, the figures of the option before and after, and what
 * the map would show. Where the changed text cannot be judged, the lines alone.
 */
export async function previewed(
  fix: Fix,
  {
    text: now,
    question,
    evaluation,
    assume,
  }: {
    readonly text: string;
    /** What is asked of the option as it stands. */
    readonly question: Question;
    readonly evaluation: OptionEvaluation | null;
    /** A document with everything that is stated and tried besides what it says itself. */
    readonly assume: (architecture: Architecture) => Architecture;
  },
): Promise<Previewed> {
  const { previewOfFix, architectureOf } = await loadWork();
  const lines = previewOfFix(now, fix);
  const written = architectureOf(lines.after.join('\n'));
  const optionIn = ({ options }: Architecture) =>
    options.find(({ name }) => name === question.option);
  const before = optionIn(question.architecture);
  const after = written === null ? undefined : optionIn(written);
  if (written === null || !before || !after) return { preview: lines, ghost: null };
  const architecture = assume(written);
  const then = await judged({ ...question, architecture, loss: nothingLost, harsh: null });
  const figures =
    then === null || evaluation === null
      ? null
      : figureChanges(
          { architecture: question.architecture, evaluation },
          { architecture, evaluation: then.evaluation },
        );
  return {
    preview: { ...lines, ...(figures === null ? {} : { figures }) },
    ghost: ghostOf(before, after),
  };
}
