'use client';

import { useMemo } from 'react';
import { assumptionsFor, defaultAssumptions } from '@/lib/engine';
import { explainRegionPair, explainUsersTrip } from '@/lib/engine/explain/explain-region';
import type { Trip } from '@/lib/engine/latency/trips-from';
import type { Architecture, Explanation, Option, RegionId } from '@/lib/engine/model';
import { latency } from '@/lib/format/latency';
import { CellFigure } from '../../figure/figure';
import { MoreFields } from '../inspector/panel-parts';
import { tripEnd, tripSource } from './trip-words';
import { useTrips } from './use-trips';

/** So many of each sort; the nearest. */
const most = 8;

const cell = 'h-8 border-b border-line first:pl-4 last:pr-4';

/** What explains a trip from a region. */
function explainTrip(architecture: Architecture, from: RegionId, trip: Trip) {
  return (): Explanation | undefined => {
    const assumptions = assumptionsFor(architecture, defaultAssumptions);
    const here = assumptions.region(from);
    if (here === undefined) return undefined;
    if (trip.kind === 'users') {
      const users = architecture.demand.populations.find(({ name }) => name === trip.to);
      return users && explainUsersTrip(users, here, assumptions);
    }
    const there = assumptions.region(trip.to);
    return there && explainRegionPair(here, there, assumptions);
  };
}

function Row({
  architecture,
  from,
  trip,
}: {
  readonly architecture: Architecture;
  readonly from: RegionId;
  readonly trip: Trip;
}) {
  const explain = useMemo(() => explainTrip(architecture, from, trip), [architecture, from, trip]);
  return (
    <tr>
      <th scope="row" className={`${cell} w-full max-w-0 truncate text-left font-normal`}>
        {tripEnd(trip)}
        {trip.kind === 'users' ? <span className="ml-2 text-text-3">users</span> : null}
      </th>
      <td className={`${cell} text-right whitespace-nowrap`}>
        <CellFigure
          label={`Round trip to ${tripEnd(trip)}`}
          parts={[latency(trip.rttMs)]}
          explain={explain}
        />
      </td>
      <td className={`${cell} pl-2 text-label whitespace-nowrap text-text-3`}>
        {tripSource(trip)}
      </td>
    </tr>
  );
}

/** How far a selected site is from the other sites and from the users: what its card shows under the pointer. */
export function InspectedTrips({
  architecture,
  option,
  region,
}: {
  readonly architecture: Architecture;
  readonly option: Option;
  readonly region: RegionId;
}) {
  const trips = useTrips(architecture, option, region);
  const shown = (['region', 'users'] as const).flatMap((kind) =>
    trips.filter((trip) => trip.kind === kind).slice(0, most),
  );
  if (shown.length === 0) return null;
  return (
    <MoreFields title="Round trips">
      <table className="w-full text-table">
        <caption className="sr-only">Round trips from this site</caption>
        <tbody>
          {shown.map((trip) => (
            <Row
              key={`${trip.kind} ${trip.to}`}
              architecture={architecture}
              from={region}
              trip={trip}
            />
          ))}
        </tbody>
      </table>
      <p className="px-4 py-2 text-label text-text-3">
        The last mile of the users is in theirs.{' '}
        {trips.length > shown.length ? 'The nearest ones.' : ''}
      </p>
    </MoreFields>
  );
}
