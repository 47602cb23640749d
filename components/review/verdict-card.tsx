'use client';

import { driverName, holdsWord } from '@/lib/format/verdict';
import { Said } from '../decision/said';
import { VerdictBadge } from '../decision/verdict-badge';
import { Card } from '../ui/card';
import { useOpenReview } from './review-context';

/** What the engine advised when the record was taken, and what would have turned it. */
export function VerdictCard() {
  const { decision, record } = useOpenReview().review;
  const others = decision.alternatives.filter(({ chosen }) => !chosen);
  return (
    <Card title="Verdict" note={`engine ${record.engine}, as it was reckoned then`}>
      <div className="space-y-3 px-4 pb-4">
        <div className="max-w-[88ch] space-y-1.5">
          <VerdictBadge verdict={decision.verdict} />
          <p className="text-verdict">{decision.headline}</p>
          <p className="text-body text-text-2">
            <Said sentence={decision} />
          </p>
        </div>
        <ul className="grid gap-x-6 gap-y-2 text-body sm:grid-cols-2">
          {decision.drivers.map((driver) => (
            <li key={driver.driver}>
              <p className="font-medium">
                {driverLabel(driver.driver)}{' '}
                <span className="font-normal text-text-3">{holdsWord[driver.holds]}</span>
              </p>
              <p className="text-text-2">
                <Said sentence={driver} />
              </p>
            </li>
          ))}
        </ul>
        {decision.flips.length === 0 ? null : (
          <details className="text-body" open>
            <summary className="flex min-h-6 cursor-pointer items-center font-medium">
              What would flip it
            </summary>
            <ul className="mt-1 max-w-[88ch] list-disc space-y-1 pl-5 text-text-2">
              {decision.flips.map((flip) => (
                <li key={`${flip.input} ${flip.direction}`}>
                  <Said sentence={flip} />
                </li>
              ))}
            </ul>
          </details>
        )}
        <details className="text-body">
          <summary className="flex min-h-6 cursor-pointer items-center font-medium">
            Why not another shape
          </summary>
          <ul className="mt-1 max-w-[88ch] space-y-1 text-text-2">
            {others.map((row) => (
              <li key={row.pattern}>
                <b className="font-medium text-text-1">{row.title}</b>
                {row.fits ? ' fits: ' : ': '}
                <Said sentence={row} />
              </li>
            ))}
          </ul>
        </details>
      </div>
    </Card>
  );
}

const driverLabel = (driver: string): string =>
  Object.entries(driverName).find(([id]) => id === driver)?.[1] ?? driver;
