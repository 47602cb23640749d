import type { TraceSite } from '@/lib/engine/model';
import type { Emphasis } from '@/lib/flow/canvas/elements';

/** The place of a site itself: an open ring, filled at its centre; a struck dashed one where it is lost. */
export function Pin({
  state,
  emphasis,
}: {
  readonly state: TraceSite['state'];
  readonly emphasis: Emphasis;
}) {
  if (state === 'down')
    return (
      <svg
        aria-hidden
        className="pointer-events-none absolute -top-[11px] -left-[11px] size-[22px]"
      >
        <circle
          cx={11}
          cy={11}
          r={9}
          strokeWidth={1.5}
          strokeDasharray="3 3"
          className="fill-surface stroke-text-1"
        />
        <path
          d="m7.5 7.5 7 7m0-7-7 7"
          strokeWidth={1.8}
          strokeLinecap="round"
          className="stroke-text-1"
        />
      </svg>
    );
  const over = state === 'over';
  const marked = over || emphasis !== 'none';
  const color = over ? 'stroke-critical' : marked ? 'stroke-accent' : 'stroke-text-1';
  return (
    <svg aria-hidden className="pointer-events-none absolute -top-[13px] -left-[13px] size-[26px]">
      {marked ? (
        <circle cx={13} cy={13} r={12} className={over ? 'fill-critical/25' : 'fill-accent/20'} />
      ) : null}
      <circle
        cx={13}
        cy={13}
        r={6}
        strokeWidth={state === 'standby' ? 1.75 : 3}
        className={`fill-surface ${color}`}
      />
    </svg>
  );
}
