import { evaluate, defaultAssumptions, regions, rps, share, type Architecture } from '@/lib/engine';
import { architecture, option, population, site } from './architecture';
import { numbers } from './numbers';

/**
 * A document of a given size for measurements: sites in the first regions of the table, two thirds of
 * them active and the rest read-only, populations all over the inhabited latitudes, and every site
 * sized for the worst loss of one other with `headroom` on top: below 1 losses cascade.
 */
export function largeDocument(
  size: { sites: number; populations: number; headroom: number },
  seed = 1,
): Architecture {
  const next = numbers(seed);
  const places = regions.filter((r) => r.partition === 'commercial').slice(0, size.sites);
  const populations = Array.from({ length: size.populations }, (_, i) =>
    population(`p${i}`, 100 + next(400), {
      at: { lat: next(105) - 40, lon: next(350) - 175 },
      country: ['US', 'DE', 'JP', 'BR', 'IN', 'IE'][next(6)] ?? 'US',
    }),
  );
  const draw = (capacity: (index: number) => number) =>
    architecture(
      populations,
      [
        option(
          places.map((place, i) =>
            site(place.id, capacity(i), i % 3 === 2 ? { role: 'read' } : {}),
          ),
          { routing: { strategy: 'geodns' } },
        ),
      ],
      {
        metadata: { name: 'large', tier: 1 },
        demand: { reads: share(0.8), populations },
        data: [{ name: 'profiles', class: 'pii', residency: ['EU'] }],
      },
    );
  const [unlimited] = evaluate(
    draw(() => 1e9),
    defaultAssumptions,
  ).options;
  const singles = unlimited?.capacity.losses.filter((loss) => loss.lost.length === 1) ?? [];
  return draw((i) => {
    const region = places[i]?.id;
    const loads = singles.map((l) => l.regions.find((r) => r.region === region)?.loadRps ?? 0);
    return rps(Math.ceil(Math.max(10, ...loads) * size.headroom));
  });
}
