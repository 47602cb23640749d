import type { InputWorth, OptionReturns, Returns, ReturnsSimulation } from '@/lib/engine';
import { money, type MoneyOptions } from '@/lib/format/money';
import { percent } from '@/lib/format/percent';
import { quantity } from '@/lib/format/quantity';
import { standingWord } from '@/lib/format/severity';
import { text } from '@/lib/format/words';
import { printable, table, type Column } from '../table';

const dollars = (usd: number | null, options: MoneyOptions = {}) => text(money(usd, options));
const months = (value: number | null) => (value === null ? 'never' : `${value.toFixed(1)} months`);

/** What every option returns, for the terminal. */
export function roiText(
  returns: Returns,
  simulation: ReturnsSimulation | null,
  worths: readonly InputWorth[],
): string {
  const compared = returns.options.filter(({ isBaseline }) => !isBaseline);
  return [
    `${printable(returns.document)}: against ${printable(returns.baseline)}, over ${returns.horizonMonths} months at ${text(percent(returns.discountRatePerYear))} a year. An hour of outage costs ${dollars(returns.downtimeCost.perHourUsd)}.`,
    table(returns.options, columns),
    ...(simulation ? [simulated(simulation, returns.baseline)] : []),
    ...compared.map((option) => details(option)),
    ...(worths.length > 0 ? [worthLines(worths)] : []),
    returns.findings.length === 0
      ? 'No findings.'
      : returns.findings
          .map(({ severity, code, message, consequence }) =>
            printable(`${standingWord[severity]}  ${code}  ${message}. ${consequence}`),
          )
          .join('\n'),
  ].join('\n\n');
}

const isBound = ({ standing }: OptionReturns) => (standing === 'at-most' ? 'at most ' : '');

/** A higher rate says only that next to nothing is spent first. */
const highest = 10;

const columns: readonly Column<OptionReturns>[] = [
  { title: 'Option', of: ({ name }) => name },
  {
    title: 'Added a month',
    of: ({ addedPerMonthUsd }) => dollars(addedPerMonthUsd, { signed: true }),
    align: 'right',
  },
  {
    title: 'Lost to outages a year',
    of: ({ expectedLoss }) => dollars(expectedLoss.usd),
    align: 'right',
  },
  {
    title: 'Net present value',
    of: (option) => `${isBound(option)}${dollars(option.npvUsd, { signed: true })}`,
    align: 'right',
  },
  {
    title: 'without the market',
    of: ({ withoutMarketAccess: { npvUsd } }) => dollars(npvUsd, { signed: true }),
    align: 'right',
  },
  {
    title: 'IRR',
    of: ({ irr, irrRoots }) =>
      irr === null
        ? irrRoots.length > 1
          ? `${irrRoots.length} rates`
          : '–'
        : irr > highest
          ? `over ${text(percent(highest))}`
          : text(percent(irr)),
    align: 'right',
  },
  {
    title: 'Payback',
    of: ({ isBaseline, npvUsd, paybackMonths }) =>
      isBaseline || npvUsd === null ? '–' : months(paybackMonths),
    align: 'right',
  },
  {
    title: 'On the added cost',
    of: ({ roiPercent }) => (roiPercent === null ? '–' : text(percent(roiPercent / 100))),
    align: 'right',
  },
];

function simulated({ trials, seed, options }: ReturnsSimulation, baseline: string): string {
  const rows = options.filter(({ name }) => name !== baseline);
  return [
    `Drawn ${trials} times from seed ${seed}:`,
    table(rows, [
      { title: 'Option', of: ({ name }) => name },
      { title: 'P10', of: ({ p10Usd }) => dollars(p10Usd, { signed: true }), align: 'right' },
      { title: 'P50', of: ({ p50Usd }) => dollars(p50Usd, { signed: true }), align: 'right' },
      { title: 'P90', of: ({ p90Usd }) => dollars(p90Usd, { signed: true }), align: 'right' },
      {
        title: 'Mean',
        of: ({ meanUsd, standardErrorUsd }) =>
          `${dollars(meanUsd, { signed: true })} ± ${dollars(standardErrorUsd)}`,
        align: 'right',
      },
      {
        title: 'Chance of a loss',
        of: ({ probabilityOfLoss }) => text(percent(probabilityOfLoss)),
        align: 'right',
      },
      {
        title: 'Worst twentieth',
        of: ({ cvar95Usd }) => dollars(cvar95Usd, { signed: true }),
        align: 'right',
      },
    ]),
    ...options.flatMap(({ name, tolerance }) =>
      tolerance
        .filter(({ holds }) => !holds)
        .map(
          ({ lossUsd, probability, tolerated }) =>
            `  ${printable(name)} loses more than ${dollars(lossUsd)} in ${text(percent(probability))} of years, where ${text(percent(tolerated))} are tolerated`,
        ),
    ),
  ].join('\n');
}

/** Flips and bars that are shown of each option. */
const shown = 6;

function details(option: OptionReturns): string {
  const { name, benefits, againstNextCheaper: step, scenarios, sensitivity, breakEvens } = option;
  if (!benefits) return `${printable(name)}: nothing is known of what it costs.`;
  const lines = [
    `  brings ${dollars(benefits.outageAvoidedUsd, { signed: true })} by outages spared, ${dollars(benefits.latencyUpliftUsd, { signed: true })} by latency, ${dollars(benefits.marketAccessUsd, { signed: true })} by the market (${option.market.because})`,
    `  costs ${dollars(option.costUsd)}, of which ${dollars(option.oneOffUsd)} once`,
    ...(step
      ? [
          `  against ${step.option}, the next cheaper: ${dollars(step.npvUsd, { signed: true })} for ${dollars(step.addedPerMonthUsd)} a month more`,
        ]
      : []),
    `  scenarios: ${scenarios.map((one) => `${one.name} ${dollars(one.npvUsd, { signed: true })}`).join(', ')}`,
    ...(option.breakEvenOutageProbability === null
      ? []
      : [
          `  turns at a chance of outage of ${text(percent(option.breakEvenOutageProbability))} a year; it is ${text(percent(option.outageProbability))}`,
        ]),
    ...breakEvens
      .flatMap(({ label, unit, from, flips }) =>
        flips.map(
          ({ to, direction, pays }) =>
            `  ${direction === 'up' ? 'from' : 'down from'} ${label.toLowerCase()} ${text(quantity(to, unit))} on it ${pays ? 'pays' : 'does not pay'} (now ${text(quantity(from, unit))})`,
        ),
      )
      .slice(0, shown),
    ...sensitivity
      .slice(0, shown)
      .map(
        ({ label, lowUsd, highUsd }) =>
          `  ${label.toLowerCase()}, P10 to P90: ${dollars(lowUsd, { signed: true })} to ${dollars(highUsd, { signed: true })}`,
      ),
  ];
  return [printable(name), ...lines.map(printable)].join('\n');
}

function worthLines(worths: readonly InputWorth[]): string {
  return [
    'Worth knowing better before deciding:',
    ...worths.slice(0, shown).map(({ label, usd }) => printable(`  ${label}: ${dollars(usd)}`)),
  ].join('\n');
}
