import type { ReadinessShares } from '@/lib/engine/model';
import { classNames } from '../ui/class-names';

/** Light enough to stand back behind what is proven, and hatched, so that the tint does not stand alone. */
const hatched =
  'bg-[repeating-linear-gradient(135deg,var(--meets)_0_1.5px,color-mix(in_oklab,var(--meets)_30%,var(--surface))_1.5px_5px)]';

const width = (part: number | null): string => `${((part ?? 0) * 100).toFixed(2)}%`;

/** What is proven, claimed and missing, as parts of one bar. The words stand beside it. */
export function ShareBar({
  shares,
  className,
}: {
  readonly shares: ReadinessShares;
  readonly className?: string;
}) {
  return (
    <span
      aria-hidden
      className={classNames(
        'flex gap-px overflow-hidden rounded-full bg-hover print:border print:border-line-strong [print-color-adjust:exact]',
        className,
      )}
    >
      <span className="bg-meets" style={{ width: width(shares.score) }} />
      <span className={hatched} style={{ width: width(shares.claimed) }} />
    </span>
  );
}

/** The swatch of a part of the bar. */
export function ShareSwatch({ part }: { readonly part: 'proven' | 'claimed' | 'missing' }) {
  const look = {
    proven: 'bg-meets',
    claimed: hatched,
    missing: 'bg-hover shadow-[inset_0_0_0_1px_var(--line-strong)]',
  };
  return (
    <span
      aria-hidden
      className={classNames(
        'size-2.5 shrink-0 rounded-[2px] [print-color-adjust:exact]',
        look[part],
      )}
    />
  );
}
