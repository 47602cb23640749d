import { classNames } from '../ui/class-names';
import type { BarSpan } from './waterfall';

/** From seconds to pixels, and where the drawing ends. */
export interface TimeScale {
  readonly x: (seconds: number) => number;
  readonly right: number;
}

/** A stretch of time; one that leaves the axis, or never ends, fades at its edge. */
export function SpanBar({
  span: { startS, lengthS },
  scale: { x, right },
  className,
}: {
  readonly span: BarSpan;
  readonly scale: TimeScale;
  readonly className: string;
}) {
  if (startS === null) return null;
  const from = x(startS);
  // What begins beyond the axis is told by its figure alone.
  if (from > right + 1) return null;
  const end = lengthS === null ? Number.POSITIVE_INFINITY : x(startS + lengthS);
  return (
    <span
      aria-hidden
      className={classNames(
        'absolute',
        className,
        end > right + 1 && '[mask-image:linear-gradient(to_right,black_75%,transparent)]',
      )}
      style={{ left: from, width: Math.max(2, Math.min(end, right) - from) }}
    />
  );
}
