'use client';

import { Pause, Play, SkipBack, SkipForward } from 'lucide-react';
import { classNames } from '../../ui/class-names';
import { IconButton } from '../../ui/icon-button';
import { overlay } from '../controls/overlay';
import type { CascadeStep } from './cascade';
import type { Playback } from './use-playback';

/** One stage of the loss: a point on the way, that shows its stage on the map. */
function Stop({
  title,
  isFirst,
  isNow,
  isReached,
  onShow,
}: {
  readonly title: string;
  readonly isFirst: boolean;
  readonly isNow: boolean;
  readonly isReached: boolean;
  readonly onShow: () => void;
}) {
  return (
    <li className={classNames('flex min-w-0 items-center gap-2', !isFirst && 'flex-1')}>
      {isFirst ? null : (
        <span
          aria-hidden
          className={classNames(
            'h-0.5 min-w-3 flex-1 transition-colors duration-200',
            isReached ? 'bg-accent' : 'bg-line-strong',
          )}
        />
      )}
      <button
        type="button"
        aria-current={isNow ? 'step' : undefined}
        onClick={onShow}
        className="flex min-h-7 min-w-0 cursor-pointer items-center gap-2 rounded-control px-1 text-left text-note hover:text-text-1"
      >
        <span
          aria-hidden
          className={classNames(
            'size-3 shrink-0 rounded-full border-2 transition-colors duration-200',
            isReached ? 'border-accent bg-accent' : 'border-line-strong bg-surface',
            isNow && 'outline-2 outline-offset-2 outline-accent/40',
          )}
        />
        <span className={classNames('truncate', isNow ? 'font-medium text-text-1' : 'text-text-2')}>
          {title}
        </span>
      </button>
    </li>
  );
}

/** Plays a loss, steps through it, and shows where one is: a stop for each stage, no invented times. */
export function Player({
  steps,
  playback,
}: {
  readonly steps: readonly CascadeStep[];
  readonly playback: Playback;
}) {
  const { stage, playing } = playback;
  const last = steps.length;
  const stops = [{ stage: 0, title: 'Before' }, ...steps];
  return (
    <section
      aria-label="The loss, played"
      className={classNames(overlay, 'flex items-center gap-3 px-2 py-1.5 max-sm:gap-1')}
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
      <ol className="flex min-w-0 flex-1 items-center">
        {stops.map((stop) => (
          <Stop
            key={stop.stage}
            title={stop.title}
            isFirst={stop.stage === 0}
            isNow={stop.stage === stage}
            isReached={stop.stage <= stage}
            onShow={() => playback.show(stop.stage)}
          />
        ))}
      </ol>
    </section>
  );
}
