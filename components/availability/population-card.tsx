import type { AvailabilityFigures } from '@/lib/engine/model';
import { availability } from '@/lib/format/availability';
import { downtime } from '@/lib/format/downtime';
import { text } from '@/lib/format/words';

const cell = 'py-1.5 pl-3 text-right tabular';
/** So many populations are listed: the ones that are down longest. */
const few = 8;

/** How much of a year each population finds it working, worst first; and what is missed without it being down. */
export function PopulationCard({
  figures: { populations, degraded },
}: {
  readonly figures: AvailabilityFigures;
}) {
  const rows = populations.toSorted(
    (a, b) => (b.downtimeMinutesPerYear ?? 0) - (a.downtimeMinutesPerYear ?? 0),
  );
  return (
    <section
      aria-label="By population"
      className="rounded-card border border-line bg-surface p-4 max-sm:rounded-phone"
    >
      <h3 className="mb-1 text-card">By population</h3>
      <table className="w-full text-table">
        <thead>
          <tr className="text-note text-text-2">
            <th scope="col" className="py-1 text-left font-medium">
              Users
            </th>
            <th scope="col" className={`${cell} py-1 font-medium`}>
              Availability
            </th>
            <th scope="col" className={`${cell} py-1 font-medium`}>
              Down a year
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, few).map(({ name, yearly, downtimeMinutesPerYear }) => (
            <tr key={name} className="[&>*]:border-t [&>*]:border-line">
              <th scope="row" className="max-w-40 truncate py-1.5 text-left font-[550]">
                {name}
              </th>
              <td className={cell}>
                <button
                  type="button"
                  data-figure={`availability.populations[${name}].yearly`}
                  aria-haspopup="dialog"
                  className="-my-1 -mr-1 inline-flex min-h-6 cursor-pointer items-center rounded-chip px-1 font-semibold hover:bg-hover"
                >
                  {text(availability(yearly))}
                </button>
              </td>
              <td className={`${cell} text-text-2`}>{text(downtime(downtimeMinutesPerYear))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > few ? (
        <p className="border-t border-line pt-2 text-note text-text-3">
          and {rows.length - few} more that are down for less
        </p>
      ) : null}
      {degraded.length === 0 ? null : (
        <ul className="mt-2 space-y-1 border-t border-line pt-2.5 text-note text-text-2">
          {degraded.map(({ dependency, minutesPerYear }) => (
            <li key={dependency}>
              <b className="font-semibold text-text-1">{dependency}</b> is missing for{' '}
              {text(downtime(minutesPerYear))} a year. It is soft: users go without it and are
              served.
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
