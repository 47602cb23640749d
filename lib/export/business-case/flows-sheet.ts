import type { CaseTerms, OptionTerms, ScenarioTerms } from '@/lib/engine/roi';
import { discountFactor } from '@/lib/engine/roi/finance/discount-factor';
import { addressOf, quotedSheet, type Cell, type Sheet } from '../xlsx/cell';
import type { InputNames } from './terms-sheet';

const columns = [
  'Month',
  'Cost',
  'Outages avoided',
  'Latency',
  'Market',
  'Net',
  'Discount factor',
  'Present value',
  'Cumulative',
  'Cumulative, discounted',
] as const;

/** Columns of one scenario, with a blank one behind. */
const step = columns.length + 1;
const firstMonth = 3;

/** Where the outcome of an option in a scenario can be read. */
export interface FlowPlaces {
  readonly sheet: string;
  /** The cells of a column, by its heading: `'sharded'!$F$4:$F$40`. */
  readonly range: (column: (typeof columns)[number], scenario: number) => string;
}

/**
 * The months of one option against the baseline, a block of columns for each scenario: month 0 is the day of
 * the decision. Every figure is a formula over the inputs.
 */
export function flowsSheet(
  { scenarios, horizonMonths }: CaseTerms,
  option: number,
  name: string,
  names: InputNames,
): { readonly sheet: Sheet; readonly places: FlowPlaces } {
  const rows: Cell[][] = Array.from({ length: firstMonth + horizonMonths + 1 }, () => []);
  const put = (row: number, column: number, cell: Cell) => {
    const line = (rows[row] ??= []);
    while (line.length <= column) line.push(null);
    line[column] = cell;
  };
  scenarios.forEach((scenario, s) => {
    const own = scenario.options[option];
    if (!own) return;
    const left = s * step;
    put(0, left, { text: `${own.name}, ${scenario.name}`, bold: true });
    if (scenario.because !== null) put(1, left, { text: scenario.because });
    columns.forEach((heading, c) => put(2, left + c, { text: heading, bold: true }));
    block(scenario, own, option, s, names).forEach((line, month) =>
      line.forEach((cell, c) => put(firstMonth + month, left + c, cell)),
    );
  });
  return {
    sheet: {
      name,
      rows,
      widths: scenarios.flatMap(() => [7, 15, 16, 14, 14, 15, 15, 15, 16, 20, 3]),
      headRows: firstMonth,
    },
    places: {
      sheet: name,
      range: (heading, scenario) => {
        const column = scenario * step + columns.indexOf(heading);
        const from = addressOf(firstMonth, column);
        const to = addressOf(firstMonth + horizonMonths, column);
        return `${quotedSheet(name)}!${from}:${to}`;
      },
    },
  };
}

function block(
  scenario: ScenarioTerms,
  own: OptionTerms,
  option: number,
  s: number,
  names: InputNames,
): Cell[][] {
  const left = s * step;
  const shared = (input: Parameters<InputNames['shared']>[0]) => names.shared(input, s);
  const mine = (input: Parameters<InputNames['own']>[0]) => names.own(input, option, s);
  const theirs = (input: Parameters<InputNames['own']>[0]) => names.own(input, 0, s);
  let [total, discounted] = [0, 0];
  return own.flows.map((flow, n): Cell[] => {
    const row = firstMonth + n;
    const at = (column: (typeof columns)[number], r = row) =>
      addressOf(r, left + columns.indexOf(column));
    const month = at('Month');
    const grown = (growth: string) => `IF(${month}=1,1,(1+${growth})^((${month}-1)/12))`;
    const bill = (of: typeof mine) =>
      `(${of('Monthly')}+${of('Growing')}*(${grown(of('DemandGrowth'))}-1))`;
    const isFirst = n === 0;
    const net = flow.benefitUsd - flow.costUsd;
    const factor = discountFactor(scenario.discountRatePerYear, n);
    total += net;
    discounted += net * factor;
    const usd = (formula: string, value: number): Cell => ({ formula, value, look: 'usd' });
    const later = (formula: string, value: number): Cell => usd(isFirst ? '0' : formula, value);
    return [
      { number: n, look: 'months' },
      isFirst
        ? usd(own.isBaseline ? '0' : `${shared('CostFactor')}*${mine('OneOff')}`, flow.costUsd)
        : usd(`${shared('CostFactor')}*(${bill(mine)}-${bill(theirs)})`, flow.costUsd),
      later(
        `((${theirs('HoursDown')}-${mine('HoursDown')})*${shared('HourCost')}+${theirs('Credits')}-${mine('Credits')})/12*${grown(shared('RevenueGrowth'))}`,
        flow.outageAvoidedUsd,
      ),
      later(
        `${shared('Revenue')}*${shared('GrossMargin')}*${shared('LatencyBelieved')}*${mine('Uplift')}/12*${grown(shared('RevenueGrowth'))}`,
        flow.latencyUpliftUsd,
      ),
      later(
        `IF(${month}>=${shared('MarketMonth')},${shared('Market')}*${shared('GrossMargin')}*${shared('MarketChance')}*${mine('MarketOpen')}/12,0)`,
        flow.marketAccessUsd,
      ),
      usd(`${at('Outages avoided')}+${at('Latency')}+${at('Market')}-${at('Cost')}`, net),
      {
        formula: `(1+${shared('DiscountRate')})^(-${month}/12)`,
        value: factor,
        look: 'factor',
      },
      usd(`${at('Net')}*${at('Discount factor')}`, net * factor),
      usd(isFirst ? at('Net') : `${at('Cumulative', row - 1)}+${at('Net')}`, total),
      usd(
        isFirst
          ? at('Present value')
          : `${at('Cumulative, discounted', row - 1)}+${at('Present value')}`,
        discounted,
      ),
    ];
  });
}
