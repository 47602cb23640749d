import type { LimitJudgement } from '@/lib/engine/model';
import { limitName } from '@/lib/format/verdict';
import { classNames } from '../ui/class-names';

/**
 * What a pattern comes to under a limit, in words. Where its reason has a figure the words ask for "why?";
 * else the reason itself is the hint.
 */
export function LimitFigure({
  judgement: { limit, said, because, figures, status },
  quiet = false,
}: {
  readonly judgement: LimitJudgement;
  /** Misses what nothing meets: no reproach to this pattern. */
  readonly quiet?: boolean;
}) {
  const tone =
    status === 'fail' && !quiet
      ? 'font-semibold text-critical-text'
      : status === 'unknown' || status === 'not-asked' || quiet
        ? 'text-text-3'
        : 'text-text-1';
  const figure = figures[0]?.path;
  if (figure === undefined)
    return (
      <span title={because} className={tone}>
        {said}
      </span>
    );
  return (
    <button
      type="button"
      data-figure={figure}
      aria-haspopup="dialog"
      className={classNames(
        'tabular -mx-1 inline-flex min-h-6 cursor-pointer items-center rounded-chip px-1 whitespace-nowrap hover:bg-hover',
        tone,
      )}
    >
      <span className="sr-only">{limitName[limit]} </span>
      {said}
    </button>
  );
}
