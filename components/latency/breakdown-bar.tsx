import { latency } from '@/lib/format/latency';
import { requestPartsText, requestPartWord, type RequestPart } from '@/lib/format/request-parts';
import { text } from '@/lib/format/words';
import { partLook } from './part-looks';

/** What a request's time is made of, to a scale that all rows share; pressed, how it came to be. */
export function BreakdownBar({
  parts,
  longestMs,
  figure,
}: {
  readonly parts: readonly RequestPart[];
  /** What the whole width stands for. */
  readonly longestMs: number;
  /** Path of the figure that the bar takes apart. */
  readonly figure: string;
}) {
  if (parts.length === 0) return <span className="text-text-3">–</span>;
  const words = requestPartsText(parts);
  return (
    <button
      type="button"
      data-figure={figure}
      aria-haspopup="dialog"
      className="relative z-1 block w-full cursor-pointer rounded-chip py-0.5 text-left hover:bg-hover"
    >
      <span aria-hidden className="flex h-2 gap-px">
        {parts.map(({ id, ms }) => (
          <span
            key={id}
            title={`${requestPartWord[id]} ${text(latency(ms))}`}
            className="h-full min-w-px first:rounded-l-[2px] last:rounded-r-[2px]"
            style={{ width: `${(ms / longestMs) * 100}%`, background: partLook[id] }}
          />
        ))}
      </span>
      <span className="tabular mt-0.5 block text-label whitespace-normal text-text-2">
        {words}
        <span className="sr-only"> ms</span>
      </span>
    </button>
  );
}
