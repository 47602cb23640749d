import type { CallsFromSite, IsolationLoss, RegionId } from '@/lib/engine/model';
import { latency } from '@/lib/format/latency';
import { shortRegion } from '@/lib/format/region-name';
import { classNames } from '../ui/class-names';
import { FigureButton } from './figure-button';

/** So many losses are told in a cell, those that change most. */
const few = 3;

/** What a site waits for one dependency after a loss that changes it. */
interface Changed {
  readonly lost: RegionId;
  readonly calls: CallsFromSite;
}

/** The losses of one site that make a request at another wait longer, or call nothing at all. */
export function changedBy(
  name: string,
  normal: CallsFromSite,
  losses: readonly IsolationLoss[],
): Changed[] {
  return losses
    .flatMap(({ lost, dependencies }) => {
      const [only] = lost;
      const calls = dependencies
        .find((one) => one.name === name)
        ?.sites.find(({ region }) => region === normal.region);
      return lost.length === 1 && only !== undefined && calls !== undefined
        ? [{ lost: only, calls }]
        : [];
    })
    .filter(({ calls }) => calls.readMs !== normal.readMs || calls.writeMs !== normal.writeMs)
    .toSorted((a, b) => (b.calls.readMs ?? Infinity) - (a.calls.readMs ?? Infinity));
}

function Times({
  calls,
  path,
  label,
}: {
  readonly calls: CallsFromSite;
  readonly path: string;
  readonly label: string;
}) {
  const { readMs, writeMs } = calls;
  return (
    <>
      <FigureButton words={latency(readMs)} figure={`${path}.readMs`} label={`${label}, a read:`} />
      {readMs === writeMs ? null : (
        <>
          {' / '}
          <FigureButton
            words={latency(writeMs)}
            figure={`${path}.writeMs`}
            label={`${label}, a write:`}
          />
        </>
      )}
    </>
  );
}

/** What requests at a site wait for a dependency: in normal times, and below it after the losses that change it. */
export function CallCell({
  name,
  calls,
  losses,
  chosen,
}: {
  readonly name: string;
  readonly calls: CallsFromSite;
  readonly losses: readonly IsolationLoss[];
  /** The loss that is looked at; null: none. */
  readonly chosen: IsolationLoss | null;
}) {
  if (calls.readMs === 0 && calls.writeMs === 0)
    return <span className="text-text-3">no calls</span>;
  const changed = changedBy(name, calls, losses);
  const at = shortRegion(calls.region);
  const path = `sites[${calls.region}]`;
  return (
    <span className="block">
      <span className="font-semibold">
        <Times calls={calls} path={`isolation.dependencies[${name}].${path}`} label={`At ${at}`} />
      </span>
      {changed.slice(0, few).map((row) => (
        <span
          key={row.lost}
          className={classNames(
            'block text-note whitespace-nowrap',
            chosen?.lost.join() === row.lost ? 'text-text-1' : 'text-text-2',
          )}
        >
          {row.calls.readMs === null || row.calls.writeMs === null ? (
            'none left'
          ) : (
            <Times
              calls={row.calls}
              path={`isolation.losses[${row.lost}].dependencies[${name}].${path}`}
              label={`At ${at} without ${shortRegion(row.lost)}`}
            />
          )}{' '}
          without {shortRegion(row.lost)}
        </span>
      ))}
      {changed.length > few ? (
        <span className="block text-note text-text-3">and {changed.length - few} more</span>
      ) : null}
    </span>
  );
}
