import type { Disruption } from '../../model';
import { badChange } from './bad-change';
import { corruption } from './corruption';
import { database } from './database';
import { dependency } from './dependency';
import type { DisruptionCase, DisruptionContext } from './disruption-case';
import { greyFailure } from './grey-failure';
import { instance } from './instance';
import { partition } from './partition';
import { region } from './region';
import { zone } from './zone';

export type { DisruptionCase, DisruptionContext } from './disruption-case';

/** Those that strike one site; null where there is nothing of the kind to strike. */
const atSite: Partial<
  Record<Disruption, (context: DisruptionContext, site: number) => DisruptionCase | null>
> = { database, zone, region, partition, 'grey-failure': greyFailure };

/** Those that strike anywhere, or everywhere. */
const anywhere: Partial<Record<Disruption, (context: DisruptionContext) => DisruptionCase>> = {
  instance,
  corruption,
  dependency,
  'bad-change': badChange,
};

/** Whether a disruption strikes one site. */
export function strikesSite(disruption: Disruption): boolean {
  return disruption in atSite;
}

/** The cases of a disruption: one for each site that it can strike, or the one that there is. */
export function casesOf(context: DisruptionContext, disruption: Disruption): DisruptionCase[] {
  const one = anywhere[disruption]?.(context);
  if (one) return [one];
  return context.traffic.network.sites.flatMap((_, site) => {
    const struck = atSite[disruption]?.(context, site);
    return struck ? [struck] : [];
  });
}
