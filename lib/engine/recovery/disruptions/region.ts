import { shortName } from '../../findings/words';
import { cutShort } from './cut-short';
import type { DisruptionCase, DisruptionContext } from './disruption-case';

const endings = {
  unaffected: 'serves nobody in normal times',
  takeover: 'its traffic moves to the sites that are left',
  restore: 'nothing stands by; a backup is brought to life elsewhere',
  rollback: '',
  outage: 'nobody takes over until it is back',
  wait: '',
} as const;

/** A site is gone with its region. */
export function region(context: DisruptionContext, site: number): DisruptionCase | null {
  const loss = context.losses[site];
  const row = context.traffic.network.sites[site];
  if (!loss || !row) return null;
  const { outcome, steps, movedShare } = loss.time;
  const part =
    outcome === 'takeover' && movedShare < 1 ? '; some of its users have no other site' : '';
  return {
    site,
    outcome,
    steps,
    point: loss.point,
    inFlight: cutShort(context.option.routing),
    because: `${shortName(row.region)}: ${endings[outcome]}${part}`,
  };
}
