'use client';

import { duration } from '@/lib/format/duration';
import { percent } from '@/lib/format/percent';
import { text } from '@/lib/format/words';
import { Button } from '../ui/button';
import type { Progress } from './protocol';

/** Below this share the time that is left is a guess that jumps about. */
const tellable = 0.05;

/** Long work: what it does, how far it is, the time left, and a way to stop it. */
export function ProgressBar({
  progress,
  elapsedMs,
  onCancel,
}: {
  readonly progress: Progress | null;
  readonly elapsedMs: number;
  readonly onCancel: () => void;
}) {
  const share = progress?.share ?? null;
  const leftS =
    share === null || share < tellable ? null : (elapsedMs * (1 - share)) / share / 1000;
  return (
    <div className="flex items-center gap-3 rounded-card border border-line bg-surface px-4 py-3">
      <div className="min-w-0 flex-1 space-y-1.5">
        <p className="flex justify-between gap-3 text-note text-text-2">
          <span className="truncate">{progress?.says ?? 'Starting'}</span>
          <span className="tabular shrink-0 text-text-3">
            {share === null ? null : text(percent(share))}
            {leftS === null ? null : `, ${text(duration(Math.ceil(leftS)))} left`}
          </span>
        </p>
        <progress
          aria-label={progress?.says ?? 'Starting'}
          max={1}
          {...(share === null ? {} : { value: share })}
          className="block h-1.5 w-full appearance-none overflow-hidden rounded-full bg-hover [&::-webkit-progress-bar]:bg-hover [&::-webkit-progress-value]:bg-accent"
        />
      </div>
      <Button onClick={onCancel}>Cancel</Button>
    </div>
  );
}
