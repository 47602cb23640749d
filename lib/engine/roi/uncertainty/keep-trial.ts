import { lossBin, lossBins } from './loss-histogram';
import type { Scratch } from './scratch';
import type { SimulationPlan } from './simulation-plan';
import { strata } from './strata';
import type { Tally } from './tally';

/** Adds what a trial came to for one option. */
export function keepTrial(
  { yearGrowth, horizonMonths, baseline }: SimulationPlan,
  { npv, yearLoss }: Scratch,
  tally: Tally,
  o: number,
  trial: number,
  stratum: number,
  weight: number,
): void {
  const value = npv[o] ?? 0;
  const cell = o * strata + stratum;
  const counted = weight * value;
  const own = tally.npv[o];
  if (own && o !== baseline) own[trial] = value;
  tally.sums[cell] = (tally.sums[cell] ?? 0) + counted;
  tally.squares[cell] = (tally.squares[cell] ?? 0) + counted * counted;
  const years = yearGrowth.length;
  let all = 0;
  for (let y = 0; y < years; y += 1) {
    const loss = yearLoss[o * years + y] ?? 0;
    all += loss;
    // A part of a year is no year: only whole ones are counted as such.
    if ((y + 1) * 12 > horizonMonths && horizonMonths >= 12) continue;
    tally.yearSum[o] = (tally.yearSum[o] ?? 0) + weight * loss;
    tally.yearSquare[o] = (tally.yearSquare[o] ?? 0) + weight * loss * loss;
    const bin = lossBin(loss);
    if (bin >= 0) {
      const i = o * lossBins + bin;
      tally.lossWeight[i] = (tally.lossWeight[i] ?? 0) + weight;
      tally.lossSum[i] = (tally.lossSum[i] ?? 0) + weight * loss;
    }
    for (let l = 0; l < tally.limits.length && loss > (tally.limits[l] ?? 0); l += 1) {
      const i = o * tally.limits.length + l;
      tally.above[i] = (tally.above[i] ?? 0) + weight;
    }
    if (o === 0) tally.years.weight += weight;
  }
  const yearly = weight * all * (12 / horizonMonths);
  tally.lossSums[cell] = (tally.lossSums[cell] ?? 0) + yearly;
  tally.lossSquares[cell] = (tally.lossSquares[cell] ?? 0) + yearly * yearly;
  if (o === 0) tally.trials[stratum] = (tally.trials[stratum] ?? 0) + 1;
}
