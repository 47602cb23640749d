import type { RegionId, ResidencyPlace } from '../../model';
import { adequacyStanding } from './adequacy-standing';
import type { ReportContext } from './report-context';

/** Every region that data rests in or passes: the sites first, then those of copies and of the edge. */
export function residencyPlaces(
  { architecture, option, assumptions }: ReportContext,
  on: string,
): ResidencyPlace[] {
  const kinds = new Map<RegionId, ResidencyPlace['is']>();
  const add = (regions: readonly RegionId[], is: ResidencyPlace['is']) => {
    for (const region of regions) if (!kinds.has(region)) kinds.set(region, is);
  };
  add(
    option.sites.map(({ region }) => region),
    'site',
  );
  add(
    architecture.data.flatMap(({ copies = [] }) => copies.flatMap((copy) => copy.regions ?? [])),
    'copy',
  );
  add(option.edge?.at === 'regions' ? option.edge.regions : [], 'edge');
  return [...kinds].flatMap(([region, is]) => {
    const place = assumptions.region(region);
    if (!place) return [];
    const { country, partition } = place;
    return [{ region, country, is, partition, adequacy: adequacyStanding(country, on) }];
  });
}
