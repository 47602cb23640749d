import type { ResidencyReport } from '@/lib/engine/model';
import { countryName } from '@/lib/format/country-name';
import { money } from '@/lib/format/money';
import { percent } from '@/lib/format/percent';
import { shortRegion } from '@/lib/format/region-name';
import { adequacyWords } from '@/lib/format/residency-words';
import { sentenceList } from '@/lib/format/sentence-list';
import { text } from '@/lib/format/words';
import { FigureValue } from '../figure/figure-value';
import { ReadingMark } from './reading-mark';

const part = 'border-t border-line px-4 py-3 first:border-t-0';

function Fine({ fine }: { readonly fine: NonNullable<ResidencyReport['fine']> }) {
  const { atStakeUsd, shareOfRevenue, unknownFor, law } = fine;
  return (
    <div className={part}>
      <h3 className="text-card">Fine at stake</h3>
      {shareOfRevenue > 0 ? (
        <>
          <button
            type="button"
            data-figure="residency.fine.atStakeUsd"
            aria-haspopup="dialog"
            className="-mx-1 mt-1 inline-flex min-h-6 cursor-pointer items-baseline gap-1 rounded-chip px-1 text-figure tabular hover:bg-hover"
          >
            <span className="text-note text-text-2">up to</span>
            <FigureValue parts={[money(atStakeUsd)]} />
          </button>
          <p className="text-note text-text-2">
            {text(percent(shareOfRevenue))} of a year’s revenue
            {atStakeUsd === null ? ', which the document does not state' : ''}, or 20 million euros
            where that is more ({law}).
          </p>
        </>
      ) : null}
      {unknownFor.length > 0 ? (
        <p className="text-note text-text-2">
          Unknown under the law of {sentenceList(unknownFor.map(lawName))}.
        </p>
      ) : null}
    </div>
  );
}

const lawName = (code: string): string =>
  code.length === 2 && code !== 'EU' ? countryName(code) : code;

/** What is at stake, who else reads, and what adequacy decisions say; with the plain word on advice. */
export function StakesCard({ report }: { readonly report: ResidencyReport }) {
  const { fine, access, places, rules, notice, on } = report;
  const adequate = places.filter(({ adequacy }) => adequacy !== null);
  const anonymous = rules.filter(({ anonymised }) => anonymised.length > 0);
  return (
    <section
      aria-label="What is at stake"
      className="rounded-card border border-line bg-surface max-sm:rounded-phone"
    >
      {fine === null ? null : <Fine fine={fine} />}
      {access.length === 0 ? null : (
        <div className={part}>
          <h3 className="text-card">Who else reads it</h3>
          <ul className="mt-1 space-y-1.5">
            {access.map(({ data, by, country, reading, breakGlass }) => (
              <li key={`${data}\n${by}\n${country}`} className="text-table">
                <span className="flex flex-wrap items-center justify-between gap-x-3">
                  <span>
                    <span className="font-[550]">{by}</span> from {countryName(country)}
                  </span>
                  <ReadingMark reading={reading} />
                </span>
                <span className="block text-note text-text-2">
                  {data}
                  {breakGlass === null
                    ? ''
                    : `, in an emergency alone${breakGlass.missing.length === 0 ? '' : `, without ${sentenceList(breakGlass.missing)}`}`}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {anonymous.length === 0 ? null : (
        <div className={part}>
          <h3 className="text-card">Anonymous before it leaves</h3>
          <ul className="mt-1 space-y-1 text-note text-text-2">
            {anonymous.map(({ data, anonymised }) => (
              <li key={data}>
                <span className="font-[550] text-text-1">{data}</span>: {sentenceList(anonymised)}.
                That the pipeline does it is yours to show.
              </li>
            ))}
          </ul>
        </div>
      )}
      {adequate.length === 0 ? null : (
        <div className={part}>
          <h3 className="text-card">Adequacy decisions</h3>
          <p className="text-note text-text-2">
            Of the European Commission, as of {on}. They permit transfers and meet no rule that data
            rests inside.
          </p>
          <ul className="mt-1 space-y-1 text-note">
            {adequate.map(({ region, country, adequacy }) =>
              adequacy === null ? null : (
                <li key={region}>
                  <span className="font-[550]">{shortRegion(region)}</span>, {countryName(country)}:{' '}
                  <span className="text-text-2">{adequacyWords(adequacy)}</span>
                </li>
              ),
            )}
          </ul>
        </div>
      )}
      <p className={`${part} text-note text-text-2`}>{notice}</p>
    </section>
  );
}
