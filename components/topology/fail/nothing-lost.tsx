import { ListTree, ZapOff } from 'lucide-react';
import type { RegionId } from '@/lib/engine/model';
import { shortRegion } from '@/lib/format/region-name';
import { Button } from '../../ui/button';
import { Kbd } from '../../ui/kbd';

/** So many sites have a button of their own; the map has all of them. */
const few = 12;

/** The panel in Fail while everything is up: what can be lost. */
export function NothingLost({
  sites,
  onLose,
  onScenario,
}: {
  readonly sites: readonly RegionId[];
  readonly onLose: (region: RegionId) => void;
  /** Opens the list of losses that are more than a site. */
  readonly onScenario: () => void;
}) {
  return (
    <div className="p-4">
      <h2 className="text-card">Nothing is lost</h2>
      <p className="mt-1 text-body text-text-2">
        Click a site on the map, or press Enter on it, and see where its load goes and what falls
        next. A link is cut the same way.
      </p>
      <ul className="mt-3 mb-4 flex flex-col items-start gap-1.5">
        {sites.slice(0, few).map((region) => (
          <li key={region}>
            <Button onClick={() => onLose(region)}>
              <ZapOff aria-hidden />
              Lose {shortRegion(region)}
            </Button>
          </li>
        ))}
      </ul>
      <Button onClick={onScenario}>
        <ListTree aria-hidden />
        Pick a scenario…
        <Kbd>S</Kbd>
      </Button>
      <p className="mt-1.5 text-note text-text-3">
        A whole provider, a continent, a dependency, or a cut of the network.
      </p>
    </div>
  );
}
