import type { Demand } from '../../model';

/** Part of all users by population; where none states users, of all requests. Revenue is shared out likewise. */
export function userShares({
  populations,
}: Pick<Demand, 'populations'>): ReadonlyMap<string, number> {
  const total = (of: 'users' | 'peakRps') => populations.reduce((sum, one) => sum + one[of], 0);
  const by = total('users') > 0 ? 'users' : 'peakRps';
  const all = total(by);
  return new Map(populations.map((one) => [one.name, all > 0 ? one[by] / all : 0]));
}
