import { text, type Words } from '@/lib/format/words';
import { classNames } from '../ui/class-names';

/** A figure in a table; pressed, how it came to be. Without a path it is text. */
export function FigureButton({
  words,
  figure,
  label,
  className,
}: {
  readonly words: Words;
  readonly figure: string | null;
  readonly label: string;
  readonly className?: string;
}) {
  const look = classNames('tabular', !words.known && 'text-text-3', className);
  if (figure === null) return <span className={look}>{text(words)}</span>;
  return (
    <button
      type="button"
      data-figure={figure}
      aria-haspopup="dialog"
      title={words.exact}
      className={classNames(
        '-mx-1 inline-flex min-h-6 cursor-pointer items-center rounded-chip px-1 hover:bg-hover',
        look,
      )}
    >
      <span className="sr-only">{label} </span>
      {text(words)}
    </button>
  );
}
