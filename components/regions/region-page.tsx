import type { ReactNode } from 'react';
import { defaultAssumptions, withOverrides, type Assumptions, type Region } from '@/lib/engine';
import type { AssumptionOverride } from '@/lib/engine/model';
import { regionFacts, type RegionFacts } from '@/lib/engine/tables';
import { countryName } from '@/lib/format/country-name';
import { latency } from '@/lib/format/latency';
import { shortRegion } from '@/lib/format/region-name';
import { text } from '@/lib/format/words';
import { PageHeader } from '../ui/page-header';
import { FactsCard } from './facts-card';
import { LawCard } from './law-card';
import { NeighboursCard } from './neighbours-card';
import { OutagesCard } from './outages-card';
import { PricesCard } from './prices-card';
import { RegionMap, type MapPlace } from './region-map';
import { ServicesCard, type ServiceHere } from './services-card';

/** The neighbours of both lists as places on the map, each city once: the nearest of its regions. */
function placesOf(facts: RegionFacts, { region }: Assumptions): readonly MapPlace[] {
  const seen = new Set([`${facts.at.lat} ${facts.at.lon}`]);
  return [...facts.neighbours, ...facts.ownNeighbours]
    .toSorted((a, b) => a.rttMs - b.rttMs)
    .flatMap(({ to, rttMs }): MapPlace[] => {
      const found = region(to);
      const key = `${found?.at.lat} ${found?.at.lon}`;
      if (found === undefined || seen.has(key)) return [];
      seen.add(key);
      return [{ id: to, name: shortRegion(to), at: found.at, note: text(latency(rttMs)) }];
    });
}

function Content({
  region,
  assumptions,
  services,
}: {
  readonly region: Region;
  readonly assumptions: Assumptions;
  readonly services: readonly ServiceHere[];
}) {
  const facts = regionFacts(region, assumptions);
  const { id, name, providerName, city, country } = facts;
  return (
    <>
      <PageHeader
        title={shortRegion(id)}
        aside={`${name} · ${providerName}`}
        back={{ label: 'All regions', href: '/regions' }}
      />
      <div className="grid grid-cols-1 items-start gap-3.5 p-5 max-sm:p-4 xl:grid-cols-2">
        <RegionMap
          label={`${shortRegion(id)} in ${city}, ${countryName(country)}, among its nearest regions`}
          here={{ id, name: shortRegion(id), at: facts.at, note: '' }}
          places={placesOf(facts, assumptions)}
        />
        <FactsCard facts={facts} />
        <NeighboursCard
          title={`Nearest of ${providerName}`}
          region={region}
          neighbours={facts.ownNeighbours}
          assumptions={assumptions}
        />
        <NeighboursCard
          title="Nearest of any provider"
          region={region}
          neighbours={facts.neighbours}
          assumptions={assumptions}
          hasProvider
        />
        <div className="space-y-3.5">
          <PricesCard facts={facts} />
          <LawCard facts={facts} />
        </div>
        <div className="space-y-3.5">
          <OutagesCard facts={facts} />
          <ServicesCard region={id} services={services} />
        </div>
      </div>
    </>
  );
}

/** What a region's page is called; null when the table has no such region. */
export function regionTitle(id: string): string | null {
  const region = defaultAssumptions.region(id);
  return region === undefined ? null : shortRegion(region.id);
}

/** The page of a region by its id, with what the workspace states; null when the table has no such region. */
export function regionPage(
  id: string,
  services: readonly ServiceHere[],
  overrides: readonly AssumptionOverride[],
): ReactNode {
  const assumptions = withOverrides(defaultAssumptions, overrides);
  const region = assumptions.region(id);
  if (region === undefined) return null;
  return <Content region={region} assumptions={assumptions} services={services} />;
}
