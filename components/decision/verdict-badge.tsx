import { CircleHelp, Globe, LifeBuoy, MapPin, Server, type LucideIcon } from 'lucide-react';
import type { Verdict } from '@/lib/engine/model';
import { verdictName } from '@/lib/format/verdict';

const icons: Readonly<Record<Verdict, LucideIcon>> = {
  'single-region': MapPin,
  'multi-az': Server,
  'disaster-recovery': LifeBuoy,
  'multi-region': Globe,
  unknown: CircleHelp,
};

/** The verdict as a label, with its picture. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  const Icon = icons[verdict];
  return (
    <span className="inline-flex h-[22px] items-center gap-1.5 rounded-chip bg-accent-weak px-2 text-body font-semibold whitespace-nowrap text-accent-text">
      <Icon aria-hidden className="size-[15px]" />
      {verdictName[verdict]}
    </span>
  );
}
