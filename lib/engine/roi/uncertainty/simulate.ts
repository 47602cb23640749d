import { fewChances } from '../../numeric/poisson-draw';
import { RandomBits } from '../../numeric/random-bits';
import type { Architecture, ReturnsSimulation } from '../../model';
import type { CaseModel } from '../case/case-model';
import { lossBins } from './loss-histogram';
import { runBlock } from './run-block';
import { scratchFor } from './scratch';
import { simulationPlan, type SimulationPlan } from './simulation-plan';
import { sharedOut, strata } from './strata';
import { summarised } from './summarise';
import type { Tally } from './tally';

/** Whole numbers: how many trials, and the seed that they are drawn from. */
export interface TrialsAndSeed {
  readonly trials: number;
  readonly seed: number;
}

/** Trials while somebody waits, and the most that are drawn. */
export const usualTrials = 20_000;
export const mostTrials = 10_000_000;

/** Trials of a block. Blocks are drawn from streams of their own, so that their order does not matter. */
const blockSize = 1024;

/** How far it is. */
export interface SimulationProgress {
  readonly done: number;
  readonly of: number;
}

/**
 * Draws a business case, step by step: each step draws some thousand trials and tells how far it is, so that
 * whoever runs it can tell progress or stop. The same seed gives the same result, to the bit, on every
 * machine and in any steps. Throws RangeError for trials or a seed that cannot be drawn with.
 */
export function* simulationSteps(
  model: CaseModel,
  architecture: Architecture,
  { trials, seed }: TrialsAndSeed,
): Generator<SimulationProgress, ReturnsSimulation> {
  checkTrials({ trials, seed });
  const plan = simulationPlan(model, architecture);
  const chances = rareChances(plan);
  const limits = (architecture.business?.returns?.tolerance ?? []).map(({ lossUsd }) => lossUsd);
  const tally = emptyTally(plan, trials, limits, chances !== null);
  const scratch = scratchFor(plan);
  const bits = new RandomBits(seed, 0);
  const blocks = Math.ceil(trials / blockSize);
  for (let b = 0; b < blocks; b += 1) {
    const first = b * blockSize;
    const size = Math.min(blockSize, trials - first);
    bits.restart(seed, b + 1);
    const counts = chances ? sharedOut(chances, size) : Int32Array.of(size);
    runBlock(plan, bits, { first, counts }, scratch, tally);
    if (b % blocksAStep === blocksAStep - 1) yield { done: first + size, of: trials };
  }
  return summarised(model, plan, tally, { trials, seed }, architecture);
}

const blocksAStep = 16;

/** All of it at once. */
export function simulateCase(
  model: CaseModel,
  architecture: Architecture,
  drawn: TrialsAndSeed,
  onProgress?: (done: number, of: number) => void,
): ReturnsSimulation {
  const steps = simulationSteps(model, architecture, drawn);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    onProgress?.(step.value.done, step.value.of);
  }
}

function checkTrials({ trials, seed }: TrialsAndSeed): void {
  if (!Number.isInteger(trials) || trials < 100 || trials > mostTrials) {
    throw new RangeError(`trials: ${trials} is not a whole number from 100 to ${mostTrials}`);
  }
  if (!Number.isInteger(seed) || seed < 0 || seed > 4_294_967_295) {
    throw new RangeError(`seed: ${seed} is not a whole number from 0 to 4294967295`);
  }
}

/** Chances of no, one, two, more rare outages as the inputs hold; null where they are not parted by number. */
function rareChances({ hazard, values, horizonMonths }: SimulationPlan): Float64Array | null {
  let mean = 0;
  for (let h = hazard.frequent; h < hazard.rateAt.length; h += 1) {
    mean += ((values[hazard.rateAt[h] ?? 0] ?? 0) * (hazard.times[h] ?? 0) * horizonMonths) / 12;
  }
  if (mean <= 0 || mean > mostParted) return null;
  const chances = new Float64Array(strata);
  fewChances(mean, chances);
  return chances;
}

/** With more rare outages than this in the mean, chance sees enough of them by itself. */
const mostParted = 2;

function emptyTally(
  { options, baseline }: SimulationPlan,
  trials: number,
  limits: readonly number[],
  isStratified: boolean,
): Tally {
  return {
    npv: Array.from({ length: options }, (_, o) => new Float64Array(o === baseline ? 0 : trials)),
    weights: isStratified ? new Float64Array(trials) : null,
    sums: new Float64Array(options * strata),
    squares: new Float64Array(options * strata),
    trials: new Float64Array(strata),
    lossWeight: new Float64Array(options * lossBins),
    lossSum: new Float64Array(options * lossBins),
    yearSum: new Float64Array(options),
    yearSquare: new Float64Array(options),
    lossSums: new Float64Array(options * strata),
    lossSquares: new Float64Array(options * strata),
    years: { weight: 0 },
    limits: Float64Array.from(limits),
    above: new Float64Array(options * limits.length),
  };
}
