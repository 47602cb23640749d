import { decimal } from '@/lib/format/decimal';
import { latency } from '@/lib/format/latency';
import { money } from '@/lib/format/money';
import { text } from '@/lib/format/words';
import { SectionCard } from '../decision/section-card';
import { FigureButton } from '../latency/figure-button';
import type { ShownCase } from './shown-case';

const cell = 'h-8 border-t border-line px-2 first:pl-0 last:pr-0';
const head = 'px-2 pb-1 text-note font-medium text-text-2 first:pl-0 last:pr-0';

/** So many causes of downtime are listed. */
const listed = 6;

function Gains({ own, notStated }: Pick<ShownCase, 'own' | 'notStated'>) {
  if (own.latencyGains.length === 0)
    return <p className="text-body text-text-2">Nobody’s felt latency changes.</p>;
  return (
    <table className="w-full text-table">
      <caption className="sr-only">Latency uplift by population</caption>
      <thead>
        <tr>
          <th scope="col" className={`${head} text-left`}>
            Population
          </th>
          <th scope="col" className={`${head} text-right`}>
            Felt
          </th>
          <th scope="col" className={`${head} text-right`}>
            Engagement
          </th>
          <th scope="col" className={`${head} text-right`}>
            A year
          </th>
        </tr>
      </thead>
      <tbody>
        {own.latencyGains.map((gain) => (
          <tr key={gain.population}>
            <th scope="row" className={`${cell} text-left font-[550]`}>
              {gain.population}
            </th>
            <td className={`${cell} tabular text-right whitespace-nowrap`}>
              {text(latency(gain.fromMs))} → {text(latency(gain.toMs))}
            </td>
            <td className={`${cell} tabular text-right whitespace-nowrap`}>
              {decimal(gain.engagementFrom, 3)} → {decimal(gain.engagementTo, 3)}
            </td>
            <td className={`${cell} text-right`}>
              {notStated.latency === undefined ? (
                <FigureButton
                  label={`Latency uplift, ${gain.population}`}
                  words={money(gain.perYearUsd, { signed: true })}
                  figure={`latencyGains[${gain.population}].perYearUsd`}
                  strong
                />
              ) : (
                <span className="text-text-3" title={notStated.latency}>
                  unknown
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Losses({ own, baseline }: Pick<ShownCase, 'own' | 'baseline'>) {
  const ids = [
    ...new Set([...own.expectedLoss.causes, ...baseline.expectedLoss.causes].map(({ id }) => id)),
  ];
  const of = (side: ShownCase['own'], id: string) =>
    side.expectedLoss.causes.find((cause) => cause.id === id);
  const rows = ids
    .map((id) => ({ id, mine: of(own, id), base: of(baseline, id) }))
    .toSorted(
      (a, b) =>
        Math.max(b.mine?.usd ?? 0, b.base?.usd ?? 0) - Math.max(a.mine?.usd ?? 0, a.base?.usd ?? 0),
    );
  return (
    <table className="w-full text-table">
      <caption className="sr-only">Lost to outages a year, by cause</caption>
      <thead>
        <tr>
          <th scope="col" className={`${head} text-left`}>
            Cause
          </th>
          <th scope="col" className={`${head} text-right`}>
            {baseline.name}
          </th>
          {own.isBaseline ? null : (
            <th scope="col" className={`${head} text-right`}>
              {own.name}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, listed).map(({ id, mine, base }) => (
          <tr key={id}>
            <th scope="row" className={`${cell} text-left font-[450]`}>
              {(mine ?? base)?.label}
            </th>
            {[base, ...(own.isBaseline ? [] : [mine])].map((cause, i) => (
              <td key={i === 0 ? 'base' : 'own'} className={`${cell} text-right`}>
                {cause === undefined ? (
                  <span className="text-text-3">–</span>
                ) : (
                  <FigureButton
                    label={`${cause.label}, ${i === 0 ? baseline.name : own.name}`}
                    words={money(cause.usd)}
                    figure={`of[${i === 0 ? baseline.name : own.name}].expectedLoss.causes[${id}].usd`}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row" className={`${cell} text-left font-semibold`}>
            {rows.length > listed ? `All ${rows.length} causes` : 'All'}
          </th>
          {[baseline, ...(own.isBaseline ? [] : [own])].map((side) => (
            <td key={side.name} className={`${cell} text-right`}>
              <FigureButton
                label={`Lost to outages a year, ${side.name}`}
                words={money(side.expectedLoss.usd)}
                figure={`of[${side.name}].expectedLoss.usd`}
                strong
              />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

/** Where the benefits come from: whose latency falls, which outages cost what, whether the market opens. */
export function BenefitSources({ shown }: { readonly shown: ShownCase }) {
  const { own, baseline, returns } = shown;
  return (
    <SectionCard
      title="Where it comes from"
      note={
        <>
          an hour of outage costs{' '}
          <FigureButton
            label="Cost of an hour of outage"
            words={money(returns.downtimeCost.perHourUsd)}
            figure="downtimeCost.perHourUsd"
            strong
          />
        </>
      }
    >
      <div className="grid gap-x-8 gap-y-4 lg:grid-cols-2">
        <div>
          <h4 className="mb-1 text-subtitle">Lost to outages a year</h4>
          <Losses own={own} baseline={baseline} />
        </div>
        {own.isBaseline ? null : (
          <div>
            <h4 className="mb-1 text-subtitle">Latency uplift</h4>
            <Gains own={own} notStated={shown.notStated} />
            <h4 className="mt-4 mb-1 text-subtitle">Market access</h4>
            <p className="text-body text-text-2">
              {own.market.isOpen ? 'It opens: ' : ''}
              {own.market.because}.
            </p>
          </div>
        )}
      </div>
    </SectionCard>
  );
}
