import type { RedFlag, RedFlagState } from '@/lib/engine/model';
import { redFlagWord } from '@/lib/format/readiness-words';
import type { Standing } from '@/lib/format/severity';
import { classNames } from '../ui/class-names';
import { SeverityMark, standingText } from '../ui/severity-mark';

const standing: Readonly<Record<RedFlagState, Standing>> = {
  raised: 'high',
  accepted: 'low',
  clear: 'meets',
  unknown: 'unknown',
};

/** Signs that the design should be thought over, raised or not. */
export function RedFlagsCard({ flags }: { readonly flags: readonly RedFlag[] }) {
  return (
    <section
      aria-label="Red flags"
      className="rounded-card border border-line bg-surface pt-3.5 pb-1.5 max-sm:rounded-phone print:break-inside-avoid"
    >
      <h2 className="px-4 pb-1 text-card">Red flags</h2>
      <ul className="divide-y divide-line">
        {flags.map(({ id, title, state, because }) => (
          <li key={id} className="flex items-start gap-2.5 px-4 py-2">
            <SeverityMark standing={standing[state]} decorative className="mt-[3px]" />
            <div className="min-w-0 flex-1">
              <p className="flex flex-wrap items-baseline gap-x-2 text-body">
                <span className="font-medium text-text-1">{title}</span>
                <span
                  className={classNames('text-note font-medium', standingText[standing[state]])}
                >
                  {redFlagWord[state]}
                </span>
              </p>
              <p className="text-note text-text-2">{because}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
