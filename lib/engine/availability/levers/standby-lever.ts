import { allows } from '../../compliance/constraints-on';
import { rate, shortName } from '../../findings/words';
import { wholeRps } from '../../findings/raise-capacity';
import { directionOf, greatCircleKm } from '../../geo/great-circle';
import type { Link, Region, Site } from '../../model';
import { rps } from '../../units';
import { outageRateOf } from '../../assumptions/outage-rates';
import { figuresOf, withOption, type Candidate, type Drawn } from './candidate';

/**
 * A hot standby that bears everything, copied to asynchronously: in a region of a provider in use that every
 * user's law allows, of those that fail least the nearest to the busiest site. Only where some loss leaves
 * users without a site.
 */
export function standbyLever(d: Drawn): Candidate[] {
  const { option, index, traffic, capacity, assumptions } = d;
  const { sites, populations } = traffic.network;
  const alone = capacity.losses.some(
    ({ lost, unserved }) =>
      lost.length === 1 &&
      unserved.some(({ because }) => because === 'no-site' || because === 'no-writer'),
  );
  const busiest = sites.reduce<number>(
    (best, _, i) => ((traffic.steadyRps[i] ?? 0) > (traffic.steadyRps[best] ?? 0) ? i : best),
    0,
  );
  const from = sites[busiest];
  if (!alone || !from) return [];
  const providers = new Set(sites.map(({ place }) => place.provider));
  const taken = new Set(sites.map(({ region }) => region));
  const lawful = (region: Region) =>
    populations.every(({ constraints }) => constraints.every((one) => allows(one, region)));
  const [best] = assumptions.regions
    .filter(
      (r) =>
        providers.has(r.provider) &&
        r.partition === from.place.partition &&
        !taken.has(r.id) &&
        lawful(r),
    )
    .map((region) => ({
      region,
      perYear: outageRateOf(region, assumptions.overrides).perYear,
      km: greatCircleKm(directionOf(from.place.at), directionOf(region.at)),
    }))
    .toSorted(
      (a, b) => a.perYear - b.perYear || a.km - b.km || (a.region.id < b.region.id ? -1 : 1),
    );
  if (!best) return [];
  const { id } = best.region;
  const zones = best.region.zones ?? undefined;
  const capacityRps = wholeRps(traffic.totalRps / assumptions.parameters.overloadLimit.value);
  const site: Site = {
    region: id,
    role: 'hot',
    writer: false,
    ...(zones === undefined || zones < 1 ? {} : { zones }),
    capacityRps: rps(capacityRps),
  };
  const link: Link = { from: from.region, to: id, mode: 'async' };
  return [
    {
      id: `standby:${id}`,
      change: `Keep a hot standby in ${shortName(id)} with ${rate(capacityRps)}`,
      edits: [
        {
          op: 'insert',
          path: ['options', index, 'regions'],
          index: option.sites.length,
          value: {
            id,
            role: 'hot',
            ...(site.zones === undefined ? {} : { zones: site.zones }),
            capacityRps,
          },
        },
        {
          op: 'insert',
          path: ['options', index, 'replication'],
          index: option.links.length,
          value: { from: link.from, to: link.to, mode: link.mode },
        },
      ],
      figures: () =>
        figuresOf(
          d,
          withOption(d, {
            ...option,
            sites: [...option.sites, site],
            links: [...option.links, link],
          }),
        ),
    },
  ];
}
