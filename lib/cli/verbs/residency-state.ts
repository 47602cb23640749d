import type { RegionId, ResidencyState } from '@/lib/engine';

/** The state in which exactly these sites are lost. */
export function stateIn(
  states: readonly ResidencyState[],
  lost: readonly RegionId[],
): ResidencyState | undefined {
  return states.find(
    (state) =>
      state.lost.length === lost.length && lost.every((region) => state.lost.includes(region)),
  );
}
