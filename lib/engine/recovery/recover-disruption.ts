import type { Disruption, DisruptionRecovery, RegionId } from '../model';
import { disruptionRecovery, worstCase } from './disruption-recovery';
import { casesOf } from './disruptions';
import type { RecoveryContext } from './recovery-context';
import { playLosses } from './play-losses';

/**
 * What one disruption does, at a site or where it is worst. undefined where it cannot strike the site
 * that is asked for: a database where nothing is written, a zone of a site that serves nobody.
 */
export function recoverDisruption(
  given: RecoveryContext,
  disruption: Disruption,
  region: RegionId | null,
): DisruptionRecovery | undefined {
  const context = playLosses(given);
  if (region === null) {
    return disruptionRecovery(context, disruption, worstCase(context, disruption));
  }
  const { sites } = context.traffic.network;
  const struck = casesOf(context, disruption).find(({ site }) => sites[site]?.region === region);
  return struck && disruptionRecovery(context, disruption, struck);
}
