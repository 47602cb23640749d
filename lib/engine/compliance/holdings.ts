import type { Traffic } from '../traffic/loads';
import type { Network } from '../traffic/network';
import { promotions } from '../traffic/promoted-writer';
import { reroute } from '../traffic/reroute';
import { reasonOf } from '../traffic/route';
import type { Strand } from '../traffic/strand';
import type { ResidencyConstraint } from './constraints-on';
import type { Copy, DataFlows } from './data-flows';
import { wouldTake } from './would-take';

/** Where the data of one population under one rule rests. */
export interface Holding {
  /** Index of the population. */
  readonly population: number;
  readonly constraint: ResidencyConstraint;
  readonly rests: readonly Copy[];
  /** Where the plan, or the survivors, would take it against the law: its users are not served instead. */
  readonly refused: readonly Refused[];
}

/** A move that the law forbids. */
export interface Refused extends Copy {
  /** True where the plan names the site; false where it is merely what is left. */
  readonly declared: boolean;
}

/** Where one population's data comes to be, before it is copied. */
export interface Origins {
  readonly written: Copy[];
  readonly refused: Refused[];
}

/** By population; undefined for those that are left aside. */
export type OriginsOf = readonly (Origins | undefined)[];

/** Whose data is followed: that of users whom a rule binds, or of everybody. */
export type Whose = 'bound' | 'everybody';

/** Where data is written with nothing lost. */
export function steadyOrigins({ network, strands }: Traffic, whose: Whose): OriginsOf {
  const found = noOrigins(network, whose);
  for (const { kind, population, site } of strands) {
    if (kind === 'write' && site >= 0) found[population]?.written.push(writtenAt(site));
  }
  return found;
}

/**
 * Where it is written once some sites are lost, or would have to be: the data of the strands given, those that
 * the loss moves or all of them.
 */
export function originsWithout(
  { network }: Traffic,
  alive: Uint8Array,
  strands: readonly Strand[],
  whose: Whose,
): OriginsOf {
  const found = noOrigins(network, whose);
  const state = { alive, afterLoss: true, promoted: promotions(network, alive) };
  for (const strand of strands) {
    const origins = found[strand.population];
    if (!origins || strand.kind !== 'write') continue;
    const lost = network.sites[strand.site];
    reroute(network, strand, state, {
      serve: (_, site) => {
        origins.written.push(
          site === strand.site || !lost
            ? writtenAt(site)
            : { site, way: 'failover', path: `moved from ${lost.region}`, from: -1 },
        );
      },
      refuse: (_, reason) => {
        if (!lost) return;
        const declared = reasonOf(reason) === 'target-unlawful';
        if (!declared && reasonOf(reason) !== 'no-lawful-site') return;
        const site = declared ? lost.target : wouldTake(network, strand, alive);
        if (site < 0) return;
        const { strategy } = network.option.routing;
        origins.refused.push({
          site,
          way: declared ? 'target' : 'failover',
          path: declared
            ? `failover target of ${lost.region}`
            : `failover of ${lost.region} by ${strategy} routing`,
          from: strand.site,
          declared,
        });
      },
    });
  }
  return found;
}

const writtenAt = (site: number): Copy => ({ site, way: 'written', path: 'written', from: -1 });

function noOrigins({ populations }: Network, whose: Whose): (Origins | undefined)[] {
  return populations.map(({ constraints }) =>
    whose === 'everybody' || constraints.length > 0 ? { written: [], refused: [] } : undefined,
  );
}

/** Where the data under each rule rests that is written there, with all of its replicas and backups. */
export function holdingsOf(
  network: Network,
  flows: DataFlows,
  found: OriginsOf,
  alive?: Uint8Array,
): Holding[] {
  // Populations that are written at the same sites share what follows from it.
  const known = new Map<string, readonly Copy[]>();
  return network.populations.flatMap(({ constraints }, population): Holding[] => {
    const origins = found[population];
    if (!origins || origins.written.length + origins.refused.length === 0) return [];
    const { written, refused } = origins;
    const places = written.map(({ site, path }) => `${site} ${path}`).join();
    return constraints.map((constraint) => {
      const key = `${constraint.data.name}\n${places}`;
      const rests = known.get(key) ?? flows(constraint.data.name, written, alive);
      known.set(key, rests);
      return { population, constraint, rests, refused };
    });
  });
}
