import type { RegionId, ResidencyFigures, ResidencyViolation } from '../model';
import { promotions } from '../traffic/promoted-writer';
import { reroute } from '../traffic/reroute';
import { reasonOf } from '../traffic/route';
import type { Traffic } from '../traffic/loads';
import { allows, type ResidencyConstraint } from './constraints-on';
import { restingSites, type Resting } from './resting-sites';

/**
 * Where data rests against its residency: in normal times (written, replicated, backed up), and after
 * every loss of one site, where a declared target or the survivors would take the writes of users
 * whose data may not rest there.
 */
export function residencyFigures(traffic: Traffic): ResidencyFigures {
  const rows = new Map<string, ResidencyViolation>();
  const add = (
    constraint: ResidencyConstraint,
    population: string,
    site: number,
    path: string,
    lost: readonly RegionId[],
  ) => {
    const region = traffic.network.sites[site]?.region;
    if (!region) return;
    const when = lost.length > 0 ? 'failover' : 'steady';
    const { data, jurisdictions } = constraint;
    const steadyKey = `${data.name} ${region} steady`;
    if (when === 'failover' && rows.has(steadyKey)) return;
    const key = when === 'steady' ? steadyKey : `${data.name} ${region} ${path}`;
    const row = rows.get(key);
    const populations = row?.populations ?? [];
    const losses = row?.lost ?? [];
    rows.set(key, {
      data: data.name,
      path: row?.path ?? path,
      jurisdiction: jurisdictions.join(' or '),
      region,
      when,
      populations: populations.includes(population) ? populations : [...populations, population],
      lost: [...losses, ...lost.filter((l) => !losses.includes(l))],
    });
  };

  steadyViolations(traffic, add);
  failoverViolations(traffic, add);
  return { violations: [...rows.values()] };
}

type Add = (
  constraint: ResidencyConstraint,
  population: string,
  site: number,
  path: string,
  lost: readonly RegionId[],
) => void;

function steadyViolations({ network, strands }: Traffic, add: Add): void {
  const writers = network.populations.map(() => new Set<number>());
  for (const { kind, population, site } of strands) {
    if (kind === 'write' && site >= 0) writers[population]?.add(site);
  }
  const known = new Map<string, Resting>();
  const restingOf = (data: string) => {
    const resting = known.get(data) ?? restingSites(network, data);
    known.set(data, resting);
    return resting;
  };
  network.populations.forEach((row, index) => {
    if (row.constraints.length === 0) return;
    const { name } = row.population;
    const origins = [...(writers[index] ?? [])].map((site) => ({
      site,
      path: `written by ${name}`,
    }));
    for (const constraint of row.constraints) {
      for (const { site, path } of restingOf(constraint.data.name)(origins)) {
        const place = network.sites[site]?.place;
        if (place && !allows(constraint, place)) add(constraint, name, site, path, []);
      }
    }
  });
}

function failoverViolations({ network, executing }: Traffic, add: Add): void {
  network.sites.forEach((lostSite, lost) => {
    const alive = new Uint8Array(network.sites.length).fill(1);
    alive[lost] = 0;
    const state = { alive, afterLoss: true, promoted: promotions(network, alive) };
    for (const strand of executing[lost] ?? []) {
      const row = network.populations[strand.population];
      if (!row || strand.kind !== 'write' || row.constraints.length === 0) continue;
      const judge = (site: number, path: string) => {
        for (const constraint of row.constraints) {
          const place = network.sites[site]?.place;
          if (!place || allows(constraint, place)) continue;
          add(constraint, row.population.name, site, path, [lostSite.region]);
        }
      };
      reroute(network, strand, state, {
        serve: (_, site) => judge(site, `moved from ${lostSite.region}`),
        refuse: (_, reason) => {
          if (reasonOf(reason) === 'target-unlawful') {
            judge(lostSite.target, `failover target of ${lostSite.region}`);
          }
        },
      });
    }
  });
}
