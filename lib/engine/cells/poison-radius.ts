/**
 * Share of a site's users whom one poison request takes down, when it follows its tenant to each of that
 * tenant's cells: 1 ÷ c with one cell to a tenant, 1 ÷ C(c, m) with m. Whoever has a cell outside is served
 * there.
 */
export function poisonRadius(cells: number, shards: number): number {
  let share = 1;
  for (let n = 1; n <= shards; n += 1) share *= n / (cells - shards + n);
  return share;
}

/** Slack for shares that are written in per cent. */
const rounding = 1e-12;

/** The fewest cells with which one poison request takes down no more than this share; null where no number does. */
export function cellsForRadius(radius: number, shards: number): number | null {
  if (radius <= 0) return null;
  const holds = (cells: number) => poisonRadius(cells, shards) <= radius * (1 + rounding);
  let most = Math.max(1, shards);
  while (!holds(most)) {
    if (most > 1e12) return null;
    most *= 2;
  }
  let short = Math.max(shards - 1, Math.floor(most / 2));
  while (most - short > 1) {
    const middle = Math.floor((most + short) / 2);
    if (holds(middle)) most = middle;
    else short = middle;
  }
  return most;
}
