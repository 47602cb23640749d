import { money } from '@/lib/format/money';
import { percent } from '@/lib/format/percent';
import { monthsWords, rateNote, rateWords, valueWords } from '@/lib/format/return-words';
import { unknown, type Words } from '@/lib/format/words';
import { FigureButton } from '../latency/figure-button';
import type { ShownCase } from './shown-case';

interface Cell {
  readonly label: string;
  readonly figure: string;
  readonly words: Words;
  readonly note: string;
}

/** What the case comes to: value, rates, payback, and both returns on investment. */
export function FigureStrip({ shown: { own, returns } }: { readonly shown: ShownCase }) {
  const isKnown = own.npvUsd !== null;
  const cells: readonly Cell[] = [
    {
      label: 'Net present value',
      figure: 'npvUsd',
      words: valueWords(own.npvUsd, own.standing),
      note: `${returns.horizonMonths} months at ${Math.round(returns.discountRatePerYear * 1000) / 10} %`,
    },
    {
      label: 'Without market access',
      figure: 'withoutMarketAccess.npvUsd',
      words: valueWords(own.withoutMarketAccess.npvUsd, own.standing),
      note: 'net present value',
    },
    { label: 'Internal rate of return', figure: 'irr', words: rateWords(own), note: rateNote(own) },
    {
      label: 'Payback',
      figure: 'paybackMonths',
      words: monthsWords(own.paybackMonths, isKnown),
      note: `discounted ${monthsText(own.discountedPaybackMonths, isKnown)}`,
    },
    {
      label: 'Return on the added cost',
      figure: 'roiPercent',
      words: own.roiPercent === null ? unknown : percent(own.roiPercent / 100),
      note: '(benefit − cost) ÷ cost',
    },
    {
      label: 'By outages alone',
      figure: 'outagesSparedLessCostUsd',
      words: money(own.outagesSparedLessCostUsd, { signed: true }),
      note: 'a year, spared less added cost',
    },
  ];
  return (
    <dl className="grid grid-cols-2 overflow-hidden rounded-card border border-line bg-surface max-sm:rounded-phone md:grid-cols-3 xl:grid-cols-6">
      {cells.map(({ label, figure, words, note }) => (
        <div key={figure} className="-mt-px -ml-px border-t border-l border-line px-3.5 py-2.5">
          <dt className="text-note text-text-2">{label}</dt>
          <dd className="text-figure">
            <FigureButton label={label} words={words} figure={figure} strong />
          </dd>
          <dd className="truncate text-label text-text-3" title={note}>
            {note}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const monthsText = (months: number | null, isKnown: boolean): string => {
  const { value, gap, unit } = monthsWords(months, isKnown);
  return `${value}${gap}${unit}`;
};
