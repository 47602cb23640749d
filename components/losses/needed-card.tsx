import Link from 'next/link';
import type { CapacityFigures, RegionId } from '@/lib/engine/model';
import { requestRate } from '@/lib/format/request-rate';
import { shortRegion } from '@/lib/format/region-name';
import { text } from '@/lib/format/words';
import { SeverityMark } from '../ui/severity-mark';

const cell = 'py-1.5 pl-3 text-right tabular';

/** For each site that some loss of one site overloads, the least capacity with which it would have held. */
export function NeededCard({
  capacity: { needed, losses },
  hrefOf,
}: {
  readonly capacity: CapacityFigures;
  readonly hrefOf: (lost: readonly RegionId[]) => string;
}) {
  const allSurvive = losses.every(({ lost, survives }) => lost.length !== 1 || survives);
  return (
    <section
      aria-label="Capacity that would have held"
      className="rounded-card border border-line bg-surface p-4 max-sm:rounded-phone"
    >
      <header className="mb-1 flex flex-wrap items-baseline gap-x-3">
        <h3 className="text-card">Capacity that would have held</h3>
        <span className="text-note text-text-3">the least for any loss of one site, req/s</span>
      </header>
      {needed.length === 0 ? (
        <p className="flex items-start gap-2 text-body text-text-2">
          <SeverityMark standing={allSurvive ? 'meets' : 'low'} decorative className="mt-0.5" />
          {allSurvive
            ? 'Every site bears the most that the loss of one other sends it.'
            : 'No site is too small. What fails after a loss here is not for want of capacity.'}
        </p>
      ) : (
        <table className="w-full text-table">
          <thead>
            <tr className="text-note text-text-2">
              <th scope="col" className="py-1 text-left font-medium">
                Site
              </th>
              <th scope="col" className={`${cell} py-1 font-medium`}>
                Has
              </th>
              <th scope="col" className={`${cell} py-1 font-medium`}>
                Needs
              </th>
              <th scope="col" className={`${cell} py-1 font-medium`}>
                More
              </th>
              <th scope="col" className="py-1 pl-5 text-left font-medium">
                When this is lost
              </th>
            </tr>
          </thead>
          <tbody>
            {needed.map(({ region, capacityRps, extraRps, lost }) => (
              <tr key={region} className="[&>*]:border-t [&>*]:border-line">
                <th scope="row" className="py-1.5 text-left font-[550]">
                  {shortRegion(region)}
                </th>
                <td className={`${cell} text-text-2`}>
                  {requestRate(capacityRps - extraRps).value}
                </td>
                <td className={cell} title={text(requestRate(capacityRps))}>
                  {requestRate(Math.ceil(capacityRps)).value}
                </td>
                <td className={`${cell} font-semibold`}>
                  +{requestRate(Math.ceil(extraRps)).value}
                </td>
                <td className="py-1.5 pl-5">
                  {lost.length === 0 ? (
                    <span className="text-text-2">nothing, every day</span>
                  ) : (
                    <Link
                      href={hrefOf(lost)}
                      className="rounded-[3px] text-accent-text hover:underline"
                    >
                      {lost.map(shortRegion).join(' + ')}
                    </Link>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
