import Link from 'next/link';
import type { LossRecovery } from '@/lib/engine/model';
import { recoveryPoint, recoveryTime } from '@/lib/format/recovery-words';
import { text } from '@/lib/format/words';
import { PanelSection } from './panel-section';

/** How long it takes to serve again and which writes may be gone, with the way to where that is taken apart. */
export function RecoveryLine({
  recovery: { rto, rtoP50, rpoS, outcome },
  href,
}: {
  readonly recovery: LossRecovery;
  readonly href: string;
}) {
  const worst = text(recoveryTime(rto.totalS, outcome));
  const half = text(recoveryTime(rtoP50.totalS, outcome));
  return (
    <PanelSection
      title="Recovery"
      note={
        <Link href={href} className="rounded-[3px] text-accent-text hover:underline">
          Take it apart
        </Link>
      }
    >
      <p className="text-body text-text-2">
        {outcome === 'outage' ? 'As long as the region is gone: ' : 'Serving again after '}
        <b className="font-semibold text-text-1">{worst}</b> at worst, {half} in the median.{' '}
        {rpoS === 0 ? (
          'No confirmed write is lost.'
        ) : (
          <>
            Writes lost: <b className="font-semibold text-text-1">{text(recoveryPoint(rpoS))}</b>.
          </>
        )}
      </p>
    </PanelSection>
  );
}
