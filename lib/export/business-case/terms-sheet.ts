import type { CaseTerms, OptionTerms, ScenarioTerms } from '@/lib/engine/roi';
import {
  addressOf,
  fixed,
  quotedSheet,
  type Cell,
  type NumberLook,
  type Sheet,
} from '../xlsx/cell';

/** An input of the case that holds for all options. */
const shared = [
  ['DiscountRate', 'Discount rate a year', 'percent', (s) => s.discountRatePerYear],
  ['RevenueGrowth', 'Growth of the revenue a year', 'percent', (s) => s.revenueGrowthPerYear],
  [
    'CostFactor',
    'What costs really come to, over what was estimated',
    'factor',
    (s) => s.costEstimateFactor,
  ],
  ['Revenue', 'Revenue a year', 'usd', (s) => s.revenuePerYearUsd],
  ['GrossMargin', 'Gross margin', 'percent', (s) => s.grossMargin],
  ['HourCost', 'Cost of an hour of outage', 'usd', (s) => s.hourUsd],
  [
    'LatencyBelieved',
    'Part of what an engagement curve promises that is counted',
    'percent',
    (s) => s.latencyBelieved,
  ],
  ['Market', 'Market that opens, a year', 'usd', (s) => s.marketPerYearUsd],
  ['MarketChance', 'Chance that it opens', 'percent', (s) => s.marketProbability],
  ['MarketMonth', 'First month in which it is open', 'months', (s) => s.marketFromMonth],
] as const satisfies readonly (readonly [
  string,
  string,
  NumberLook,
  (scenario: ScenarioTerms) => number,
])[];

/** An input of the case that each option has for itself. */
const own = [
  ['Monthly', 'Cost a month', 'usd', (o) => o.monthlyUsd],
  ['Growing', 'Part of it that grows with demand', 'usd', (o) => o.growsUsd],
  ['DemandGrowth', 'Growth of the demand a year', 'percent', (o) => o.demandGrowthPerYear],
  ['OneOff', 'One-off cost', 'usd', (o) => o.oneOffUsd],
  ['HoursDown', 'Hours down a year, in the mean', 'factor', (o) => o.hoursDown],
  ['Credits', 'Credits of contracts a year', 'usd', (o) => o.contractCreditsUsd],
  ['Uplift', 'Revenue that lower felt latency brings', 'percent', (o) => o.uplift],
  ['MarketOpen', 'Whether the market opens (1 or 0)', 'plain', (o) => (o.isMarketOpen ? 1 : 0)],
] as const satisfies readonly (readonly [
  string,
  string,
  NumberLook,
  (option: OptionTerms) => number,
])[];

export type SharedInput = (typeof shared)[number][0];
export type OwnInput = (typeof own)[number][0];

/** How formulas on other sheets call an input. */
export interface InputNames {
  readonly shared: (input: SharedInput, scenario: number) => string;
  readonly own: (input: OwnInput, option: number, scenario: number) => string;
}

const sheet = 'Inputs';
const firstScenario = 2;

/** A name that a spreadsheet takes: `Monthly_two_at_sixty`. */
const nameOf = (input: string, option: string): string =>
  `${input}_${option.replaceAll(/[^A-Za-z0-9]/g, '_')}`;

/**
 * The sheet of inputs, one column a scenario, and how other sheets call them. The first scenario's cells
 * have names; a cell of another scenario follows the first one where it says nothing else.
 */
export function termsSheet({ document, baseline, horizonMonths, scenarios }: CaseTerms): {
  readonly sheet: Sheet;
  readonly names: InputNames;
} {
  const rows: Cell[][] = [];
  const names = new Map<string, string>();
  const rowOf = new Map<string, number>();
  const taken = new Set<string>();

  const input = (
    key: string,
    name: string,
    label: string,
    look: NumberLook,
    values: readonly number[],
  ) => {
    const row = rows.length;
    const [first = 0] = values;
    rowOf.set(key, row);
    let free = name;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name}_${count}`;
    taken.add(free.toLowerCase());
    names.set(free, addressOf(row, firstScenario));
    rows.push([
      { text: label },
      { text: free },
      ...values.map((value, column): Cell =>
        column === 0 || value !== first
          ? { number: value, look, isInput: true }
          : { formula: addressOf(row, firstScenario), value, look },
      ),
    ]);
  };

  rows.push([{ text: `Inputs of the business case of ${document}`, bold: true }]);
  rows.push([
    {
      text: `Against ${baseline}, over ${horizonMonths} months, in US dollars. Change a blue figure, and all that follows from it changes.`,
    },
  ]);
  rows.push([
    { text: 'Input', bold: true },
    { text: 'Name', bold: true },
    ...scenarios.map(({ name }): Cell => ({ text: name, bold: true })),
  ]);
  for (const [key, label, look, of] of shared) {
    input(key, key, label, look, scenarios.map(of));
  }
  const options = scenarios[0]?.options ?? [];
  options.forEach(({ name }, option) => {
    rows.push([{ text: name, bold: true }]);
    for (const [key, label, look, of] of own) {
      const values = scenarios.map((scenario) => {
        const found = scenario.options[option];
        return found ? of(found) : 0;
      });
      input(`${key} ${option}`, nameOf(key, name), `${label}: ${name}`, look, values);
    }
  });

  const cell = (key: string, scenario: number) =>
    `${quotedSheet(sheet)}!${fixed(addressOf(rowOf.get(key) ?? 0, firstScenario + scenario))}`;
  const named = new Map([...names].map(([name, address]) => [address, name]));
  const reference = (key: string, scenario: number) =>
    scenario === 0
      ? (named.get(addressOf(rowOf.get(key) ?? 0, firstScenario)) ?? cell(key, 0))
      : cell(key, scenario);
  return {
    sheet: {
      name: sheet,
      rows,
      widths: [58, 30, ...scenarios.map(() => 18)],
      headRows: 3,
      names,
    },
    names: {
      shared: reference,
      own: (key, option, scenario) => reference(`${key} ${option}`, scenario),
    },
  };
}
