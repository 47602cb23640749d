'use client';

import { Pause, Play, SkipBack, SkipForward } from 'lucide-react';
import { classNames } from '../../ui/class-names';
import { IconButton } from '../../ui/icon-button';
import { overlay } from '../controls/overlay';
import type { CascadeStep } from './cascade';
import type { Playback } from './use-playback';

/** Plays a loss, steps through it, and shows where one is: one stop for each stage, no invented times. */
export function Player({
  steps,
  playback,
}: {
  readonly steps: readonly CascadeStep[];
  readonly playback: Playback;
}) {
  const { stage, playing } = playback;
  const stops = [{ stage: 0, title: 'Before' }, ...steps];
  const last = stops.length - 1;
  return (
    <section
      aria-label="The loss, played"
      className={classNames(overlay, 'flex items-center gap-3 px-2 py-2 max-sm:gap-1')}
    >
      <div className="flex">
        <IconButton
          label="To the start"
          hintSide="top"
          icon={<SkipBack aria-hidden />}
          disabled={stage === 0}
          onClick={() => playback.show(0)}
        />
        <IconButton
          label={playing ? 'Pause' : 'Play'}
          shortcut="Space"
          hintSide="top"
          icon={playing ? <Pause aria-hidden /> : <Play aria-hidden />}
          onClick={playing ? playback.pause : playback.play}
        />
        <IconButton
          label="Next step"
          shortcut="."
          hintSide="top"
          icon={<SkipForward aria-hidden />}
          disabled={stage === last}
          onClick={() => playback.show(Math.min(last, stage + 1))}
        />
      </div>
      <ol className="flex min-w-0 flex-1 items-start">
        {stops.map((stop, i) => {
          const reached = i <= stage;
          return (
            <li key={stop.stage} className={classNames('relative min-w-0', i > 0 && 'flex-1')}>
              {i === 0 ? null : (
                <span
                  aria-hidden
                  className={classNames('absolute top-[11px] right-[calc(100%-2px)] left-0 hidden')}
                />
              )}
              <button
                type="button"
                aria-current={i === stage ? 'step' : undefined}
                onClick={() => playback.show(i)}
                className="group flex w-full min-w-0 cursor-pointer items-center gap-2 rounded-control py-0.5 pr-1 text-left text-note"
              >
                {i === 0 ? null : (
                  <span
                    aria-hidden
                    className={classNames(
                      'h-0.5 min-w-4 flex-1 transition-colors duration-200',
                      reached ? 'bg-accent' : 'bg-line-strong',
                    )}
                  />
                )}
                <span
                  aria-hidden
                  className={classNames(
                    'size-3 shrink-0 rounded-full border-2 transition-colors duration-200',
                    reached ? 'border-accent bg-accent' : 'border-line-strong bg-surface',
                    i === stage && 'outline-2 outline-offset-2 outline-accent/40',
                  )}
                />
                <span
                  className={classNames(
                    'truncate group-hover:text-text-1',
                    i === stage ? 'font-medium text-text-1' : 'text-text-2',
                  )}
                >
                  {stop.title}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
