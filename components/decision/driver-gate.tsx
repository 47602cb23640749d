import { Check, Minus } from 'lucide-react';
import type { Decision, Driver, Holds } from '@/lib/engine/model';
import { driverName, holdsWord } from '@/lib/format/verdict';
import { Badge } from '../ui/badge';
import { classNames } from '../ui/class-names';
import { SeverityMark } from '../ui/severity-mark';
import { MissingInputs } from './missing-inputs';
import { Said } from './said';

function HoldsMark({ holds }: { readonly holds: Holds }) {
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1 text-body font-medium',
        holds === 'yes' ? 'text-accent-text' : 'text-text-2',
      )}
    >
      {holds === 'unknown' ? (
        <SeverityMark standing="unknown" decorative size={13} />
      ) : holds === 'yes' ? (
        <Check aria-hidden className="size-3.5" />
      ) : (
        <Minus aria-hidden className="size-3.5" />
      )}
      {holdsWord[holds]}
    </span>
  );
}

/** What became of the claim of a driver; null where nobody claims it and it does not hold. */
function claimWords({ claims }: Decision, driver: Driver): string | null {
  if (claims.granted.includes(driver)) return 'claimed, and holds';
  if (claims.refused.includes(driver)) return 'claimed, does not hold';
  if (claims.open.includes(driver)) return 'claimed, cannot be judged';
  return claims.unclaimed.includes(driver) ? 'holds, nobody claims it' : null;
}

/** The four reasons that can ask for more than one region, each held against the best single one. */
export function DriverGate({ decision }: { readonly decision: Decision }) {
  return (
    <section
      id="drivers"
      aria-labelledby="drivers-title"
      className="scroll-mt-4 rounded-card border border-line bg-surface max-sm:rounded-phone print:break-inside-avoid"
    >
      <header className="flex flex-wrap items-baseline gap-x-3 px-4 pt-3">
        <h3 id="drivers-title" className="text-card">
          Does a driver ask for several regions?
        </h3>
        <span className="text-note text-text-3">
          each held against the best single region, several zones
          {decision.claims.claimed.length === 0 ? '; the document claims none' : ''}
        </span>
      </header>
      <ul className="mt-1 grid grid-cols-1 sm:grid-cols-2 xl:grid-cols-4">
        {decision.drivers.map((judgement) => {
          const claim = claimWords(decision, judgement.driver);
          return (
            <li
              key={judgement.driver}
              className="border-line px-4 py-3 max-sm:not-first:border-t sm:max-xl:[&:nth-child(n+3)]:border-t sm:max-xl:even:border-l xl:not-first:border-l"
            >
              <p className="flex items-baseline justify-between gap-2">
                <span className="text-subtitle">{driverName[judgement.driver]}</span>
                <HoldsMark holds={judgement.holds} />
              </p>
              <p className="mt-1 text-body text-text-2">
                <Said sentence={judgement} />
              </p>
              {judgement.missing.length === 0 ? null : (
                <p className="mt-1 text-note text-text-3">
                  State <MissingInputs inputs={judgement.missing} />
                </p>
              )}
              {claim === null ? null : <Badge className="mt-1.5">{claim}</Badge>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
