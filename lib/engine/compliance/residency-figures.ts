import type { Assumptions } from '../assumptions';
import type { Architecture, LatencyFigures, ResidencyFigures } from '../model';
import type { Traffic } from '../traffic/loads';
import { fineAtStake } from './fine';
import { addPartitionCrossings } from './partition-crossings';
import { placement } from './placement';
import { addReadOutside } from './read-outside';

/**
 * Where data rests, is read or mixes against its rules: with nothing lost, and after every loss of one site.
 * Larger losses, travellers and all that is lawful are `residencyOf`'s, which is asked for by itself.
 */
export function residencyFigures(
  architecture: Architecture,
  traffic: Traffic,
  assumptions: Assumptions,
  latency: LatencyFigures,
): ResidencyFigures {
  const { network } = traffic;
  const edgeOf = (population: number) => latency.populations[population]?.edge ?? null;
  const { rows, steady } = placement(traffic, { network, assumptions, edgeOf, described: true });
  addReadOutside(rows, architecture, network, assumptions, edgeOf, steady);
  addPartitionCrossings(rows, architecture, traffic, assumptions);
  const violations = rows.rows;
  return { violations, fine: fineAtStake(violations, architecture.business, assumptions) };
}
