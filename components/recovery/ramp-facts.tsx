import type { ReactNode } from 'react';
import type { StandbyRamp } from '@/lib/engine/model';
import { count } from '@/lib/format/count';
import { duration } from '@/lib/format/duration';
import { percent } from '@/lib/format/percent';
import { requestRate } from '@/lib/format/request-rate';
import { text } from '@/lib/format/words';

/** A figure that can be asked why, inside a sentence. */
function Asked({
  figure,
  children,
}: {
  readonly figure: string | null;
  readonly children: ReactNode;
}) {
  if (figure === null) return <b className="font-semibold text-text-1">{children}</b>;
  return (
    <button
      type="button"
      data-figure={figure}
      aria-haspopup="dialog"
      className="cursor-pointer rounded-[3px] font-semibold text-text-1 underline decoration-mute decoration-dotted underline-offset-3 hover:bg-hover"
    >
      {children}
    </button>
  );
}

const heldWords: Readonly<Record<NonNullable<StandbyRamp['heldBy']>, string>> = {
  quota: 'its quota',
  'scale-up target': 'its scale-up target',
  'no scale-up': 'what it runs, for it states no scale-up',
};

/** When a standby carries the load, what it turns away until then, and what would have to run already. */
export function RampFacts({
  ramp,
  isRequired,
  figureOf,
}: {
  readonly ramp: StandbyRamp;
  readonly isRequired: boolean;
  readonly figureOf: (figure: string) => string | null;
}) {
  const { reachedS, unservedRequests, warmNeededRps, warmNeededShare, warmRps, heldBy, reachRps } =
    ramp;
  return (
    <ul className="mt-3 space-y-1 border-t border-line pt-2.5 text-body text-text-2">
      <li>
        {reachedS === null ? (
          <>
            Held at {text(requestRate(reachRps))} by{' '}
            {heldBy === null ? 'its size' : heldWords[heldBy]}: the load is{' '}
            <Asked figure={figureOf('reachedS')}>
              <span className="text-critical-text">never carried</span>
            </Asked>
            .
          </>
        ) : (
          <>
            Carries the load <Asked figure={figureOf('reachedS')}>{text(duration(reachedS))}</Asked>{' '}
            after the decision
            {unservedRequests === null || unservedRequests === 0 ? (
              '.'
            ) : (
              <>
                ;{' '}
                <Asked figure={figureOf('unservedRequests')}>
                  {text(count(Math.round(unservedRequests), 'requests'))}
                </Asked>{' '}
                are turned away until then.
              </>
            )}
          </>
        )}
      </li>
      {warmNeededRps === null ? (
        isRequired ? (
          <li>
            No warm capacity would meet the required time: the other steps take longer than it.
          </li>
        ) : null
      ) : warmNeededRps <= warmRps ? (
        <li>What runs already is enough for the required recovery time.</li>
      ) : (
        <li>
          <Asked figure={figureOf('warmNeededRps')}>
            {text(requestRate(Math.ceil(warmNeededRps)))}
          </Asked>{' '}
          running already
          {warmNeededShare === null ? '' : ` (${text(percent(warmNeededShare))} of the load)`} would
          meet the required recovery time; {text(requestRate(warmRps))} run.
        </li>
      )}
    </ul>
  );
}
