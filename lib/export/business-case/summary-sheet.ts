import type { CaseTerms, OptionTerms } from '@/lib/engine/roi';
import type { Cell, Sheet } from '../xlsx/cell';
import type { FlowPlaces } from './flows-sheet';

const headings = [
  'Option',
  'Scenario',
  'Net present value',
  'Internal rate of return a year',
  'Payback, months',
  'Discounted payback, months',
  'Return on the added cost',
  'Outages avoided',
  'Latency',
  'Market',
  'Added cost',
] as const;

/** What each option comes to in each scenario, reckoned from its months. */
export function summarySheet(
  { document, baseline, horizonMonths, scenarios }: CaseTerms,
  placesOf: (option: number) => FlowPlaces | undefined,
): Sheet {
  const rows: Cell[][] = [
    [{ text: `The business case of ${document}`, bold: true }],
    [
      {
        text: `Each option against ${baseline}, over ${horizonMonths} months. Benefits and costs are not discounted; the net present value is.`,
      },
    ],
    headings.map((text): Cell => ({ text, bold: true })),
  ];
  const options = scenarios[0]?.options ?? [];
  options.forEach(({ name, isBaseline }, option) => {
    const places = placesOf(option);
    if (isBaseline || !places) return;
    scenarios.forEach((scenario, s) => {
      const own = scenario.options[option];
      if (own) rows.push(outcome(name, scenario.name, own, places, s));
    });
  });
  return {
    name: 'Summary',
    rows,
    widths: [24, 16, 20, 20, 16, 18, 18, 18, 18, 18, 18],
    headRows: 3,
  };
}

function outcome(
  name: string,
  scenario: string,
  { flows, figures }: OptionTerms,
  places: FlowPlaces,
  s: number,
): Cell[] {
  const range = (column: Parameters<FlowPlaces['range']>[0]) => places.range(column, s);
  const sum = (of: (flow: OptionTerms['flows'][number]) => number) =>
    flows.reduce((total, flow) => total + of(flow), 0);
  const usd = (formula: string, value: number, bold = false): Cell => ({
    formula,
    value,
    look: 'usd',
    bold,
  });
  const total = (column: Parameters<FlowPlaces['range']>[0], of: Parameters<typeof sum>[0]) =>
    usd(`SUM(${range(column)})`, sum(of));
  const benefits = `(SUM(${range('Outages avoided')})+SUM(${range('Latency')})+SUM(${range('Market')}))`;
  const cost = `SUM(${range('Cost')})`;
  return [
    { text: name },
    { text: scenario },
    usd(`SUM(${range('Present value')})`, figures.npvUsd ?? 0, true),
    rate(figures.irr, figures.irrRoots, range('Net')),
    payback(range('Cumulative'), range('Net'), range('Month'), figures.paybackMonths),
    payback(
      range('Cumulative, discounted'),
      range('Present value'),
      range('Month'),
      figures.discountedPaybackMonths,
    ),
    {
      formula: `IF(${cost}>0,(${benefits}-${cost})/${cost},"no added cost")`,
      value: figures.roiPercent === null ? 'no added cost' : figures.roiPercent / 100,
      look: 'percent',
    },
    total('Outages avoided', (flow) => flow.outageAvoidedUsd),
    total('Latency', (flow) => flow.latencyUpliftUsd),
    total('Market', (flow) => flow.marketAccessUsd),
    total('Cost', (flow) => flow.costUsd),
  ];
}

/** A spreadsheet finds one rate, from where it is told to look; of several none is the return. */
function rate(irr: number | null, roots: readonly number[], net: string): Cell {
  if (irr === null && roots.length > 1) {
    return { text: `several: ${roots.map((root) => `${(root * 100).toFixed(2)} %`).join(', ')}` };
  }
  const guess = (1 + (irr ?? 0.1)) ** (1 / 12) - 1;
  return {
    formula: `IFERROR((1+IRR(${net},${guess}))^12-1,"none")`,
    value: irr ?? 'none',
    look: 'percent',
  };
}

/** The month from which on what was spent has come back and stays so, with a part of a month. */
function payback(cumulative: string, flow: string, month: string, value: number | null): Cell {
  const last = `SUMPRODUCT(MAX((${cumulative}<0)*(${month}+1)))`;
  return {
    formula: `IF(${last}=ROWS(${month}),"never",IF(${last}=0,0,${last}-1-INDEX(${cumulative},${last})/INDEX(${flow},${last}+1)))`,
    value: value ?? 'never',
    look: 'months',
  };
}
