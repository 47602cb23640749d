import type { Candidate, Drawn } from './candidate';
import { capacityLevers } from './capacity-levers';
import { dependencyLevers } from './dependency-levers';
import { failoverLevers } from './failover-levers';
import { otherLevers } from './other-levers';
import { standbyLever } from './standby-lever';
import { zoneLevers } from './zone-levers';

/** Every single change of an option that is tried. */
export function candidatesOf(today: Drawn): Candidate[] {
  return [
    ...zoneLevers(today),
    ...failoverLevers(today),
    ...capacityLevers(today),
    ...dependencyLevers(today),
    ...standbyLever(today),
    ...otherLevers(today),
  ];
}
