import { rps } from '../units';
import type { CapacityFigures, DocumentEdit, Option, RegionId } from '../model';
import type { Assumptions } from '../assumptions';
import { wholeRps } from './raise-capacity';

/** The same option with less capacity where it has more than it needs. */
export interface LeanerFleet {
  readonly option: Option;
  readonly edits: readonly DocumentEdit[];
  readonly lowered: readonly { readonly region: RegionId; readonly toRps: number }[];
}

/**
 * The least capacities that keep the load with nothing lost at the utilisation that regions are drawn for, and
 * what any single loss brings under the one that leaves room for retries. Capacities are only lowered, and a
 * standby that scales up stays as it is. null where nothing is idle.
 */
export function leanerFleet(
  option: Option,
  index: number,
  capacity: CapacityFigures,
  { parameters }: Assumptions,
): LeanerFleet | null {
  const edits: DocumentEdit[] = [];
  const lowered: { region: RegionId; toRps: number }[] = [];
  const singles = capacity.losses.filter(({ lost }) => lost.length === 1);
  const sites = option.sites.map((site, i) => {
    const { region, capacityRps, scaleTo } = site;
    if (capacityRps === undefined || scaleTo) return site;
    const steady = capacity.steady.find((row) => row.region === region)?.loadRps ?? 0;
    const worst = singles.map(
      ({ regions }) => regions.find((row) => row.region === region)?.loadRps ?? 0,
    );
    const needed = wholeRps(
      Math.max(
        steady / parameters.drawnUtilization.value,
        Math.max(0, ...worst) / parameters.tightUtilization.value,
      ),
    );
    if (needed <= 0 || needed >= capacityRps) return site;
    edits.push({ op: 'set', path: ['options', index, 'regions', i, 'capacityRps'], value: needed });
    lowered.push({ region, toRps: needed });
    return { ...site, capacityRps: rps(needed) };
  });
  return edits.length === 0 ? null : { option: { ...option, sites }, edits, lowered };
}

/** Load over capacity, pooled over all sites that run; null where nothing runs. */
export function pooledUtilization({ steady }: CapacityFigures): number | null {
  let [load, running] = [0, 0];
  for (const { loadRps, capacityRps } of steady) {
    load += loadRps;
    running += capacityRps ?? 0;
  }
  return running > 0 ? load / running : null;
}
