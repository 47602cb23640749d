import type { Trip } from '@/lib/engine/latency/trips-from';
import type { RegionId } from '@/lib/engine/model';
import { providerName, shortRegion } from '@/lib/format/region-name';
import { overlay } from '../controls/overlay';
import { TripRows } from './trip-rows';

/** The region under the pointer: how far it is from the sites and from the users. */
export function PointedRegion({
  region,
  place,
  trips,
}: {
  readonly region: RegionId;
  readonly place: string;
  readonly trips: readonly Trip[];
}) {
  return (
    <div className={`${overlay} pointer-events-none! max-w-80 px-3 py-2 text-note max-sm:hidden`}>
      <p className="font-semibold">
        {shortRegion(region)}{' '}
        <span className="font-normal text-text-3">
          {place}, {providerName(region)}
        </span>
      </p>
      <TripRows trips={trips} />
    </div>
  );
}
