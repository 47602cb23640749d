import { nearestOn } from '@/lib/flow/canvas/box';
import type { PlacedCard } from '@/lib/flow/canvas/placement';

/** The line from a pin to its card. */
export function Leader({
  card,
  className,
  dashed = false,
}: {
  readonly card: PlacedCard;
  readonly className: string;
  readonly dashed?: boolean;
}) {
  const { offset, size } = card;
  const end = nearestOn({ ...offset, ...size }, { x: 0, y: 0 });
  const length = Math.hypot(end.x, end.y);
  const start = length === 0 ? 0 : 7 / length;
  return (
    <svg
      aria-hidden
      width={1}
      height={1}
      className="pointer-events-none absolute top-0 left-0 overflow-visible"
    >
      <line
        x1={end.x * start}
        y1={end.y * start}
        x2={end.x}
        y2={end.y}
        strokeWidth={1.5}
        strokeDasharray={dashed ? '3 3' : undefined}
        className={className}
      />
    </svg>
  );
}
