import Link from 'next/link';
import type { ReactNode } from 'react';
import { findRegion, jurisdictions, liesIn, findProvider, type Region } from '@/lib/engine';
import { decimal } from '@/lib/format/decimal';
import { latency } from '@/lib/format/latency';
import { providerName, shortRegion } from '@/lib/format/region-name';
import { sentenceList } from '@/lib/format/sentence-list';
import { text } from '@/lib/format/words';
import { ButtonLink } from '../ui/button-link';
import { Facts } from '../ui/facts';
import { PageHeader } from '../ui/page-header';
import { neighbours } from './neighbours';
import { partitionWords, zonesWords } from './region-words';

const cell = 'h-8 border-b border-line px-3 text-left first:pl-4 last:pr-4';

function Neighbours({ region }: { readonly region: Region }) {
  const near = neighbours(region, 10);
  return (
    <section aria-label="Nearest regions" className="rounded-card border border-line bg-surface">
      <header className="flex flex-wrap items-baseline gap-x-3 px-4 pt-3 pb-1.5">
        <h2 className="text-card">Nearest regions</h2>
        <p className="text-note text-text-3">
          round trips measured where anybody did, else estimated; eight in ten within the range
        </p>
      </header>
      {near.length === 0 ? (
        <p className="px-4 pb-4 text-body text-text-2">No other region of this partition.</p>
      ) : (
        <table className="w-full text-table">
          <caption className="sr-only">Regions nearest to {shortRegion(region.id)}</caption>
          <thead className="text-note text-text-2">
            <tr>
              <th scope="col" className={`${cell} font-medium`}>
                Region
              </th>
              <th scope="col" className={`${cell} font-medium max-sm:hidden`}>
                City
              </th>
              <th scope="col" className={`${cell} text-right font-medium`}>
                Distance
              </th>
              <th scope="col" className={`${cell} text-right font-medium`}>
                Round trip
              </th>
            </tr>
          </thead>
          <tbody className="[&>tr:last-child>*]:border-b-0">
            {near.map((one) => (
              <tr key={one.region.id}>
                <th scope="row" className={`${cell} font-[550]`}>
                  <Link
                    href={`/regions/${one.region.id}`}
                    className="inline-flex min-h-6 items-center hover:text-accent-text hover:underline"
                  >
                    {shortRegion(one.region.id)}
                  </Link>
                  <span className="ml-2 font-normal text-text-3">
                    {providerName(one.region.id)}
                  </span>
                </th>
                <td className={`${cell} max-sm:hidden`}>{one.region.city}</td>
                <td className={`${cell} tabular text-right whitespace-nowrap`}>
                  {decimal(one.distanceKm)} km
                </td>
                <td className={`${cell} tabular text-right whitespace-nowrap`}>
                  {text(latency(one.rttMs))}
                  <span className="ml-2 text-note text-text-3">
                    {latency(one.lowMs).value} to {latency(one.highMs).value}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** One region: where it is, whose law it is under, and what is near. */
function RegionFacts({ region }: { readonly region: Region }) {
  const { id, name, city, country, at, zones, partition } = region;
  const spans = jurisdictions.filter((one) => liesIn(country, one.code)).map((one) => one.code);
  return (
    <>
      <PageHeader
        title={shortRegion(id)}
        aside={`${name} · ${providerName(id)}`}
        back={{ label: 'All regions', href: '/regions' }}
        actions={
          <ButtonLink href={`/catalog?region=${encodeURIComponent(id)}`}>
            Services that run here
          </ButtonLink>
        }
      />
      <div className="grid grid-cols-1 items-start gap-3.5 p-5 max-sm:p-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <section
          aria-label="Facts"
          className="rounded-card border border-line bg-surface px-4 py-1"
        >
          <Facts
            facts={[
              {
                label: 'Id in documents',
                value: <code className="font-mono text-note">{id}</code>,
              },
              { label: 'City', value: city },
              { label: 'Country', value: country },
              { label: 'Jurisdictions', value: sentenceList([country, ...spans]) },
              { label: 'Coordinates', value: `${decimal(at.lat, 2)}°, ${decimal(at.lon, 2)}°` },
              { label: 'Zones', value: zonesWords(zones) },
              { label: 'Partition', value: partitionWords[partition] },
              {
                label: 'Source',
                value: findProvider(region.provider)?.source.source ?? 'unknown',
              },
            ]}
          />
        </section>
        <Neighbours region={region} />
      </div>
    </>
  );
}

/** The page of a region by its id, with its title; null when the table has no such region. */
export function regionPage(
  id: string,
): { readonly title: string; readonly content: ReactNode } | null {
  const region = findRegion(id);
  if (region === undefined) return null;
  return { title: shortRegion(region.id), content: <RegionFacts region={region} /> };
}
