'use client';

import { classNames } from '../../ui/class-names';
import type { CascadeStep } from './cascade';
import type { Playback } from './use-playback';

/** What is lost and what then falls, in order; a step shows its stage on the map. */
export function CascadeList({
  steps,
  playback,
}: {
  readonly steps: readonly CascadeStep[];
  readonly playback: Playback;
}) {
  return (
    <ol>
      {steps.map((step, i) => {
        const now = step.stage === playback.stage;
        const reached = step.stage <= playback.stage;
        const falls = i > 0;
        return (
          <li key={step.stage} className="relative flex gap-3 pb-3 last:pb-0">
            {i < steps.length - 1 ? (
              <span
                aria-hidden
                className="absolute top-6 bottom-0 left-[11px] w-px bg-line-strong"
              />
            ) : null}
            <span
              aria-hidden
              className={classNames(
                'flex size-[23px] shrink-0 items-center justify-center rounded-full border text-label font-semibold tabular',
                now && falls
                  ? 'border-critical bg-critical text-surface'
                  : now
                    ? 'border-accent bg-accent text-on-accent'
                    : 'border-line-strong text-text-2',
              )}
            >
              {i + 1}
            </span>
            <button
              type="button"
              aria-current={now ? 'step' : undefined}
              onClick={() => playback.show(step.stage)}
              className="min-w-0 flex-1 cursor-pointer rounded-control text-left"
            >
              <span
                className={classNames(
                  'block text-body font-semibold',
                  reached ? 'text-text-1' : 'text-text-3',
                )}
              >
                {step.title}
              </span>
              <span
                className={classNames('block text-note', reached ? 'text-text-2' : 'text-text-3')}
              >
                {step.detail}{' '}
                {step.warning === null || !reached ? null : (
                  <b className="font-semibold text-critical-text">{step.warning}.</b>
                )}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
