import type { RegionId, ResidencyReport, ResidencyState } from '@/lib/engine/model';

/** The state in which exactly these sites are lost; with nothing lost where there is none. */
export function shownState(
  { states }: Pick<ResidencyReport, 'states'>,
  lost: readonly RegionId[],
): ResidencyState | null {
  return (
    states.find(
      (state) =>
        state.lost.length === lost.length && lost.every((region) => state.lost.includes(region)),
    ) ??
    states[0] ??
    null
  );
}
