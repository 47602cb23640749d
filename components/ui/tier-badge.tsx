import type { Tier } from '@/lib/engine/model';
import { tierName } from '@/lib/format/tier';
import { classNames } from './class-names';

const tones: Readonly<Record<Tier, string>> = {
  0: 'bg-text-1 text-surface',
  1: 'bg-text-3 text-surface',
  2: 'bg-line-strong text-text-1',
};

/** A service's tier, darker the more hangs on it; `short` shows the digit alone, as in tables. */
export function TierBadge({
  tier,
  short = false,
}: {
  readonly tier: Tier;
  readonly short?: boolean;
}) {
  return (
    <span
      className={classNames(
        'inline-flex items-center justify-center rounded-chip text-label font-semibold whitespace-nowrap',
        short ? 'size-5' : 'h-5 px-2',
        tones[tier],
      )}
    >
      {short ? (
        <>
          <span className="sr-only">Tier </span>
          {tier}
        </>
      ) : (
        tierName(tier)
      )}
    </span>
  );
}
