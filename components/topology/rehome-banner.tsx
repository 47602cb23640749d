import type { Trip } from '@/lib/engine/latency/trips-from';
import type { RegionId } from '@/lib/engine/model';
import type { Reference } from '@/lib/flow';
import { plural } from '@/lib/format/plural';
import { shortRegion } from '@/lib/format/region-name';
import { overlay } from './controls/overlay';
import { TripRows } from './trips/trip-rows';

const most = 4;
const inWords = (what: string): string => what.replaceAll(/\b\w+:([\w-]+)/g, '$1');

/** What moving a site to another region rewrites, shown before it is dropped. */
export function RehomeBanner({
  from,
  to,
  references,
  trips,
}: {
  readonly from: RegionId;
  readonly to: RegionId;
  readonly references: readonly Reference[];
  /** From where it would stand. */
  readonly trips: readonly Trip[];
}) {
  const rest = references.length - most;
  return (
    <div className={`${overlay} max-w-80 px-3 py-2 text-note`}>
      <p className="font-semibold">
        {shortRegion(from)} moves to {shortRegion(to)}
      </p>
      <p className="text-text-2">
        {references.length === 0
          ? 'Nothing else names it.'
          : `Rewritten with it: ${plural(references.length, 'reference')}.`}
      </p>
      {references.length === 0 ? null : (
        <ul className="mt-1 list-disc pl-4 text-text-2">
          {references.slice(0, most).map(({ what, path }) => (
            <li key={path.join('.')}>{inWords(what)}</li>
          ))}
          {rest > 0 ? <li>and {rest} more</li> : null}
        </ul>
      )}
      <TripRows trips={trips} />
      <p className="mt-1 text-text-3">Dropping it or Enter moves it, Escape leaves it.</p>
    </div>
  );
}
