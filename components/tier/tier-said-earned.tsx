import { ArrowRight } from 'lucide-react';
import type { Tier } from '@/lib/engine/model';
import { classNames } from '../ui/class-names';
import { TierBadge } from '../ui/tier-badge';

/** The tier that is declared and, where it is another, the one that the answers come to. */
export function TierSaidEarned({
  declared,
  earned,
  short = false,
}: {
  readonly declared: Tier | null;
  /** null: it is the same, or it cannot be told. */
  readonly earned: Tier | null;
  /** The digits alone, as in tables. */
  readonly short?: boolean;
}) {
  const differs = earned !== null && earned !== declared;
  const isUnder = differs && declared !== null && earned < declared;
  return (
    <span className="inline-flex items-center gap-1.5">
      {declared === null ? (
        <span
          className={classNames(
            'inline-flex items-center justify-center rounded-chip border border-dashed border-mute text-label font-semibold whitespace-nowrap text-text-2',
            short ? 'size-5' : 'h-5 px-2',
          )}
        >
          {short ? (
            <>
              <span aria-hidden>?</span>
              <span className="sr-only">No tier</span>
            </>
          ) : (
            'No tier'
          )}
        </span>
      ) : (
        <TierBadge tier={declared} short={short} />
      )}
      {differs ? (
        <>
          <ArrowRight
            aria-hidden
            className={classNames('size-3', isUnder ? 'text-high-text' : 'text-text-3')}
          />
          <span className="sr-only">declared, earns </span>
          <span
            className={classNames(
              'inline-flex rounded-chip ring-2 ring-offset-1 ring-offset-surface',
              isUnder ? 'ring-high' : 'ring-line-strong',
            )}
          >
            <TierBadge tier={earned} short={short} />
          </span>
        </>
      ) : null}
    </span>
  );
}
