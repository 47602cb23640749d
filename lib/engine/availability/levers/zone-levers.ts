import { shortName } from '../../findings/words';
import { hasSpareZone } from '../site-sources';
import { availabilityWith } from '../what-if';
import type { Candidate, Drawn } from './candidate';

/** A second zone, for each site that has none and stands in a region that has one. */
export function zoneLevers({ option, index, traffic, model }: Drawn): Candidate[] {
  return option.sites.flatMap((site, i): Candidate[] => {
    const zones = traffic.network.sites[i]?.place.zones ?? null;
    if (hasSpareZone(site) || (zones !== null && zones < 2)) return [];
    return [
      {
        id: `zone:${site.region}`,
        change: `Spread ${shortName(site.region)} over two zones`,
        edits: [{ op: 'set', path: ['options', index, 'regions', i, 'zones'], value: 2 }],
        figures: () => availabilityWith(model, { zones: new Map([[site.region, 2]]) }),
      },
    ];
  });
}
