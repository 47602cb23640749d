import type { LossFigures, QuotaNeed, RegionId, Site } from '../model';
import type { Traffic } from '../traffic/loads';

/** What requests a second are called among quotas. */
export const requestsQuota = 'requests per second';

/** What one loss, or none, asks of a site. */
interface Asked {
  readonly lost: readonly RegionId[];
  readonly need: number;
  readonly basis: QuotaNeed['basis'];
}

/**
 * The provider's limits at each site against the most that normal times or the loss of one other site ask of
 * it. Requests: the load itself. Anything else: as much for each request as the sites that serve now use,
 * and no less than the site uses already; where nobody has stated any use, the limit of the site that was lost.
 */
export function quotaNeeds(traffic: Traffic, losses: readonly LossFigures[]): QuotaNeed[] {
  const { sites } = traffic.network;
  const names = [...new Set(sites.flatMap(({ site }) => (site.quotas ?? []).map((q) => q.name)))];
  const singles = losses.filter(({ lost }) => lost.length === 1);
  const requests = sites.flatMap(({ site }, i): QuotaNeed[] => {
    if (site.quotaRps === undefined) return [];
    const most = largest([
      { lost: [], need: traffic.steadyRps[i] ?? 0, basis: 'load' },
      ...singles.map((loss): Asked => ({
        lost: loss.lost,
        need: loadAt(loss, site.region),
        basis: 'load',
      })),
    ]);
    return [{ region: site.region, name: requestsQuota, limit: site.quotaRps, ...most }];
  });
  const others = names.flatMap((name) => {
    const perRequest = usePerRequest(traffic, name);
    return sites.map(({ site }): QuotaNeed => {
      const own = quotaOf(site, name);
      const most = largest(
        perRequest === null
          ? singles.flatMap((loss) => parity(traffic, loss, site.region, name))
          : [
              { lost: [], need: own?.inUse ?? 0, basis: 'use' },
              ...singles.map((loss): Asked => ({
                lost: loss.lost,
                need: perRequest * loadAt(loss, site.region),
                basis: 'use',
              })),
            ],
      );
      return { region: site.region, name, limit: own?.limit ?? null, ...most };
    });
  });
  return [...requests, ...others];
}

const quotaOf = ({ quotas }: Site, name: string) => quotas?.find((quota) => quota.name === name);

const loadAt = ({ regions }: LossFigures, region: RegionId): number =>
  regions.find((row) => row.region === region)?.loadRps ?? 0;

/** The one that asks for the most, the first of equals; unknown where there is none. */
function largest(asked: readonly Asked[]): Pick<QuotaNeed, 'need' | 'lost' | 'basis'> {
  const most = asked.reduce<Asked | undefined>(
    (best, one) => (best === undefined || one.need > best.need ? one : best),
    undefined,
  );
  return most ?? { need: null, lost: [], basis: 'parity' };
}

/** What a request uses where it is served now, over all sites that say what is in use; null: none does. */
function usePerRequest({ network, steadyRps }: Traffic, name: string): number | null {
  let [used, load] = [0, 0];
  network.sites.forEach(({ site }, i) => {
    const inUse = quotaOf(site, name)?.inUse;
    const served = steadyRps[i] ?? 0;
    if (inUse === undefined || served === 0) return;
    used += inUse;
    load += served;
  });
  return load === 0 ? null : used / load;
}

/** The limit of a lost site, for a site that more arrives at without it. */
function parity(traffic: Traffic, loss: LossFigures, region: RegionId, name: string): Asked[] {
  const { sites } = traffic.network;
  const i = sites.findIndex((site) => site.region === region);
  const lost = sites.find((site) => loss.lost.includes(site.region));
  const limit = lost && quotaOf(lost.site, name)?.limit;
  const takesOver = loadAt(loss, region) > (traffic.steadyRps[i] ?? 0);
  return limit === undefined || !takesOver
    ? []
    : [{ lost: loss.lost, need: limit, basis: 'parity' }];
}
