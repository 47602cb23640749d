import type { ResidencyReport } from '@/lib/engine/model';
import { shortRegion } from '@/lib/format/region-name';
import { violationWords } from '@/lib/format/residency-words';
import { sentenceList } from '@/lib/format/sentence-list';

/** More than these are not shown. */
const most = 12;

/** Losses of several sites in which something happens that no smaller loss brings. */
export function FurtherCard({ report: { further, looked } }: { readonly report: ResidencyReport }) {
  return (
    <section
      aria-label="Losses of several sites"
      className="rounded-card border border-line bg-surface px-4 py-3.5 max-sm:rounded-phone"
    >
      <h3 className="text-card">Losses of several sites</h3>
      <p className="text-note text-text-2">{`${looked.slice(0, 1).toUpperCase()}${looked.slice(1)}.`}</p>
      {further.length === 0 ? (
        <p className="mt-1 text-body text-text-2">
          Nothing more comes of them than of their parts.
        </p>
      ) : (
        <ul className="mt-1 space-y-1.5 text-table">
          {further.slice(0, most).map(({ lost, violations }) => (
            <li key={lost.join()}>
              <span className="font-[550]">{sentenceList(lost.map(shortRegion))}</span>
              {violations.map((row) => (
                <span
                  key={`${row.data}${row.region}${row.path}`}
                  className="block text-note text-text-2"
                >
                  {violationWords(row)}
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
      {further.length > most ? (
        <p className="mt-1 text-note text-text-3">And {further.length - most} more.</p>
      ) : null}
    </section>
  );
}
