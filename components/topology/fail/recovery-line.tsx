import Link from 'next/link';
import type { LossRecovery, LossTrace } from '@/lib/engine/model';
import { percent } from '@/lib/format/percent';
import { recoveryPoint, recoveryTime } from '@/lib/format/recovery-words';
import { text } from '@/lib/format/words';
import { PanelSection } from './panel-section';

/** What is over at the end of the recovery time; whether everybody is served then is for the load to say. */
function leadWords(outcome: LossRecovery['outcome'], served: number): string {
  if (outcome === 'outage') return 'As long as the region is gone: ';
  return served < 1 ? 'Traffic has moved after ' : 'Serving again after ';
}

/** How long it takes to serve again and which writes may be gone, with the way to where that is taken apart. */
export function RecoveryLine({
  trace: { recovery, servedFraction },
  href,
}: {
  readonly trace: Pick<LossTrace, 'recovery' | 'servedFraction'>;
  readonly href: string;
}) {
  if (recovery === null) return null;
  const { rto, rtoP50, rpoS, outcome } = recovery;
  const moves = outcome !== 'outage' && servedFraction < 1;
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
        {leadWords(outcome, servedFraction)}
        <b className="font-semibold text-text-1">{text(recoveryTime(rto.totalS, outcome))}</b> at
        worst, {text(recoveryTime(rtoP50.totalS, outcome))} in the median
        {moves ? `; then ${text(percent(servedFraction))} is served` : null}.{' '}
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
