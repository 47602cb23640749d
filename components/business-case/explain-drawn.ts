import type { Explanation, InputWorth, OptionSimulation } from '@/lib/engine/model';
import type { ShownCase } from './shown-case';

const citation = 'docs/returns.md#uncertainty';

const labels: Readonly<Record<string, readonly [label: string, unit: string, formula: string]>> = {
  p10Usd: ['P10', 'USD', 'what one trial of ten falls below'],
  p50Usd: ['P50', 'USD', 'what half of the trials fall below'],
  p90Usd: ['P90', 'USD', 'what nine trials of ten fall below'],
  meanUsd: ['Mean', 'USD', 'Σ weight × net present value ÷ trials'],
  standardErrorUsd: [
    'Standard error of the mean',
    'USD',
    '√(Σ (nₖ ÷ n)² × sₖ² ÷ nₖ), over the strata',
  ],
  probabilityOfLoss: ['Chance of a loss', 'share', 'the part of the trials below 0'],
  cvar95Usd: ['Mean of the worst twentieth', 'USD', 'the mean of the trials below P5'],
};

const valueOf = (drawn: OptionSimulation, key: string): number | null => {
  const entry = Object.entries(drawn).find(([name]) => name === key);
  return typeof entry?.[1] === 'number' ? entry[1] : null;
};

const leaf = (label: string, value: number, unit: string): Explanation => ({
  label,
  value,
  unit,
  inputs: [],
});

/** How a figure of the simulation came to be: trials, seed, and what was drawn. */
export function explainDrawn({ drawn, own }: ShownCase, key: string): Explanation | undefined {
  const known = labels[key];
  if (drawn === null || known === undefined) return undefined;
  const [label, unit, formula] = known;
  return {
    label: `${label}, net present value of ${drawn.name}`,
    value: valueOf(drawn, key),
    unit,
    formula,
    citation,
    inputs: [
      leaf('Trials', drawn.trials, ''),
      leaf('Seed', drawn.seed, ''),
      leaf('Standard error of the mean', drawn.standardErrorUsd, 'USD'),
      ...own.sensitivity.map((bar) => ({
        label: `Drawn: ${bar.label}`,
        value: bar.p10,
        unit: bar.unit,
        formula: 'from P10 to P90, as below',
        inputs: [leaf('P10', bar.p10, bar.unit), leaf('P90', bar.p90, bar.unit)],
      })),
    ],
  };
}

/** How the chance of a yearly loss above a limit came to be, for an option by its name. */
export function explainExceeded(
  { simulation }: ShownCase,
  name: string,
  limit: number,
): Explanation | undefined {
  const drawn = simulation?.options.find((one) => one.name === name);
  const check = drawn?.tolerance.find(({ lossUsd }) => lossUsd === limit);
  if (drawn === undefined || check === undefined) return undefined;
  return {
    label: `Chance that outages cost ${name} more in a year`,
    value: check.probability,
    unit: 'share',
    formula: 'years above the limit ÷ all years drawn',
    citation,
    inputs: [
      leaf('Limit', check.lossUsd, 'USD/year'),
      leaf('Tolerated', check.tolerated, 'share'),
      leaf('Trials', drawn.trials, ''),
      leaf('Seed', drawn.seed, ''),
    ],
  };
}

/** How the worth of knowing an input came to be. */
export function explainWorth({ label, usd, unit }: InputWorth, own: ShownCase['own']): Explanation {
  const bar = own.sensitivity.find((one) => one.label === label);
  return {
    label: `Worth of knowing: ${label}`,
    value: usd,
    unit: 'USD',
    formula: 'mean of the best option at each value − best option in the mean',
    citation: 'docs/returns.md#sensitivity-and-worth-of-knowing',
    inputs: bar === undefined ? [] : [leaf('P10', bar.p10, unit), leaf('P90', bar.p90, unit)],
  };
}
