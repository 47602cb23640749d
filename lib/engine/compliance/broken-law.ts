import type { Assumptions } from '../assumptions';
import type { ResidencyViolation } from '../model';
import type { Traffic } from '../traffic/loads';
import { placement } from './placement';

/** Whether it happens. What is barred does not: its users are not served instead. */
export const happens = ({ effect }: ResidencyViolation): boolean => effect !== 'barred';

/**
 * What a drawing breaks by where it puts its sites: nothing of what the document keeps elsewhere whatever is
 * drawn, and nothing that the law holds back.
 */
export function brokenByDrawing(traffic: Traffic, assumptions: Assumptions): ResidencyViolation[] {
  const context = { network: traffic.network, assumptions, edgeOf: () => null, described: false };
  return placement(traffic, context).rows.rows.filter(happens);
}
