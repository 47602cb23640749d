import type { LossRecovery } from '@/lib/engine/model';
import { duration } from '@/lib/format/duration';
import { recoveryPoint } from '@/lib/format/recovery-words';
import { shortRegion } from '@/lib/format/region-name';
import { dash } from '@/lib/format/signs';
import { text } from '@/lib/format/words';
import { SeverityMark } from '../ui/severity-mark';

const cell = 'py-2 pl-3 align-top';

/** Which writes a loss may take along, data set by data set, and with which copy it goes on. */
export function DataLossCard({
  recovery: { data },
  allowedS,
  figureOf,
}: {
  readonly recovery: LossRecovery;
  /** What is required; null where nothing is. */
  readonly allowedS: number | null;
  /** Path of a data set's figure; null where none explains it. */
  readonly figureOf: (name: string | null) => string | null;
}) {
  return (
    <section
      aria-label="Writes that may be gone"
      className="rounded-card border border-line bg-surface p-4 max-sm:rounded-phone"
    >
      <header className="mb-1 flex flex-wrap items-baseline gap-x-3">
        <h3 className="text-card">Writes that may be gone</h3>
        <span className="text-note text-text-3">
          {allowedS === null ? 'no limit set' : `needs ${text(duration(allowedS))}`}
        </span>
      </header>
      {data.length === 0 ? (
        <p className="text-body text-text-2">Nothing is written at a site that is lost.</p>
      ) : (
        <table className="w-full text-table">
          <thead>
            <tr className="text-note text-text-2">
              <th scope="col" className="py-1 text-left font-medium">
                Data
              </th>
              <th scope="col" className={`${cell} py-1 text-right font-medium`}>
                RPO
              </th>
              <th scope="col" className={`${cell} py-1 text-left font-medium`}>
                Goes on with
              </th>
            </tr>
          </thead>
          <tbody>
            {data.map(({ name, rpoS, rpoP50S, from, by, because }) => {
              const figure = figureOf(name);
              const misses = allowedS !== null && (rpoS === null || rpoS > allowedS);
              const says = (
                <span className="inline-flex items-center gap-1.5">
                  {misses ? <SeverityMark standing="high" size={13} /> : null}
                  <span className="font-semibold">{text(recoveryPoint(rpoS))}</span>
                </span>
              );
              return (
                <tr key={name} className="[&>*]:border-t [&>*]:border-line">
                  <th scope="row" className="py-2 text-left align-top font-[550]">
                    {name ?? 'All data'}
                  </th>
                  <td className={`${cell} text-right tabular`}>
                    {figure === null ? (
                      says
                    ) : (
                      <button
                        type="button"
                        data-figure={figure}
                        aria-haspopup="dialog"
                        className="-my-1 -mr-1 inline-flex min-h-6 cursor-pointer items-center rounded-chip px-1 hover:bg-hover"
                      >
                        {says}
                      </button>
                    )}
                    {rpoP50S === null || rpoP50S === rpoS ? null : (
                      <span className="block text-label text-text-3">
                        {text(recoveryPoint(rpoP50S))} in the median
                      </span>
                    )}
                  </td>
                  <td className={cell}>
                    {from === null ? (
                      <span className="text-text-3">{dash}</span>
                    ) : (
                      <>
                        {shortRegion(from)}
                        {by === null ? null : <span className="text-text-3"> {by}</span>}
                      </>
                    )}
                    <span className="block text-note text-text-2">{because}</span>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
