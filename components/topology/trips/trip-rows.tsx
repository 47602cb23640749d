import type { Trip } from '@/lib/engine/latency/trips-from';
import { latency } from '@/lib/format/latency';
import { text } from '@/lib/format/words';
import { tripEnd, tripSource } from './trip-words';

/** So many of each sort; the map has more. */
const most = 4;

function Rows({ title, trips }: { readonly title: string; readonly trips: readonly Trip[] }) {
  if (trips.length === 0) return null;
  const rest = trips.length - most;
  return (
    <>
      <tr>
        <th
          scope="rowgroup"
          colSpan={3}
          className="pt-1 text-left text-label font-normal text-text-3"
        >
          {title}
        </th>
      </tr>
      {trips.slice(0, most).map((trip) => (
        <tr key={trip.to}>
          <th scope="row" className="max-w-40 truncate pr-3 text-left font-normal text-text-2">
            {tripEnd(trip)}
          </th>
          <td className="tabular pr-2 text-right font-semibold whitespace-nowrap text-text-1">
            {text(latency(trip.rttMs))}
          </td>
          <td className="text-label whitespace-nowrap text-text-3">{tripSource(trip)}</td>
        </tr>
      ))}
      {rest > 0 ? (
        <tr>
          <td colSpan={3} className="text-label text-text-3">
            and {rest} more
          </td>
        </tr>
      ) : null}
    </>
  );
}

/** Round trips from a region: to the sites, and to the users with their last mile. */
export function TripRows({ trips }: { readonly trips: readonly Trip[] }) {
  return (
    <table className="text-note leading-[18px]">
      <caption className="sr-only">Round trips</caption>
      <tbody>
        <Rows title="Round trip to sites" trips={trips.filter(({ kind }) => kind === 'region')} />
        <Rows
          title="To users, last mile in it"
          trips={trips.filter(({ kind }) => kind === 'users')}
        />
      </tbody>
    </table>
  );
}
