import { fewChances, poissonDraw, threeOrMoreDraw } from '../../numeric/poisson-draw';
import type { RandomBits } from '../../numeric/random-bits';
import { drawInputs } from './draw-inputs';
import { keepTrial } from './keep-trial';
import { pickHazard } from './pick-hazard';
import type { Scratch } from './scratch';
import type { SimulationPlan } from './simulation-plan';
import { strike } from './strike';
import type { Tally } from './tally';

/** The trials of a block: from which on they are written, and how many in each stratum. */
export interface Block {
  readonly first: number;
  readonly counts: Int32Array;
}

/**
 * Draws the trials of one block and adds them to the tally. A trial draws the inputs, then how often each
 * sort of outage comes in the horizon, then for each outage when it begins, how long it lasts and whether
 * the failover works: the same for every option, so that they differ by what they are and not by luck.
 */
export function runBlock(
  plan: SimulationPlan,
  bits: RandomBits,
  block: Block,
  scratch: Scratch,
  tally: Tally,
): void {
  const { options, hazard } = plan;
  const size = block.counts.reduce((sum, n) => sum + n, 0);
  const isStratified = tally.weights !== null;
  let trial = block.first;
  for (let k = 0; k < block.counts.length; k += 1) {
    const own = block.counts[k] ?? 0;
    for (let n = 0; n < own; n += 1) {
      drawInputs(plan, bits, scratch);
      const { rates } = scratch;
      let frequent = 0;
      for (let h = 0; h < hazard.frequent; h += 1) frequent += rates[h] ?? 0;
      let rare = 0;
      for (let h = hazard.frequent; h < rates.length; h += 1) rare += rates[h] ?? 0;
      const often = frequent > 0 ? poissonDraw(bits, frequent) : 0;
      let seldom: number;
      let weight = 1;
      if (isStratified) {
        seldom = k < 3 ? k : threeOrMoreDraw(bits, rare);
        fewChances(rare, scratch.chances);
        weight = ((scratch.chances[k] ?? 0) * size) / own;
      } else seldom = rare > 0 ? poissonDraw(bits, rare) : 0;
      for (let e = 0; e < often; e += 1) {
        strike(plan, bits, scratch, pickHazard(bits, rates, 0, hazard.frequent, frequent));
      }
      for (let e = 0; e < seldom; e += 1) {
        strike(plan, bits, scratch, pickHazard(bits, rates, hazard.frequent, rates.length, rare));
      }
      if (tally.weights) tally.weights[trial] = weight;
      for (let o = 0; o < options; o += 1) keepTrial(plan, scratch, tally, o, trial, k, weight);
      trial += 1;
    }
  }
}
