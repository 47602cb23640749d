import Link from 'next/link';
import type { Tier } from '@/lib/engine/model';
import { classNames } from '../ui/class-names';
import { TierSaidEarned } from './tier-said-earned';

/** The way to a service's tier and to the answers behind it, marked where it earns another. */
export function TierLink({
  href,
  declared,
  earned,
  short = false,
  className,
}: {
  /** `hrefOfView(name, 'tier', search)`. */
  readonly href: string;
  readonly declared: Tier | null;
  /** null: it is the declared one, or it cannot be told. */
  readonly earned: Tier | null;
  readonly short?: boolean;
  readonly className?: string;
}) {
  return (
    <Link
      href={href}
      title="Why this tier, and what it asks"
      className={classNames(
        'inline-flex min-h-6 min-w-6 shrink-0 items-center rounded-chip hover:opacity-80',
        className,
      )}
    >
      <TierSaidEarned declared={declared} earned={earned} short={short} />
    </Link>
  );
}
