import type { Words } from '@/lib/format/words';
import { FigureValue } from '../figure/figure-value';
import { classNames } from '../ui/class-names';

/** A figure of the table; pressed, how it came to be (`WhyMany` around the table answers). */
export function FigureButton({
  label,
  words,
  figure,
  strong = false,
}: {
  /** What it is, read aloud. */
  readonly label: string;
  readonly words: Words;
  readonly figure: string;
  readonly strong?: boolean;
}) {
  if (!words.known) return <span className="text-text-3">–</span>;
  return (
    <button
      type="button"
      data-figure={figure}
      aria-haspopup="dialog"
      className={classNames(
        'tabular relative z-1 -mx-1.5 inline-flex min-h-6 cursor-pointer items-center rounded-chip px-1.5 hover:bg-hover',
        strong ? 'font-semibold' : 'font-[450]',
      )}
    >
      <span className="sr-only">{label} </span>
      <span>
        <FigureValue parts={[words]} />
      </span>
    </button>
  );
}
