import type { LatencyFigures, SlowRequests } from '@/lib/engine/model';
import { latency } from '@/lib/format/latency';
import { percent } from '@/lib/format/percent';
import { shortRegion } from '@/lib/format/region-name';
import { text } from '@/lib/format/words';

const whose = ({ kind, population }: SlowRequests): string =>
  `${kind === 'read' ? 'Reads' : 'Writes'} of ${population}`;

/** Groups with less of the slow requests than this explain nothing. */
const least = 0.01;

/** Whose the requests slower than the p95 are. */
export function SlowestCard({ figures }: { readonly figures: LatencyFigures }) {
  const { p95Ms } = figures;
  const slowest = figures.slowest.filter(({ slowShare }) => slowShare >= least);
  if (p95Ms === null) return null;
  return (
    <section
      aria-label="The slowest twentieth of the requests"
      className="rounded-card border border-line bg-surface px-4 py-3.5 max-sm:rounded-phone"
    >
      <header className="flex items-baseline gap-3">
        <h2 className="text-card">The slowest twentieth</h2>
        <span className="text-note text-text-3">above {text(latency(p95Ms))}</span>
      </header>
      <table className="mt-1.5 w-full text-table">
        <thead className="sr-only">
          <tr>
            <th scope="col">Requests</th>
            <th scope="col">Median</th>
            <th scope="col">Share of the slowest twentieth</th>
            <th scope="col">Share of all requests</th>
          </tr>
        </thead>
        <tbody>
          {slowest.map((group) => (
            <tr key={`${group.kind} ${group.population} ${group.region}`}>
              <th scope="row" className="py-1 pr-3 text-left font-normal">
                <span className="font-[550]">{whose(group)}</span>{' '}
                <span className="text-text-3">at {shortRegion(group.region)}</span>
              </th>
              <td className="tabular py-1 pr-3 text-right whitespace-nowrap text-text-2">
                {text(latency(group.medianMs))}
              </td>
              <td className="tabular w-[30%] py-1 text-right font-semibold whitespace-nowrap">
                {text(percent(group.slowShare))}
                <span aria-hidden className="mt-0.5 block h-1 rounded-full bg-hover">
                  <span
                    className="block h-full rounded-full bg-accent"
                    style={{ width: `${group.slowShare * 100}%` }}
                  />
                </span>
              </td>
              <td className="tabular py-1 pl-3 text-right text-note whitespace-nowrap text-text-3 max-sm:hidden">
                {text(percent(group.share))} of all
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
