import type { Loads } from '../traffic/loads';
import type { Copies } from './copies';
import type { RecoveryContext } from './recovery-context';
import { rpoOfLoss, type RecoveryPoint } from './rpo-of-loss';
import { rtoOfLoss, type RecoveryTime } from './rto-of-loss';

/** A loss with all that its recovery is read from. */
export interface LossCase {
  readonly lost: readonly number[];
  readonly loads: Loads;
  readonly time: RecoveryTime;
  /** By data set; one row for all data where the document names none. */
  readonly points: readonly { readonly name: string | null; readonly point: RecoveryPoint }[];
  /** The worst of them. */
  readonly point: RecoveryPoint;
}

/** Where the copies are of what a site writes (`copyFinder`). */
export type FindCopies = (origin: number, data: string | null) => Copies;

/** What a loss comes to, from the loads right after it: when traffic is back, and which writes are gone. */
export function lossCase(
  context: RecoveryContext,
  copiesOf: FindCopies,
  lost: readonly number[],
  loads: Loads,
): LossCase {
  const { architecture, traffic } = context;
  const names = architecture.data.length > 0 ? architecture.data.map((d) => d.name) : [null];
  const points = names.map((name) => ({
    name,
    point: rpoOfLoss(traffic.network, copiesOf, lost, name),
  }));
  const [first, ...rest] = points.map(({ point }) => point);
  return {
    lost,
    loads,
    time: rtoOfLoss(context, lost, loads),
    points,
    point: rest.reduce(
      (worst, point) => (point.p99S > worst.p99S ? point : worst),
      first ?? rpoOfLoss(traffic.network, copiesOf, lost, null),
    ),
  };
}
