import type { RegionId } from '../model';
import type { Traffic } from '../traffic/loads';
import { promotions } from '../traffic/promoted-writer';
import { reroute } from '../traffic/reroute';
import { reasonOf, type RoutingState } from '../traffic/route';
import type { Strand } from '../traffic/strand';
import type { HeldWrites, Hold } from './held-writes';

/** How many are refused in all, where that is known beforehand: then no request has to be followed. */
export type Refusals = 'none' | 'all' | 'some';

/** An option with some sites gone: what becomes of each strand. */
export class LossState {
  private readonly traffic: Traffic;
  private readonly alive: Uint8Array;
  private readonly holds: readonly Hold[];
  private readonly refusals: Refusals;
  private readonly state: RoutingState;

  constructor(traffic: Traffic, down: readonly RegionId[], held: HeldWrites, refusals: Refusals) {
    const { network } = traffic;
    const gone = new Set(down);
    this.traffic = traffic;
    this.alive = Uint8Array.from(network.sites, ({ region }) => (gone.has(region) ? 0 : 1));
    this.holds = held(this.alive);
    this.refusals = refusals;
    this.state = {
      alive: this.alive,
      afterLoss: true,
      promoted: promotions(network, this.alive),
    };
  }

  /** Whether a site is gone or has its writes held up. */
  concerns(site: number): boolean {
    return this.alive[site] === 0 || this.holds[site] !== 'none';
  }

  /** Whether a strand arrives at a site that is gone, is executed at one, or has its writes held up by one. */
  touches(strand: Strand): boolean {
    return !this.stays(strand) || this.hold(strand) !== 'none';
  }

  /** Whether both the site where a strand arrives and the one that executes it are up. */
  stays({ site, entry }: Strand): boolean {
    return this.alive[site] === 1 && this.alive[entry] === 1;
  }

  /** The part of a strand for which there is no site, requests a second. */
  refusedRps(strand: Strand): number {
    if (this.refusals === 'all' || this.hold(strand) === 'stop') return strand.rps;
    if (this.refusals === 'none' || this.alive[strand.site] === 1) return 0;
    let refused = 0;
    reroute(this.traffic.network, strand, this.state, {
      serve: ({ kind }, site, _, rps) => {
        if (kind === 'write' && this.holds[site] === 'stop') refused += rps;
      },
      refuse: (_, __, rps) => {
        refused += rps;
      },
    });
    return refused;
  }

  /** The part of a moved strand that the sites where it comes turn away, requests a second. */
  turnedAwayRps(strand: Strand, parts: Float64Array): number {
    let away = 0;
    reroute(this.traffic.network, strand, this.state, {
      serve: (_, site, __, rps) => {
        away += rps * (parts[site] ?? 0);
      },
      refuse: () => undefined,
    });
    return away;
  }

  /** Whether a backup that the law allows can be brought back to life for what nobody serves of a strand. */
  restores(strand: Strand): boolean {
    const { network } = this.traffic;
    const population = network.populations[strand.population];
    if (!population || this.hold(strand) === 'stop') return false;
    const bound = strand.kind === 'read' ? population.readsBound : population.writesBound;
    const isThere = network.sites.some(
      ({ site }, i) =>
        site.role === 'backup' && this.alive[i] === 1 && (!bound || population.lawful[i]),
    );
    return isThere && !this.isSentOutside(strand);
  }

  /** Whether the plan names an unlawful place for what nobody serves of a strand. */
  private isSentOutside(strand: Strand): boolean {
    let outside = false;
    reroute(this.traffic.network, strand, this.state, {
      serve: () => undefined,
      refuse: (_, reason) => {
        outside ||= reasonOf(reason) === 'target-unlawful';
      },
    });
    return outside;
  }

  private hold({ kind, site }: Strand): Hold {
    return kind === 'write' ? (this.holds[site] ?? 'none') : 'none';
  }
}
