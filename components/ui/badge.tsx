import type { ReactNode } from 'react';
import { classNames } from './class-names';

const tones = {
  plain: 'bg-hover text-text-2',
  accent: 'bg-accent-weak text-accent-text',
  critical: 'bg-critical-tint text-critical-text',
} as const;

/** A word or a count on a tint: `Chosen` is accent, `Runs today` plain, a count of misses critical. */
export function Badge({
  tone = 'plain',
  className,
  children,
}: {
  readonly tone?: keyof typeof tones;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <span
      className={classNames(
        'inline-flex h-[18px] items-center rounded-chip px-1.5 text-label font-medium whitespace-nowrap',
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
