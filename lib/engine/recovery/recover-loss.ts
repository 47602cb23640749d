import type { LossRecovery, RegionId } from '../model';
import { arrivingLoads } from './arriving-loads';
import { copyFinder } from './copies';
import { lossCase } from './loss-case';
import { lossRecovery } from './loss-recovery';
import type { RecoveryContext } from './recovery-context';

/** The recovery from the loss of any sites at once. Regions that the option does not have are passed over. */
export function recoverLoss(context: RecoveryContext, lost: readonly RegionId[]): LossRecovery {
  const { traffic } = context;
  const { network } = traffic;
  const indices = network.sites.flatMap((site, i) => (lost.includes(site.region) ? [i] : []));
  const copiesOf = copyFinder(network, context.assumptions);
  return lossRecovery(
    context,
    lossCase(context, copiesOf, indices, arrivingLoads(traffic, indices)),
  );
}
