'use client';

import './player.css';
import { Pause, Play, SkipBack, SkipForward } from 'lucide-react';
import type { CSSProperties } from 'react';
import { classNames } from '../../ui/class-names';
import { IconButton } from '../../ui/icon-button';
import { overlay } from '../controls/overlay';
import type { CascadeStep } from './cascade';
import type { Playback } from './use-playback';

interface Stop {
  readonly stage: number;
  readonly title: string;
  /** Something falls here that was not taken. */
  readonly falls: boolean;
}

/** With more stops than this only the one that is shown has its name beside it. */
const mostNamed = 4;
/** Half of the width of the knob: the way it goes is that much shorter at both ends. */
const inset = 8;

const share = (stage: number, last: number): number => (last === 0 ? 0 : stage / last);
const along = (part: number): string =>
  `calc(${inset}px + (100% - ${2 * inset}px) * ${part.toFixed(4)})`;

/** The names of the stops under the way, each of them a button that shows its stage. */
function Names({
  stops,
  stage,
  onShow,
}: {
  readonly stops: readonly Stop[];
  readonly stage: number;
  readonly onShow: (stage: number) => void;
}) {
  const last = stops.length - 1;
  return (
    <ol className="relative h-6 max-sm:hidden">
      {stops.map((stop) => {
        const part = share(stop.stage, last);
        const shift = part === 0 ? '0%' : part === 1 ? '-100%' : '-50%';
        const isNow = stop.stage === stage;
        if (stops.length > mostNamed && !isNow) return null;
        return (
          <li
            key={stop.stage}
            className="absolute top-0"
            style={{
              left: part === 0 ? 0 : part === 1 ? '100%' : along(part),
              transform: `translateX(${shift})`,
              maxWidth: `${100 / Math.min(stops.length, mostNamed)}%`,
            }}
          >
            <button
              type="button"
              aria-current={isNow ? 'step' : undefined}
              onClick={() => onShow(stop.stage)}
              className={classNames(
                'block h-6 max-w-full cursor-pointer truncate rounded-control px-1 text-note whitespace-nowrap hover:text-text-1',
                !isNow && 'text-text-2',
                isNow &&
                  (stop.falls ? 'font-medium text-critical-text' : 'font-medium text-text-1'),
              )}
            >
              {stop.title}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** The way of a loss from its first to its last stage, with a knob that is drawn along it. */
function Way({
  stops,
  stage,
  onShow,
}: {
  readonly stops: readonly Stop[];
  readonly stage: number;
  readonly onShow: (stage: number) => void;
}) {
  const last = stops.length - 1;
  const style: CSSProperties & Record<'--reached', string> = {
    '--reached': along(share(stage, last)),
  };
  return (
    <div className="relative h-6" style={style}>
      <span aria-hidden className="scrub-way absolute inset-x-2 top-[11px] h-0.5" />
      {stops.map((stop) => (
        <span
          key={stop.stage}
          aria-hidden
          style={{ left: along(share(stop.stage, last)) }}
          className={classNames(
            'absolute top-[7px] size-2.5 -translate-x-1/2 rounded-full border-2',
            stop.stage > stage
              ? 'border-line-strong bg-surface'
              : stop.falls
                ? 'border-critical bg-critical'
                : 'border-accent bg-accent',
          )}
        />
      ))}
      <input
        type="range"
        aria-label="Step of the loss"
        aria-valuetext={stops[stage]?.title}
        min={0}
        max={last}
        step={1}
        value={stage}
        onChange={(event) => onShow(event.currentTarget.valueAsNumber)}
        className={classNames('scrub', stops[stage]?.falls === true && 'scrub-falls')}
      />
    </div>
  );
}

/** Plays a loss, steps through it, and is drawn along it: a stop for each stage, no invented times. */
export function Player({
  steps,
  playback,
}: {
  readonly steps: readonly CascadeStep[];
  readonly playback: Playback;
}) {
  const { stage, playing, show } = playback;
  const last = steps.length;
  const stops: readonly Stop[] = [
    { stage: 0, title: 'Before', falls: false },
    ...steps.map(({ stage: at, title }, i) => ({ stage: at, title, falls: i > 0 })),
  ];
  const now = stops[stage];
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
          onClick={() => show(0)}
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
          onClick={() => show(Math.min(last, stage + 1))}
        />
      </div>
      <div className="min-w-0 flex-1 pr-2">
        <p className="flex justify-between gap-2 text-note sm:hidden" aria-hidden>
          <span className={now?.falls ? 'truncate text-critical-text' : 'truncate'}>
            {now?.title}
          </span>
          <span className="shrink-0 text-text-3 tabular">
            {stage} of {last}
          </span>
        </p>
        <Way stops={stops} stage={stage} onShow={show} />
        <Names stops={stops} stage={stage} onShow={show} />
      </div>
    </section>
  );
}
