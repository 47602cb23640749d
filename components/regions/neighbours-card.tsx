import Link from 'next/link';
import { findRegion, type Assumptions, type Region } from '@/lib/engine';
import { explainPrice, explainRegionPair, type Neighbour } from '@/lib/engine/tables';
import { decimal } from '@/lib/format/decimal';
import { latency } from '@/lib/format/latency';
import { providerName, shortRegion } from '@/lib/format/region-name';
import { unitPrice } from '@/lib/format/unit-price';
import { ExplainedCell } from '../figure/explained-figure';
import { cardCell, cardHead, Card } from '../ui/card';

/** Names of other providers' regions are long: the distance waits for a wide screen. */
const wideOnly = 'max-2xl:hidden';

function Row({
  from,
  to,
  neighbour,
  assumptions,
  hasProvider,
}: {
  readonly from: Region;
  readonly to: Region;
  readonly neighbour: Neighbour;
  readonly assumptions: Assumptions;
  readonly hasProvider: boolean;
}) {
  const { rttMs, lowMs, highMs, source, asOf, distanceKm, transferGb, overridden } = neighbour;
  const name = shortRegion(to.id);
  const where = hasProvider ? providerName(to.id) : to.city;
  const known = source === 'measured' ? `measured ${asOf.slice(0, 4)}` : 'estimated';
  return (
    <tr>
      <th scope="row" className={`${cardCell} w-full max-w-0 font-[550]`}>
        <span className="block truncate max-sm:pt-1">
          <Link
            href={`/regions/${to.id}`}
            className="inline-flex min-h-6 items-center hover:text-accent-text hover:underline"
          >
            {name}
          </Link>
          <span className="ml-2 font-normal text-text-3 max-sm:hidden">{where}</span>
        </span>
        <span className="block truncate pb-1 text-note font-normal text-text-3 sm:hidden">
          {where}, {known}
        </span>
      </th>
      <td
        className={`${cardCell} tabular text-right whitespace-nowrap ${hasProvider ? wideOnly : 'max-sm:hidden'}`}
      >
        {decimal(distanceKm)} km
      </td>
      <td className={`${cardCell} text-right whitespace-nowrap`}>
        <ExplainedCell
          label={`Round trip to ${name}`}
          parts={[latency(rttMs)]}
          isStated={overridden !== undefined}
          explanation={explainRegionPair(from, to, assumptions)}
        />
      </td>
      <td className={`${cardCell} tabular text-note whitespace-nowrap text-text-3 max-sm:hidden`}>
        {latency(lowMs).value} to {latency(highMs).value}
      </td>
      <td className={`${cardCell} text-note whitespace-nowrap text-text-3 max-sm:hidden`}>
        {known}
      </td>
      <td className={`${cardCell} text-right whitespace-nowrap`}>
        <ExplainedCell
          label={`A GB to ${name}`}
          parts={[unitPrice(transferGb.usd, { decimals: 3 })]}
          isStated={transferGb.overridden !== undefined}
          explanation={explainPrice(
            `A GB from ${shortRegion(from.id)} to ${name}`,
            'USD/GB',
            `transfer.${from.id}~${to.id}`,
            transferGb,
          )}
        />
      </td>
    </tr>
  );
}

/** The regions nearest to one by round trip, and what a GB costs to get there. */
export function NeighboursCard({
  title,
  region,
  neighbours,
  assumptions,
  hasProvider = false,
}: {
  readonly title: string;
  readonly region: Region;
  readonly neighbours: readonly Neighbour[];
  readonly assumptions: Assumptions;
  /** They are of several providers. */
  readonly hasProvider?: boolean;
}) {
  return (
    <Card title={title} note="by round trip; eight in ten lie within the range">
      {neighbours.length === 0 ? (
        <p className="px-4 pb-4 text-body text-text-2">There is no other of its partition.</p>
      ) : (
        <table className="w-full text-table">
          <caption className="sr-only">
            {title} of {shortRegion(region.id)}
          </caption>
          <thead>
            <tr>
              <th scope="col" className={cardHead}>
                Region
              </th>
              <th
                scope="col"
                className={`${cardHead} text-right ${hasProvider ? wideOnly : 'max-sm:hidden'}`}
              >
                Distance
              </th>
              <th scope="col" className={`${cardHead} text-right`}>
                Round trip
              </th>
              <th scope="col" className={`${cardHead} max-sm:hidden`}>
                Range, ms
              </th>
              <th scope="col" className={`${cardHead} max-sm:hidden`}>
                How known
              </th>
              <th scope="col" className={`${cardHead} text-right`}>
                A GB there
              </th>
            </tr>
          </thead>
          <tbody className="[&>tr:last-child>*]:border-b-0">
            {neighbours.map((neighbour) => {
              const to = assumptions.region(neighbour.to) ?? findRegion(neighbour.to);
              return to === undefined ? null : (
                <Row
                  key={to.id}
                  from={region}
                  to={to}
                  neighbour={neighbour}
                  assumptions={assumptions}
                  hasProvider={hasProvider}
                />
              );
            })}
          </tbody>
        </table>
      )}
    </Card>
  );
}
