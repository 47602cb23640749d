import type { ToolingKind } from '../model';
import type { Network } from '../traffic/network';

const byName: readonly string[] = ['geodns', 'latency', 'weighted'];

/**
 * What moving the load of lost sites takes besides machines that act by themselves, and why. Nothing where
 * the lost sites serve nobody, or where no site is left. `loads`: requests a second at each site afterwards.
 */
export function failoverNeeds(
  { option, sites }: Network,
  steadyRps: ArrayLike<number>,
  lost: readonly number[],
  loads: (site: number) => number,
): ReadonlyMap<ToolingKind, string> {
  const needs = new Map<ToolingKind, string>();
  const left = sites.flatMap((_, i) => (lost.includes(i) ? [] : [i]));
  const serves = lost.some((i) => (steadyRps[i] ?? 0) > 0);
  if (!serves || left.length === 0) return needs;
  const { failover, routing } = option;
  if (failover.mode !== 'automatic') {
    needs.set('identity', 'people decide, and have to sign in to act');
    if (byName.includes(routing.strategy)) {
      needs.set('dns', 'names are pointed elsewhere by hand');
    }
  }
  const empty = left.filter((i) => ['pilot', 'backup'].includes(sites[i]?.site.role ?? ''));
  const growing = left.filter(
    (i) => loads(i) > (sites[i]?.capacityRps ?? 0) && sites[i]?.site.scaleTo,
  );
  const writers = sites.flatMap((site, i) => (site.writer ? [i] : []));
  const promotes = writers.length > 0 && writers.every((i) => lost.includes(i));
  const served = left.some((i) => loads(i) > 0 && !empty.includes(i));
  if (empty.length > 0 && !served) {
    needs.set('deployment', 'nothing runs in the standby until it is deployed');
    needs.set('control-plane', 'the standby has to be created');
  } else if (growing.length > 0) {
    needs.set('control-plane', 'the standby has to grow');
  } else if (promotes) {
    needs.set('control-plane', 'another writer has to be promoted');
  }
  return needs;
}
