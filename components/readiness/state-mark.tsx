import type { ReadinessState } from '@/lib/engine/model';
import { readinessWord } from '@/lib/format/readiness-words';
import { classNames } from '../ui/class-names';

const line = {
  fill: 'none',
  strokeWidth: 1.5,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

/** Told apart by outline: a filled circle with a tick, half a circle, an open one, a dash. */
const shapes: Readonly<Record<ReadinessState, React.ReactNode>> = {
  proven: (
    <>
      <circle cx={8} cy={8} r={6.8} className="fill-meets" />
      <path d="m5.2 8.2 2 2 3.6-4.1" className="stroke-surface" {...line} strokeWidth={1.7} />
    </>
  ),
  claimed: (
    <>
      <circle cx={8} cy={8} r={6.1} className="stroke-meets" {...line} />
      <path d="M8 4.2a3.8 3.8 0 0 1 0 7.6z" className="fill-meets" />
    </>
  ),
  missing: <circle cx={8} cy={8} r={6.1} className="stroke-text-3" {...line} />,
  'not-applicable': <path d="M4 8h8" className="stroke-text-3" {...line} />,
};

const tone: Readonly<Record<ReadinessState, string>> = {
  proven: 'text-meets-text',
  claimed: 'text-meets-text',
  missing: 'text-text-1',
  'not-applicable': 'text-text-3',
};

/** The mark of an item's state, with its word beside it. */
export function StateWord({
  state,
  className,
}: {
  readonly state: ReadinessState;
  readonly className?: string;
}) {
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1.5 font-medium whitespace-nowrap',
        tone[state],
        className,
      )}
    >
      <StateMark state={state} />
      {readinessWord[state]}
    </span>
  );
}

/** The mark alone, beside its word. */
export function StateMark({ state }: { readonly state: ReadinessState }) {
  return (
    <svg aria-hidden width={14} height={14} viewBox="0 0 16 16" className="shrink-0">
      {shapes[state]}
    </svg>
  );
}
