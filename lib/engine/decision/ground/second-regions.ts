import { roundTripMs } from '../../latency/round-trip';
import type { Region } from '../../model';
import { isFarEnough } from './far-enough';
import type { Ground, GroundRegion } from './ground';

/**
 * The region nearest to a first one that may stand in for it: lawful for the users in question, of the same
 * provider, and so far from the first and from all others taken that no one event reaches both. Required
 * regions go first; ties by id. null where there is none.
 */
export function secondRegion(
  { regions, architecture, assumptions }: Ground,
  first: Region,
  mayHold: (region: GroundRegion) => boolean,
  taken: readonly Region[] = [],
): GroundRegion | null {
  const required: readonly string[] = architecture.requirements.regions?.required ?? [];
  let nearest: { row: GroundRegion; wanted: boolean; rttMs: number } | null = null;
  for (const row of regions) {
    const { region } = row;
    const apart = [first, ...taken].every(
      (other) => other.id !== region.id && isFarEnough(other, region, assumptions),
    );
    if (!apart || region.provider !== first.provider || !mayHold(row)) continue;
    const wanted = required.includes(region.id);
    const rttMs = roundTripMs(first, region, assumptions);
    const nearer =
      nearest === null ||
      (wanted !== nearest.wanted
        ? wanted
        : rttMs < nearest.rttMs || (rttMs === nearest.rttMs && region.id < nearest.row.region.id));
    if (nearer) nearest = { row, wanted, rttMs };
  }
  return nearest?.row ?? null;
}
