import type { Assumptions } from '../assumptions';
import type { Architecture, Scenario } from '../model';
import type { Network } from '../traffic/network';
import type { Strand } from '../traffic/strand';
import { ms, type Ms } from '../units';
import { commitWaitMs } from './commit-wait';
import { copiesOf, votes } from './copies';
import { answeringRegion, dependencyCalls, type DependencyCalls } from './dependency-calls';
import { wayMs } from './way-to-dependency';
import { edgeOf, type EdgePlaces } from './edge';
import { firstRequestMs } from './first-request';
import { lastMileOf } from './last-mile';
import { requestShape, type RequestTimes } from './request-shape';
import { routesOfPublic, routesOfRegion } from './rtt/place-routes';
import { scenarioRttMs } from './scenario-rtt';
import { warmRequestMs } from './warm-request';
import { wayTo, type Way } from './way';

/** What one population's requests take at one site, all that does not depend on where writes go. */
export interface PairTimes {
  readonly way: Way;
  readonly lastMileMs: Ms;
  readonly firstMs: Ms;
  /** A warm request that reads. */
  readonly readMs: Ms;
  /** A warm request that writes, before it is forwarded and copied. */
  readonly writeStartMs: Ms;
}

/**
 * Latencies of an option while some of its sites are up. What depends on a population and a site alone is
 * computed once, when it is first asked for.
 */
export class LatencyModel {
  readonly architecture: Architecture;
  readonly network: Network;
  readonly assumptions: Assumptions;
  readonly scenario: Scenario;
  readonly request: RequestTimes;
  readonly edge: EdgePlaces;
  /** 1 for every site that is up. */
  private readonly alive: Uint8Array;
  /** By population and site. */
  private readonly pairs: (PairTimes | undefined)[];
  private readonly calls: (DependencyCalls | undefined)[];
  private readonly waits: (Ms | null | undefined)[];

  constructor(
    architecture: Architecture,
    network: Network,
    assumptions: Assumptions,
    scenario: Scenario,
    alive: Uint8Array = new Uint8Array(network.sites.length).fill(1),
  ) {
    this.architecture = architecture;
    this.network = network;
    this.assumptions = assumptions;
    this.scenario = scenario;
    this.alive = alive;
    this.request = requestShape(architecture.demand, assumptions);
    this.edge = edgeOf(network.option, assumptions, this.isLost);
    this.pairs = Array.from({ length: network.populations.length * network.sites.length });
    this.calls = [];
    this.waits = [];
  }

  /** The same option with other sites up. */
  whileUp(alive: Uint8Array): LatencyModel {
    const { architecture, network, assumptions, scenario } = this;
    return new LatencyModel(architecture, network, assumptions, scenario, alive);
  }

  /** What a population's requests take at a site. Throws RangeError where there is no such pair. */
  pair(population: number, site: number): PairTimes {
    const index = population * this.network.sites.length + site;
    return (this.pairs[index] ??= this.computePair(population, site));
  }

  /** Round trip between two sites, milliseconds. */
  siteRttMs = (a: number, b: number): Ms => {
    const { sites, siteRttMs } = this.network;
    const [here, there] = [sites[a], sites[b]];
    const rtt = siteRttMs[a]?.[b];
    if (!here || !there || rtt === undefined) throw new RangeError('no such sites');
    if (this.scenario === 'typical') return rtt;
    const [from, to] = [routesOfRegion(here.place), routesOfRegion(there.place)];
    return scenarioRttMs(from, to, rtt, this.scenario, this.assumptions);
  };

  /** Time of the calls that a site makes to what it depends on. */
  dependencyCalls(site: number): DependencyCalls {
    return (this.calls[site] ??= this.computeCalls(site));
  }

  /** How long a writer waits for its copies; null: no quorum of them is up. */
  commitWaitMs(writer: number): Ms | null {
    const known = this.waits[writer];
    if (known !== undefined) return known;
    const copies = copiesOf(this.network, writer, this.siteRttMs, this.alive);
    const wait = commitWaitMs(copies, votes(this.network, writer));
    this.waits[writer] = wait;
    return wait;
  }

  /** Way from the site where a write arrives to the one that executes it, and back. */
  forwardMs(entry: number, writer: number): Ms {
    return entry === writer ? ms(0) : this.siteRttMs(entry, writer);
  }

  /** Median latency of a write: forwarding and copies add up; null where no quorum of copies is up. */
  writeMs(population: number, entry: number, writer: number): Ms | null {
    const wait = this.commitWaitMs(writer);
    if (wait === null) return null;
    return ms(this.pair(population, entry).writeStartMs + this.forwardMs(entry, writer) + wait);
  }

  /** Median latency of the requests of a strand. */
  strandMs({ kind, population, entry, site }: Strand): Ms | null {
    return kind === 'read'
      ? this.pair(population, entry).readMs
      : this.writeMs(population, entry, site);
  }

  /** Whether a site of the option stands there and is down. */
  readonly isLost = (region: string): boolean => {
    const site = this.network.sites.findIndex((s) => s.region === region);
    return site >= 0 && this.alive[site] === 0;
  };

  private computePair(population: number, site: number): PairTimes {
    const { network, request, edge, scenario, assumptions } = this;
    const row = network.populations[population];
    const place = network.sites[site]?.place;
    const direct = row?.rttMs[site];
    if (!row || !place || direct === undefined) throw new RangeError('no such population or site');
    const from = routesOfPublic(row.population.at);
    const way = wayTo(from, place, direct, edge, scenario, assumptions);
    const lastMileMs = lastMileOf(row.population, assumptions);
    const { rttMs, handshakeRttMs } = way;
    const calls = this.dependencyCalls(site);
    const { dnsMs, handshakes, sequentialCalls, serverMs, writeServerMs } = request;
    const warm = { rttMs, lastMileMs, sequentialCalls };
    const readMs = warmRequestMs({ ...warm, dependenciesMs: calls.readMs, serverMs });
    return {
      way,
      lastMileMs,
      readMs,
      writeStartMs: warmRequestMs({
        ...warm,
        dependenciesMs: calls.writeMs,
        serverMs: writeServerMs,
      }),
      firstMs: firstRequestMs({ dnsMs, handshakes, handshakeRttMs, lastMileMs }, readMs),
    };
  }

  private computeCalls(site: number): DependencyCalls {
    const { architecture, network, scenario, assumptions, isLost } = this;
    const place = network.sites[site]?.place;
    if (!place) throw new RangeError('no such site');
    const { dependencies } = architecture;
    return dependencyCalls(dependencies, (dependency) => {
      const answer = answeringRegion(place, dependency, dependencies, assumptions, isLost);
      return answer && wayMs(place, answer, scenario, assumptions);
    });
  }
}
