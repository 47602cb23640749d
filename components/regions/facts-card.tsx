import type { RegionFacts } from '@/lib/engine/tables';
import { continentName } from '@/lib/engine/geo/continent-name';
import { countryName } from '@/lib/format/country-name';
import { decimal } from '@/lib/format/decimal';
import { zonesInWords } from '@/lib/format/zones';
import { Facts } from '../ui/facts';
import { Card } from '../ui/card';
import { partitionWords } from './region-words';
import { SourceNote } from './source-note';

/** Where a region is and what it offers. */
export function FactsCard({ facts }: { readonly facts: RegionFacts }) {
  const { id, name, providerName, city, country, continent, at, zones, partition, source } = facts;
  return (
    <Card title="Facts">
      <div className="px-4 pb-1">
        <Facts
          facts={[
            {
              label: 'Id in documents',
              value: <code className="font-mono text-note">{id}</code>,
            },
            { label: 'Provider', value: `${providerName}, ${name}` },
            { label: 'City', value: city },
            { label: 'Country', value: `${countryName(country)}, ${continentName(continent)}` },
            {
              label: 'Coordinates',
              value: (
                <>
                  {decimal(at.lat, 2)}°, {decimal(at.lon, 2)}°
                  <span className="text-text-3"> of the city, not of the buildings</span>
                </>
              ),
            },
            { label: 'Zones', value: zonesInWords(zones) },
            { label: 'Partition', value: partitionWords[partition] },
            {
              label: 'Source',
              value: (
                <span className="text-note break-words text-text-2">
                  {source === null ? 'unknown' : <SourceNote source={source} />}
                </span>
              ),
            },
          ]}
        />
      </div>
    </Card>
  );
}
