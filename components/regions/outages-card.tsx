import {
  explainOutageLength,
  explainOutageRate,
  type OutageEvent,
  type OutageRate,
  type RegionFacts,
} from '@/lib/engine/tables';
import { calendarDate } from '@/lib/format/calendar-date';
import { count } from '@/lib/format/count';
import { decimal } from '@/lib/format/decimal';
import { duration } from '@/lib/format/duration';
import { ExplainedInline } from '../figure/explained-figure';
import { cardCell, cardHead, Card } from '../ui/card';

const secondsOf = (hours: number): number => hours * 3600;

function began({ start }: OutageEvent): string {
  return calendarDate(new Date(start), { time: start.includes('T') });
}

function Rate({
  rate,
  isLeast = false,
}: {
  readonly rate: OutageRate;
  readonly isLeast?: boolean;
}) {
  const { perYear, low, high, counted, scope, kind } = rate;
  return (
    <>
      <ExplainedInline
        label={isLeast ? 'Outages a year since, at least' : 'Outages a year'}
        parts={[count(perYear, 'a year')]}
        explanation={explainOutageRate(rate)}
      />{' '}
      <span className="text-text-3">
        ({decimal(low, 3)} to {decimal(high, 3)})
      </span>{' '}
      {counted === undefined
        ? `for ${scope.toLowerCase().startsWith('any') ? scope.toLowerCase() : scope}, a ${kind}`
        : `for ${scope}: ${counted.events} in ${decimal(counted.regionYears, 1)} region-years, ${counted.period}`}
    </>
  );
}

/** How often and how long a region has been down, and what is on record. */
export function OutagesCard({ facts }: { readonly facts: RegionFacts }) {
  const { outages, id } = facts;
  const { rate, later, events, eventsSource, medianHours, p90Hours } = outages;
  return (
    <Card title="Outages" note="of the whole region, many services at once">
      <div className="space-y-1.5 px-4 pb-3 text-body text-text-2">
        <p>
          <Rate rate={rate} />.
        </p>
        {later === null ? null : (
          <p>
            Since then at least <Rate rate={later} isLeast />, after lists that miss some.
          </p>
        )}
        <p>
          Half of all outages are over in{' '}
          <ExplainedInline
            label="Half of all outages are over in"
            parts={[duration(secondsOf(medianHours))]}
            explanation={explainOutageLength(outages, 'median')}
          />
          , nine in ten in{' '}
          <ExplainedInline
            label="Nine in ten outages are over in"
            parts={[duration(secondsOf(p90Hours))]}
            explanation={explainOutageLength(outages, 'p90')}
          />
          .
        </p>
      </div>
      {events.length === 0 ? (
        <p className="border-t border-line px-4 py-3 text-body text-text-2">
          No outage of this region is on record.
        </p>
      ) : (
        <table className="w-full border-t border-line text-table">
          <caption className="sr-only">Outages on record of {id}</caption>
          <thead>
            <tr>
              <th scope="col" className={cardHead}>
                Began
              </th>
              <th scope="col" className={`${cardHead} text-right`}>
                Lasted
              </th>
              <th scope="col" className={cardHead}>
                Read from
              </th>
            </tr>
          </thead>
          <tbody>
            {events.map((event) => (
              <tr key={event.start}>
                <th scope="row" className={`${cardCell} font-normal whitespace-nowrap`}>
                  {began(event)}
                </th>
                <td className={`${cardCell} tabular text-right whitespace-nowrap`}>
                  {event.hours === null ? (
                    <span className="text-text-3">not over when recorded</span>
                  ) : (
                    `${decimal(event.hours, 1)} h`
                  )}
                </td>
                <td className={`${cardCell} text-note text-text-3`}>{event.basis}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="px-4 py-2.5 text-label text-text-3">
        After {eventsSource.source}; to {eventsSource.asOf}. {eventsSource.note}
      </p>
    </Card>
  );
}
