import { usd } from '../../units';
import type {
  Architecture,
  DistributionBar,
  ExceedancePoint,
  OptionSimulation,
  ReturnsSimulation,
  ToleranceCheck,
  YearlyLoss,
} from '../../model';
import type { CaseModel } from '../case/case-model';
import { binFloorUsd, lossBins } from './loss-histogram';
import type { Tally } from './tally';
import type { TrialsAndSeed } from './simulate';
import type { SimulationPlan } from './simulation-plan';
import { strata } from './strata';
import { meanOfWorst, weightedQuantiles, type Weighted } from './weighted-quantiles';

/** What the trials come to. */
export function summarised(
  model: CaseModel,
  plan: SimulationPlan,
  tally: Tally,
  drawn: TrialsAndSeed,
  architecture: Architecture,
): ReturnsSimulation {
  const averaged = new Set(plan.many.map(({ rateAt }) => model.inputs[rateAt]?.label ?? ''));
  return {
    ...drawn,
    isStratified: tally.weights !== null,
    averagedOut: [...averaged],
    options: model.options.map(({ option }, o) =>
      summary(plan, tally, o, { ...drawn, name: option.name }, architecture),
    ),
  };
}

function summary(
  { baseline }: SimulationPlan,
  tally: Tally,
  o: number,
  facts: TrialsAndSeed & { readonly name: string },
  architecture: Architecture,
): OptionSimulation {
  const values = tally.npv[o] ?? new Float64Array(0);
  const weighted: Weighted = { values, weights: tally.weights };
  const npv = meanOf(tally.sums, tally.squares, tally, o);
  const isBaseline = o === baseline;
  const [least = 0, worst = 0, p10 = 0, p50 = 0, p90 = 0, most = 0] = isBaseline
    ? []
    : weightedQuantiles(weighted, [0.005, 0.05, 0.1, 0.5, 0.9, 0.995]);
  return {
    ...facts,
    p10Usd: usd(p10),
    p50Usd: usd(p50),
    p90Usd: usd(p90),
    meanUsd: usd(npv.mean),
    standardErrorUsd: usd(npv.error),
    probabilityOfLoss: isBaseline ? 0 : partBelowZero(weighted),
    cvar95Usd: usd(isBaseline ? 0 : meanOfWorst(weighted, 0.05, worst)),
    yearlyLoss: yearlyLoss(tally, o),
    exceedance: exceedance(tally, o),
    tolerance: tolerance(tally, o, architecture),
    distribution: isBaseline ? [] : distribution(weighted, least, most),
  };
}

/**
 * Σ weight × value ÷ trials, with its standard error: strata are drawn apart, so that only what varies
 * within each counts, Σ (nₖ ÷ n)² · sₖ² ÷ nₖ (Cochran, Sampling Techniques, 5.3).
 */
function meanOf(sums: Float64Array, squares: Float64Array, { trials }: Tally, o: number) {
  const all = trials.reduce((sum, n) => sum + n, 0);
  let total = 0;
  let variance = 0;
  for (let k = 0; k < strata; k += 1) {
    const n = trials[k] ?? 0;
    if (n === 0) continue;
    const sum = sums[o * strata + k] ?? 0;
    const square = squares[o * strata + k] ?? 0;
    total += sum;
    if (n > 1) variance += (n * Math.max(0, square - (sum * sum) / n)) / (n - 1);
  }
  return { mean: total / all, error: Math.sqrt(variance) / all };
}

function partBelowZero({ values, weights }: Weighted): number {
  let [below, all] = [0, 0];
  for (let i = 0; i < values.length; i += 1) {
    const weight = weights ? (weights[i] ?? 0) : 1;
    all += weight;
    if ((values[i] ?? 0) < 0) below += weight;
  }
  return all > 0 ? below / all : 0;
}

function yearlyLoss(tally: Tally, o: number): YearlyLoss {
  const { mean, error } = meanOf(tally.lossSums, tally.lossSquares, tally, o);
  const years = tally.years.weight;
  const plain = (tally.yearSum[o] ?? 0) / years;
  const variance = Math.max(0, (tally.yearSquare[o] ?? 0) / years - plain * plain);
  let [weight, sum] = [0, 0];
  let p95 = 0;
  for (let bin = lossBins - 1; bin >= 0; bin -= 1) {
    const own = tally.lossWeight[o * lossBins + bin] ?? 0;
    const wanted = 0.05 * years - weight;
    if (own >= wanted) {
      const [from, to] = [binFloorUsd(bin), binFloorUsd(bin + 1)];
      p95 = to - (own > 0 ? (wanted / own) * (to - from) : 0);
      sum += own > 0 ? (wanted / own) * (tally.lossSum[o * lossBins + bin] ?? 0) : 0;
      break;
    }
    weight += own;
    sum += tally.lossSum[o * lossBins + bin] ?? 0;
  }
  return {
    meanUsd: usd(mean),
    standardErrorUsd: usd(error),
    deviationUsd: usd(Math.sqrt(variance)),
    p95Usd: usd(p95),
    cvar95Usd: usd(sum / (0.05 * years)),
  };
}

/** Rarer than this is not told: too few trials saw it. */
const rarest = 1e-5;

/** One point a quarter of a doubling, from the largest loss that nearly every year exceeds to the rarest. */
function exceedance(tally: Tally, o: number): ExceedancePoint[] {
  const years = tally.years.weight;
  const points: ExceedancePoint[] = [];
  let above = 0;
  for (let bin = lossBins - 1; bin >= 0; bin -= 1) {
    above += tally.lossWeight[o * lossBins + bin] ?? 0;
    const probability = Math.min(1, above / years);
    if (bin % 4 !== 0 || probability < rarest) continue;
    points.push({ lossUsd: usd(binFloorUsd(bin)), probability });
    if (probability > 0.9999) break;
  }
  return points.reverse();
}

function tolerance(tally: Tally, o: number, { business }: Architecture): ToleranceCheck[] {
  return (business?.returns?.tolerance ?? []).map(({ lossUsd, probability: tolerated }, l) => {
    const above = tally.above[o * tally.limits.length + l] ?? 0;
    const probability = Math.min(1, above / tally.years.weight);
    return { lossUsd, tolerated, probability, holds: probability <= tolerated };
  });
}

const bars = 40;

/** Forty bars from the first to the last hundredth; what lies outside counts in the outermost. */
function distribution(weighted: Weighted, from: number, to: number): DistributionBar[] {
  const width = (to - from) / bars;
  const { values, weights } = weighted;
  if (!(width > 0)) return [{ fromUsd: usd(from), toUsd: usd(to), probability: 1 }];
  const mass = new Float64Array(bars);
  let all = 0;
  for (let i = 0; i < values.length; i += 1) {
    const weight = weights ? (weights[i] ?? 0) : 1;
    const bar = Math.min(bars - 1, Math.max(0, Math.floor(((values[i] ?? 0) - from) / width)));
    mass[bar] = (mass[bar] ?? 0) + weight;
    all += weight;
  }
  return Array.from(mass, (weight, i) => ({
    fromUsd: usd(from + i * width),
    toUsd: usd(from + (i + 1) * width),
    probability: weight / all,
  }));
}
