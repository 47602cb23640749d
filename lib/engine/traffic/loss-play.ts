import { noTarget, unlawfulTarget, type Bundles } from './bundles';
import type { LossLoads, Traffic } from './loads';
import { promotions, type Promotion } from './promoted-writer';
import { executeWrite, type RoutingState } from './route';

/**
 * Sites going down one group after the other, and the loads that this leaves. One play serves any number
 * of losses, one after the other. The rule is that of `reroute`, and a property test holds the two to each
 * other; here it runs over flat arrays and remembers how far down each list has been asked, because a
 * site that is down stays down: this is the innermost loop of the engine.
 */
export class LossPlay implements LossLoads {
  /** 1 for every site that is up. */
  readonly alive: Uint8Array;
  /** Load of each site, requests a second. */
  readonly rps: Float64Array;
  /** The part of it that are reads which came from elsewhere. */
  readonly movedReadsRps: Float64Array;
  /** Which writes are refused by writers that are up is for `stuckWriters` to say. */
  readonly stuckRps = null;
  /** What nobody serves, requests a second. */
  refusedRps: number;
  readonly state: RoutingState;

  private readonly traffic: Traffic;
  private readonly bundles: Bundles;
  /** Sites that are down, in the order in which they went; `fallen` of them. Their bundles have moved. */
  private readonly down: Int32Array;
  private fallen = 0;
  /** By list: where in `asked` it starts, and the first and the second site on it that are up. */
  private readonly starts: Int32Array;
  private readonly first: Int32Array;
  private readonly second: Int32Array;
  /** By law and entry: who executes a write, as far as `executedAt` says that it was asked in this round. */
  private readonly executes: Int32Array;
  private readonly executedAt: Int32Array;
  private round = 0;
  private promotion: Promotion | null = null;
  /** By way: loads that weighted routing is going to share out. */
  private readonly readsToShare: Float64Array;
  private readonly writesToShare: Float64Array;

  constructor(traffic: Traffic) {
    const { bundles, network } = traffic;
    const sites = network.sites.length;
    const ways = bundles.populations.length;
    this.traffic = traffic;
    this.bundles = bundles;
    this.alive = new Uint8Array(sites).fill(1);
    this.rps = traffic.steadyRps.slice();
    this.movedReadsRps = new Float64Array(sites);
    this.refusedRps = traffic.strandedRps;
    this.down = new Int32Array(sites);
    this.starts = bundles.askedFrom.subarray(0, bundles.part.length);
    this.first = this.starts.slice();
    this.second = this.starts.slice();
    this.executes = new Int32Array(bundles.laws * sites);
    this.executedAt = new Int32Array(bundles.laws * sites);
    this.readsToShare = new Float64Array(ways);
    this.writesToShare = new Float64Array(ways);
    this.state = {
      alive: this.alive,
      afterLoss: true,
      promoted: (population) => {
        this.promotion ??= promotions(network, this.alive);
        return this.promotion(population);
      },
    };
  }

  /** Forgets all losses so far and takes these sites down; the loads are those right after traffic has moved. */
  start(lost: readonly number[]): void {
    this.alive.fill(1);
    this.fallen = 0;
    this.first.set(this.starts);
    this.second.set(this.starts);
    this.lose(lost);
  }

  /** Takes more sites down; the loads are then those right after traffic has moved. */
  lose(sites: readonly number[]): void {
    const { alive, down } = this;
    for (const site of sites) {
      if (alive[site] === 0) continue;
      alive[site] = 0;
      down[this.fallen] = site;
      this.fallen += 1;
    }
    this.settle();
  }

  /** Sums the loads up: what stays where it is, and every bundle that has been moved where it goes now. */
  private settle(): void {
    const { alive, down, fallen, rps, traffic } = this;
    rps.set(traffic.steadyRps);
    this.movedReadsRps.fill(0);
    for (let i = 0; i < rps.length; i += 1) if (alive[i] === 0) rps[i] = 0;
    this.refusedRps = traffic.strandedRps;
    this.promotion = null;
    this.round += 1;
    for (let n = 0; n < fallen; n += 1) this.move(down[n] ?? 0);
    if (traffic.network.weighted && fallen > 0) this.shareOut();
  }

  /** Sends the bundles of a site that is down where they go now. */
  private move(site: number): void {
    const { alive, rps, movedReadsRps } = this;
    const { entry, stray, target, way, reads, writes, starts } = this.bundles;
    const { weighted } = this.traffic.network;
    const end = starts[site + 1] ?? 0;
    for (let id = starts[site] ?? 0; id < end; id += 1) {
      const planned = target[id] ?? noTarget;
      const going = way[id] ?? 0;
      const at = entry[id] ?? 0;
      const read = reads[id] ?? 0;
      const write = writes[id] ?? 0;
      if (planned === unlawfulTarget) {
        this.refusedRps += read + write;
      } else if (planned >= 0 && alive[planned] === 1) {
        rps[planned] = (rps[planned] ?? 0) + read + write;
        movedReadsRps[planned] = (movedReadsRps[planned] ?? 0) + read;
      } else if (alive[at] === 1) {
        // It arrives where it arrived before: only what was forwarded from there has to go elsewhere.
        this.write(going, at, write);
      } else if (weighted) {
        this.readsToShare[going] = (this.readsToShare[going] ?? 0) + read;
        this.writesToShare[going] = (this.writesToShare[going] ?? 0) + write;
      } else {
        // Where nothing is weighted a way has one list, and they are numbered alike.
        this.arrive(going, this.ask(going, stray[id] === 1), read, write);
      }
    }
  }

  /** Requests that come to a site, or to none: reads are executed there, writes at a writer. */
  private arrive(way: number, site: number, reads: number, writes: number): void {
    if (site < 0) {
      this.refusedRps += reads + writes;
      return;
    }
    if (reads > 0) {
      this.rps[site] = (this.rps[site] ?? 0) + reads;
      this.movedReadsRps[site] = (this.movedReadsRps[site] ?? 0) + reads;
    }
    if (writes > 0) this.write(way, site, writes);
  }

  private write(way: number, entry: number, rps: number): void {
    const writer = this.writerFrom(way, entry);
    if (writer < 0) this.refusedRps += rps;
    else this.rps[writer] = (this.rps[writer] ?? 0) + rps;
  }

  /** The first site on a list that is up, or the second for those who stray; the first again where it is alone. */
  private ask(list: number, stray: boolean): number {
    const { alive, first, second } = this;
    const { asked, askedFrom } = this.bundles;
    const end = askedFrom[list + 1] ?? 0;
    let n = first[list] ?? end;
    while (n < end && alive[asked[n] ?? 0] === 0) n += 1;
    first[list] = n;
    if (n >= end) return -1;
    if (!stray) return asked[n] ?? -1;
    let next = Math.max(n + 1, second[list] ?? end);
    while (next < end && alive[asked[next] ?? 0] === 0) next += 1;
    second[list] = next;
    return asked[next < end ? next : n] ?? -1;
  }

  /** The site that executes a write which arrived at `entry`; negative: none. */
  private writerFrom(way: number, entry: number): number {
    const key = (this.bundles.law[way] ?? 0) * this.alive.length + entry;
    if (this.executedAt[key] !== this.round) {
      this.executedAt[key] = this.round;
      const population = this.bundles.populations[way];
      this.executes[key] = population
        ? executeWrite(this.traffic.network, population, entry, this.state)
        : -1;
    }
    return this.executes[key] ?? -1;
  }

  /** Sends what was gathered by way to the sites that are up, by their weights; by its lists where none has one. */
  private shareOut(): void {
    const { sites } = this.traffic.network;
    const { asked, askedFrom, listFrom, part, populations } = this.bundles;
    for (let way = 0; way < populations.length; way += 1) {
      const reads = this.readsToShare[way] ?? 0;
      const writes = this.writesToShare[way] ?? 0;
      if (reads + writes === 0) continue;
      this.readsToShare[way] = 0;
      this.writesToShare[way] = 0;
      const [from = 0, end = 0] = [listFrom[way], listFrom[way + 1]];
      const open = asked
        .subarray(askedFrom[from], askedFrom[from + 1])
        .filter((i) => this.alive[i] === 1 && (sites[i]?.weight ?? 0) > 0);
      const total = open.reduce((sum, i) => sum + (sites[i]?.weight ?? 0), 0);
      for (const i of open) {
        const share = (sites[i]?.weight ?? 0) / total;
        this.arrive(way, i, reads * share, writes * share);
      }
      if (total > 0) continue;
      for (let list = from; list < end; list += 1) {
        const share = part[list] ?? 0;
        this.arrive(way, this.ask(list, false), reads * share, writes * share);
      }
    }
  }
}
