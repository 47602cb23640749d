import { decimal } from '@/lib/format/decimal';
import { dash } from '@/lib/format/signs';

/**
 * A site's load as a ring: filled to its utilisation, with a tick at the share up to which every
 * single loss is survived. Above 100 % it is red, and the part over the limit is a second arc.
 */
export function UtilisationRing({
  utilization,
  safe,
  size,
  lost = false,
  moves = false,
}: {
  readonly utilization: number | null;
  readonly safe: number | null;
  /** Pixels. */
  readonly size: number;
  readonly lost?: boolean;
  /** Fills and empties over a stage of a loss, instead of at once. */
  readonly moves?: boolean;
}) {
  const stroke = size >= 40 ? 4.5 : 3.5;
  const radius = (size - stroke) / 2;
  const round = 2 * Math.PI * radius;
  const share = lost ? 0 : (utilization ?? 0);
  const over = share > 1;
  const arc = (part: number) => `${Math.min(1, part) * round} ${round}`;
  const tick = safe === null || lost ? null : safe * 2 * Math.PI - Math.PI / 2;
  const center = size / 2;
  const at = (r: number, angle: number) => ({
    x: center + r * Math.cos(angle),
    y: center + r * Math.sin(angle),
  });
  const inner = tick === null ? null : at(radius - stroke / 2 - 1, tick);
  const outer = tick === null ? null : at(radius + stroke / 2 + 0.5, tick);
  return (
    <svg aria-hidden width={size} height={size} className="shrink-0 overflow-visible">
      <g
        fill="none"
        strokeWidth={stroke}
        className={
          moves
            ? '[&>circle]:transition-[stroke-dasharray] [&>circle]:duration-600 [&>circle]:ease-in-out'
            : ''
        }
        transform={`rotate(-90 ${center} ${center})`}
      >
        <circle cx={center} cy={center} r={radius} className="stroke-hover dark:stroke-line" />
        {share > 0 ? (
          <circle
            cx={center}
            cy={center}
            r={radius}
            strokeDasharray={arc(share)}
            className={over ? 'stroke-critical' : 'stroke-accent'}
          />
        ) : null}
        {over ? (
          <circle
            cx={center}
            cy={center}
            r={radius}
            strokeDasharray={arc(share - 1)}
            className="stroke-critical-text"
          />
        ) : null}
      </g>
      {inner && outer ? (
        <line
          x1={inner.x}
          y1={inner.y}
          x2={outer.x}
          y2={outer.y}
          strokeWidth={2}
          className="stroke-text-1"
        />
      ) : null}
      {size >= 40 ? (
        <text
          x={center}
          y={center}
          dominantBaseline="central"
          textAnchor="middle"
          className={`tabular text-[13px] font-semibold ${over ? 'fill-critical-text' : 'fill-text-1'}`}
        >
          {lost || utilization === null ? dash : decimal(share * 100, share < 0.095 ? 1 : 0)}
        </text>
      ) : null}
    </svg>
  );
}
