import { isFarEnough } from './far-enough';
import type { Ground, GroundRegion } from './ground';

/** What a choice of regions makes of the users. */
interface Choice {
  /** The worst-served population's felt latency over that from its own nearest region. */
  readonly worst: number;
  /** Felt latency over all requests on average, milliseconds. */
  readonly mean: number;
}

const worse = (a: Choice, b: Choice) => a.worst - b.worst || a.mean - b.mean;

/**
 * Regions to serve everybody from, each population from the nearest of those that `eligible` gives it: as
 * few as leave nobody much slower than from the region nearest to them (an assumption), no more than a
 * drawn pattern has (another). The worst-served users come first, then the mean; each region is then
 * exchanged as long as that helps. Required regions are always among them, and no two share a fate.
 */
export function servingRegions(
  { architecture, assumptions, populations }: Ground,
  candidates: readonly GroundRegion[],
  eligible: (population: number, region: GroundRegion) => boolean,
): GroundRegion[] {
  const { nearEnoughRatio, mostServingRegions } = assumptions.parameters;
  const reach = candidates.map((row) =>
    populations.map((_, p) => (eligible(p, row) ? (row.readMs[p] ?? Infinity) : Infinity)),
  );
  const nearest = populations.map((_, p) => Math.min(...reach.map((row) => row[p] ?? Infinity)));
  const judge = (chosen: readonly number[]): Choice => {
    // Nearer than near enough is no gain for the worst served; the mean decides then.
    let [worst, sum, load] = [nearEnoughRatio.value, 0, 0];
    populations.forEach(({ population }, p) => {
      const least = nearest[p] ?? Infinity;
      // Users whom no region may serve say nothing about which is better.
      if (!Number.isFinite(least)) return;
      let felt = Infinity;
      for (const c of chosen) felt = Math.min(felt, reach[c]?.[p] ?? Infinity);
      worst = Math.max(worst, felt / least);
      sum += population.peakRps * felt;
      load += population.peakRps;
    });
    return { worst, mean: load > 0 ? sum / load : 0 };
  };
  const apart = (index: number, from: readonly number[]) => {
    const here = candidates[index];
    return from.every((other) => {
      const there = candidates[other];
      return !here || !there || isFarEnough(here.region, there.region, assumptions);
    });
  };

  const required = architecture.requirements.regions?.required ?? [];
  const fixed = candidates.flatMap((row, i) => (required.includes(row.region.id) ? [i] : []));
  let chosen = [...fixed];
  while (chosen.length < mostServingRegions.value) {
    if (chosen.length > 0 && judge(chosen).worst <= nearEnoughRatio.value) break;
    const added = bestOf(candidates, chosen, apart, (i) => judge([...chosen, i]));
    if (added === null) break;
    chosen = exchanged([...chosen, added], fixed.length, candidates, apart, judge);
  }
  return chosen.flatMap((i) => candidates[i] ?? []);
}

type Apart = (index: number, from: readonly number[]) => boolean;

/** The candidate with the best choice, the first of equals. */
function bestOf(
  candidates: readonly GroundRegion[],
  taken: readonly number[],
  apart: Apart,
  judge: (index: number) => Choice,
): number | null {
  let best: { index: number; choice: Choice } | null = null;
  for (let i = 0; i < candidates.length; i += 1) {
    if (taken.includes(i) || !apart(i, taken)) continue;
    const choice = judge(i);
    if (best === null || worse(choice, best.choice) < 0) best = { index: i, choice };
  }
  return best?.index ?? null;
}

/** Puts another region in the place of one as long as users gain by it; those that are fixed stay. */
function exchanged(
  start: readonly number[],
  fixed: number,
  candidates: readonly GroundRegion[],
  apart: Apart,
  judge: (chosen: readonly number[]) => Choice,
): number[] {
  let chosen = [...start];
  let at = judge(chosen);
  // Each exchange is a strict gain, so it ends; the bound is for very many equal places.
  for (let round = 0; round < 8; round += 1) {
    let gained = false;
    for (let n = fixed; n < chosen.length; n += 1) {
      const others = chosen.filter((_, m) => m !== n);
      const index = bestOf(candidates, others, apart, (i) => judge([...others, i]));
      if (index === null || index === chosen[n]) continue;
      const next = chosen.with(n, index);
      const choice = judge(next);
      if (worse(choice, at) >= -1e-9) continue;
      [chosen, at, gained] = [next, choice, true];
    }
    if (!gained) break;
  }
  return chosen;
}
