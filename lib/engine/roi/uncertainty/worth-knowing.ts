import { normalDraw } from '../../numeric/normal-draw';
import { normalExceededWith } from '../../numeric/normal-quantile';
import { RandomBits } from '../../numeric/random-bits';
import { usd } from '../../units';
import type { InputWorth } from '../../model';
import type { CaseModel } from '../case/case-model';
import type { Expectations } from '../case/expectations';
import { spreadAt } from './spread';

/** Values of the input that is known, each as likely as the others, and draws of all others beside each. */
const nodes = 24;
const draws = 128;

/**
 * The expected value of perfect information of each uncertain input: what the best option would bring if the
 * input were known before deciding, in the mean, less what the best option brings now (Raiffa and Schlaifer,
 * Applied Statistical Decision Theory, 1961). The others are drawn, the same draws beside every value, so
 * that what is compared differs by the input alone. Doing nothing is one of the options. Correlations are
 * left aside. The largest first; what is worth less than a dollar is left out.
 */
export function worthKnowing(model: CaseModel, expectations: Expectations): InputWorth[] {
  const uncertain = model.inputs.flatMap(({ spread }, i) => (spread ? [{ i, spread }] : []));
  const bits = new RandomBits(seed, 0);
  const drawn = Array.from({ length: draws }, () => uncertain.map(() => normalDraw(bits)));
  const known = Array.from({ length: nodes }, (_, n) => normalExceededWith((n + 0.5) / nodes));
  const x = model.values.slice();
  const options = model.options.length;
  const sums = uncertain.map(() => new Float64Array(nodes * options));
  for (const z of drawn) {
    uncertain.forEach(({ i, spread }, j) => {
      x[i] = spreadAt(spread, z[j] ?? 0);
    });
    uncertain.forEach(({ i, spread }, j) => {
      const own = x[i] ?? 0;
      const sum = sums[j] ?? new Float64Array(0);
      known.forEach((at, n) => {
        x[i] = spreadAt(spread, at);
        const values = expectations.at(x);
        for (let o = 0; o < options; o += 1) {
          sum[n * options + o] = (sum[n * options + o] ?? 0) + (values[o] ?? 0) / draws;
        }
      });
      x[i] = own;
    });
  }
  return uncertain
    .flatMap(({ i }, j): InputWorth[] => {
      const worth = gained(sums[j] ?? new Float64Array(0), options);
      const input = model.inputs[i];
      if (!input || worth < 1) return [];
      return [{ input: input.id, label: input.label, unit: input.unit, usd: usd(worth) }];
    })
    .toSorted((a, b) => b.usd - a.usd || (a.input < b.input ? -1 : 1));
}

/** The same draws whenever it is asked. */
const seed = 1;

/** The mean of the best option at each value, less the option that is best in the mean. */
function gained(values: Float64Array, options: number): number {
  const means = new Float64Array(options);
  let best = 0;
  const count = values.length / options;
  for (let n = 0; n < count; n += 1) {
    let most = -Infinity;
    for (let o = 0; o < options; o += 1) {
      const value = values[n * options + o] ?? 0;
      means[o] = (means[o] ?? 0) + value / count;
      if (value > most) most = value;
    }
    best += most / count;
  }
  return best - Math.max(...means);
}
