import type { Exposure } from './exposure';
import type { Hazards } from './hazards';
import { minutesPerYear } from './minutes-per-year';
import type { Ranged } from './ranged';
import { plainSource, type Source } from './source';

/**
 * Two regions gone at once, by chance: pᵢ · pⱼ of the time, p being the share of time that a region is gone.
 * Counted is what this takes beyond the two losses by themselves, s · (fᵢ + fⱼ − 1 − fᵢⱼ), for whoever waits
 * for a failover that does not work is counted there already; weighed by requests. Three at once are left
 * out, and only widen the range: (Σ p)³ ÷ 6 bounds them.
 */
export function doubleLosses(
  { weights, pairs, traffic }: Exposure,
  hazards: Hazards,
  success: Ranged,
): Source {
  const gone = traffic.network.sites.map(({ region }) => hazards.regionGone(region));
  const minutes = (end: keyof Ranged) =>
    minutesPerYear *
    success[end] *
    pairs.reduce((sum, { sites: [a, b], excess }) => {
      const together = (gone[a]?.[end] ?? 0) * (gone[b]?.[end] ?? 0);
      return sum + together * excess;
    }, 0);
  const all = gone.reduce((sum, { high }) => sum + high, 0);
  const three = gone.length > 2 ? (minutesPerYear * all ** 3) / 6 : 0;
  const range = { low: minutes('low'), value: minutes('value'), high: minutes('high') + three };
  const everyone = weights.map(() => 1);
  return plainSource('region-loss', 'two regions at once', range, everyone, weights);
}
