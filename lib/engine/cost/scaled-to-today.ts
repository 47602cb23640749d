import type { Worth } from './site-worths';

/**
 * A line of today's bill, scaled to a site of a drawing: the bill times what the site has at its region's
 * price over what today's sites have at theirs. Where prices are not known, amounts alone tell, and only
 * within the region that all of today stands in. null: it cannot be said.
 */
export function scaledToToday(
  billUsd: number,
  today: readonly Worth[],
  site: Worth,
): number | null {
  if (site.amount === null) return null;
  if (site.amount === 0) return 0;
  const running = today.filter(({ amount }) => amount !== 0);
  let amounts = 0;
  let worth: number | null = 0;
  for (const { amount, price } of running) {
    if (amount === null) return null;
    amounts += amount;
    worth = price === null || worth === null ? null : worth + amount * price;
  }
  if (amounts === 0) return null;
  if (worth !== null && worth > 0 && site.price !== null) {
    return (billUsd * site.amount * site.price) / worth;
  }
  const isSameRegion = running.every(({ region }) => region === site.region);
  return isSameRegion ? (billUsd * site.amount) / amounts : null;
}
