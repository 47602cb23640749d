import type { Explanation } from '@/lib/engine/model';
import { cumulativeOf } from './cumulative';
import type { ShownCase } from './shown-case';

/** A figure of the engine’s own, by its path. */
export type Engine = (figure: string) => Explanation | undefined;

const only = (...all: readonly (Explanation | undefined)[]): Explanation[] =>
  all.flatMap((one) => one ?? []);

const leaf = (label: string, value: number, unit: string): Explanation => ({
  label,
  value,
  unit,
  inputs: [],
});

/** What the page adds up itself, from figures that the engine explains. */
const sums: Readonly<Record<string, (shown: ShownCase, engine: Engine) => Explanation>> = {
  runningUsd: ({ own }, engine) => ({
    label: 'Added running cost over the horizon',
    value: own.costUsd === null || own.oneOffUsd === null ? null : own.costUsd - own.oneOffUsd,
    unit: 'USD',
    formula: 'added cost − paid once',
    citation: 'docs/returns.md#cash-flows',
    inputs: only(engine('costUsd'), engine('oneOffUsd')),
  }),
  netUsd: ({ own }, engine) => ({
    label: 'Net over the horizon, not discounted',
    value: cumulativeOf(own.cashFlows, own.discountRatePerYear).at(-1)?.paidUsd ?? null,
    unit: 'USD',
    formula: 'outages avoided + latency uplift + market access − added cost',
    citation: 'docs/returns.md#cash-flows',
    inputs: only(
      engine('benefits.outageAvoidedUsd'),
      engine('benefits.latencyUpliftUsd'),
      engine('benefits.marketAccessUsd'),
      engine('costUsd'),
    ),
  }),
  discountUsd: (shown, engine) => {
    const net = sums['netUsd']?.(shown, engine);
    const npv = shown.own.npvUsd;
    return {
      label: 'What discounting takes or gives',
      value: npv === null || typeof net?.value !== 'number' ? null : npv - net.value,
      unit: 'USD',
      formula: 'net present value − net',
      citation: 'docs/returns.md#net-present-value',
      inputs: only(
        engine('npvUsd'),
        net,
        leaf('Discount rate a year', shown.own.discountRatePerYear, 'share'),
      ),
    };
  },
  'step.npvUsd': ({ own }, engine) => ({
    label: `Net present value against ${own.againstNextCheaper?.option ?? ''}`,
    value: own.againstNextCheaper?.npvUsd ?? null,
    unit: 'USD',
    formula: 'net present value − that of the next cheaper option',
    citation: 'docs/returns.md#net-present-value',
    inputs: only(engine('npvUsd')),
  }),
};

/** A figure that the page itself puts together; undefined where it is the engine’s own, or none. */
export function explainComposed(
  shown: ShownCase,
  figure: string,
  engine: Engine,
): Explanation | undefined {
  const { own } = shown;
  const sum = sums[figure];
  if (sum !== undefined) return sum(shown, engine);
  const [, list, name, key] = /^(scenarios|tornado|breakEvens)\[(.+)\]\.(\w+)$/.exec(figure) ?? [];
  if (list === 'scenarios') {
    const scenario = own.scenarios.find((one) => one.name === name);
    return scenario === undefined
      ? undefined
      : {
          label: `Net present value, ${scenario.name}`,
          value: scenario.npvUsd,
          unit: 'USD',
          formula: 'the net present value with these inputs at these values',
          citation: 'docs/returns.md#net-present-value',
          inputs: [
            ...scenario.set.map(({ input, value }) => leafOf(shown, input, value)),
            ...only(engine('npvUsd')),
          ],
        };
  }
  if (list === 'tornado') {
    const bar = own.sensitivity.find(({ input }) => input === name);
    if (bar === undefined) return undefined;
    const isLow = key === 'lowUsd';
    return {
      label: `Net present value at the ${isLow ? 'lower' : 'higher'} end of ${bar.label}`,
      value: isLow ? bar.lowUsd : bar.highUsd,
      unit: 'USD',
      formula: 'the net present value with this input at its P10 or P90, the others as they hold',
      citation: 'docs/returns.md#sensitivity-and-worth-of-knowing',
      inputs: [
        leaf('P10', bar.p10, bar.unit),
        leaf('P90', bar.p90, bar.unit),
        ...only(engine('npvUsd')),
      ],
    };
  }
  if (list === 'breakEvens') {
    const row = own.breakEvens.find(({ input }) => input === name);
    const flip = row?.flips.find(({ direction }) => direction === key);
    if (row === undefined || flip === undefined) return undefined;
    return {
      label: `${row.label}: the case turns`,
      value: flip.to,
      unit: row.unit,
      formula:
        'the nearest value at which the net present value changes its sign, the others as they hold',
      citation: 'docs/returns.md#break-even',
      inputs: [
        leaf('As it holds', row.from, row.unit),
        leaf('Last value before', flip.holdsAt, row.unit),
        ...only(engine('npvUsd')),
      ],
    };
  }
  return undefined;
}

/** An input by its name where the case knows one. */
function leafOf({ own }: ShownCase, input: string, value: number): Explanation {
  const named = [...own.sensitivity, ...own.breakEvens].find((one) => one.input === input);
  return leaf(named?.label ?? input, value, named?.unit ?? '');
}
