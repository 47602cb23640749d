import type { Bundle } from './bundle';
import { refusedRows, type Loads, type Moved, type Refused, type Traffic } from './loads';
import { promotions } from './promoted-writer';
import { reroute, type Landings } from './reroute';
import { arriveAt, type RoutingState } from './route';

/**
 * Sites going down one group after the other, and the loads that this leaves. A bundle is routed again
 * only when a further loss can have changed its way, so that a long cascade costs little more than its
 * first step. Numbers in flat arrays: this is the innermost loop of the engine.
 */
export class LossPlay implements Landings<Bundle> {
  /** 1 for every site that is up. */
  readonly alive: Uint8Array;
  private readonly traffic: Traffic;
  /** Bundles that a loss has moved, in the order of their first move. */
  private readonly displaced: Bundle[] = [];
  /** By bundle: the site that serves it now; negative: refused. */
  private readonly now: Int32Array;
  /** By bundle: a site besides the one that serves it on which its way depends; or `nothing`, or `everything`. */
  private readonly leansOn: Int32Array;
  private state: RoutingState;
  /** Parts of bundles that weighted routing has split; rebuilt at every step. */
  private splits: Moved[] = [];

  constructor(traffic: Traffic) {
    this.traffic = traffic;
    this.alive = new Uint8Array(traffic.network.sites.length).fill(1);
    this.now = new Int32Array(traffic.bundles);
    this.leansOn = new Int32Array(traffic.bundles);
    this.state = { alive: this.alive, afterLoss: true, promoted: () => -1 };
  }

  /** Takes more sites down and gives the loads right after traffic has moved. */
  lose(sites: readonly number[]): Loads {
    const { alive, displaced, leansOn, now, traffic } = this;
    const { network, executing } = traffic;
    for (const i of sites) alive[i] = 0;
    this.state = { alive, afterLoss: true, promoted: promotions(network, alive) };
    this.splits = [];
    for (let n = 0; n < displaced.length; n += 1) {
      const bundle = displaced[n];
      if (!bundle) continue;
      const site = now[bundle.id] ?? -1;
      const prop = leansOn[bundle.id] ?? nothing;
      const stands = prop !== everything && (prop < 0 || alive[prop] !== 0);
      if (!stands || (site >= 0 && alive[site] === 0)) {
        reroute(network, bundle, this.state, this);
      }
    }
    for (const i of sites) {
      for (const bundle of executing[i] ?? []) {
        displaced.push(bundle);
        reroute(network, bundle, this.state, this);
      }
    }
    return this.loads();
  }

  serve(bundle: Bundle, site: number, entry: number, rps: number): void {
    if (rps !== bundle.rps) return this.split(bundle, site, rps);
    this.now[bundle.id] = site;
    this.leansOn[bundle.id] = this.propOf(bundle, site, entry);
    return undefined;
  }

  refuse(bundle: Bundle, reason: number, rps: number): void {
    if (rps !== bundle.rps) return this.split(bundle, reason, rps);
    this.now[bundle.id] = reason;
    this.leansOn[bundle.id] = nothing;
    return undefined;
  }

  /** A forwarded write leans on the site where it enters, a stray on the first choice that it missed. */
  private propOf(bundle: Bundle, site: number, entry: number): number {
    if (!bundle.stray) return entry === site ? nothing : entry;
    const { network } = this.traffic;
    const population = network.populations[bundle.population];
    if (entry !== site || !population) return everything;
    const first = arriveAt(network, population, false, this.state);
    return first < 0 ? everything : first;
  }

  private split(bundle: Bundle, site: number, rps: number): void {
    this.leansOn[bundle.id] = everything;
    this.now[bundle.id] = inParts;
    this.splits.push({ bundle, site, rps });
  }

  /** Who is refused now, one row for each population and reason. */
  refused(): Refused[] {
    const { displaced, now, splits, traffic } = this;
    const moved = displaced.map((bundle) => ({
      bundle,
      site: now[bundle.id] ?? -1,
      rps: bundle.rps,
    }));
    const whole = moved.filter(({ site }) => site < 0 && site !== inParts);
    return refusedRows(traffic.stranded, [...whole, ...splits.filter(({ site }) => site < 0)]);
  }

  private loads(): Loads {
    const { alive, displaced, now, splits, traffic } = this;
    const rps = Float64Array.from(traffic.steadyRps);
    let refusedRps = traffic.strandedRps;
    for (let i = 0; i < rps.length; i += 1) if (alive[i] === 0) rps[i] = 0;
    for (let n = 0; n < displaced.length; n += 1) {
      const bundle = displaced[n];
      if (!bundle) continue;
      const site = now[bundle.id] ?? -1;
      if (site >= 0) rps[site] = (rps[site] ?? 0) + bundle.rps;
      else if (site !== inParts) refusedRps += bundle.rps;
    }
    for (const { site, rps: part } of splits) {
      if (site >= 0) rps[site] = (rps[site] ?? 0) + part;
      else refusedRps += part;
    }
    return { rps, refusedRps };
  }
}

const nothing = -1;
const everything = -2;
/** Stands in `now` for a bundle whose parts are in `splits`. */
const inParts = -100;
