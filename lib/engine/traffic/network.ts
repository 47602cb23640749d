import type { Assumptions } from '../assumptions';
import { reachableCapacity } from '../capacity/reachable-capacity';
import { allows, constraintsOn, type ResidencyConstraint } from '../compliance/constraints-on';
import { greatCircleKm } from '../geo/great-circle';
import { estimateRttMs } from '../latency/estimate-rtt';
import { roundTripMs } from '../latency/round-trip';
import { linkLag } from '../recovery/link-lag';
import { routesOfPublic, routesOfRegion } from '../latency/rtt/place-routes';
import type { Architecture, Link, Option, Population, Region, RegionId, Site } from '../model';
import { ms, rps, share, type Ms } from '../units';
import { serves, writesAt } from './serves';

/** A site with what routing asks of it again and again. */
export interface NetworkSite {
  readonly region: RegionId;
  readonly site: Site;
  readonly place: Region;
  readonly serves: boolean;
  readonly writer: boolean;
  /** What it serves in normal times, requests a second; 0 where it states none. */
  readonly capacityRps: number;
  /** What it can serve after taking over; 0: it can take nothing. */
  readonly reachRps: number;
  /** Its weight under weighted routing, else 0. */
  readonly weight: number;
  /** Index of the site that takes its traffic by declaration, or −1. */
  readonly target: number;
}

/** A population with its distances, laws and preferences, all by site index. */
export interface NetworkPopulation {
  readonly population: Population;
  readonly constraints: readonly ResidencyConstraint[];
  readonly lawful: readonly boolean[];
  /** `lawful` as a key: populations with the same one are under the same law here. */
  readonly law: string;
  /** False where the healthy drawing has no lawful site: then the law is broken already and routing ignores it. */
  readonly readsBound: boolean;
  readonly writesBound: boolean;
  /** Round trips to the sites, milliseconds. */
  readonly rttMs: readonly Ms[];
  /** Sites that may take its requests, best first by the routing rule; ties by region id. */
  readonly order: Int32Array;
  /** Sites that could take them and may not. */
  readonly barred: readonly number[];
  /** Index of the home under application routing, if it may take its requests; else −1. */
  readonly home: number;
}

/** One option, indexed for routing. Built once for an evaluation, read by every loss. */
export interface Network {
  readonly option: Option;
  readonly sites: readonly NetworkSite[];
  readonly populations: readonly NetworkPopulation[];
  readonly weighted: boolean;
  /** By entry: the writers, the entry itself first and then by round trip. */
  readonly writersFrom: readonly Int32Array[];
  /** Round trips between sites, milliseconds, by both indices. */
  readonly siteRttMs: readonly (readonly Ms[])[];
  /** How far the copy on the quickest link trails, p99, by both indices (`from · sites + to`), milliseconds; Infinity: no link. */
  readonly linkLagMs: Float64Array;
  /** Share of users who land on the second choice. */
  readonly strayShare: number;
  /** Share of reads of what reaches the sites. */
  readonly readShare: number;
}

/** Indexes an option. The document's references are taken to hold: the schema has checked them. */
export function buildNetwork(
  architecture: Architecture,
  option: Option,
  assumptions: Assumptions,
): Network {
  const indexOf = new Map(option.sites.map((site, index) => [site.region, index]));
  const index = (region: RegionId | undefined) => (region && indexOf.get(region)) ?? -1;
  const { routing, failover } = option;
  const { targets } = failover;
  const weighted = routing.strategy === 'weighted';

  const sites = option.sites.map((site): NetworkSite => {
    const place = assumptions.region(site.region);
    if (!place) throw new RangeError(`no region ${site.region} in the table`);
    const target = index(targets[site.region] ?? targets['*']);
    return {
      region: site.region,
      site,
      place,
      serves: serves(site),
      writer: writesAt(option, site),
      capacityRps: site.capacityRps ?? 0,
      reachRps: reachableCapacity(site),
      weight: weighted ? Math.max(0, routing.weights[site.region] ?? 0) : 0,
      target: option.sites[target]?.region === site.region ? -1 : target,
    };
  });
  const ends = sites.map(({ place }) => routesOfRegion(place));

  const lawUnder = lawFinder(sites);
  const arriving = arrivingDemand(architecture, option, assumptions);
  const populations = architecture.demand.populations.map((stated): NetworkPopulation => {
    const population =
      arriving.part === 1 ? stated : { ...stated, peakRps: rps(stated.peakRps * arriving.part) };
    const from = routesOfPublic(population.at);
    const rttMs = ends.map((to) => estimateRttMs(from, to, assumptions));
    const constraints = constraintsOn(architecture, stated);
    const { lawful, law, readsBound, writesBound } = lawUnder(constraints);
    const key =
      routing.strategy === 'geodns'
        ? ends.map((to) => greatCircleKm(from.direction, to.direction))
        : rttMs;
    const able = nearestFirst(sites, key).filter((i) => (sites[i]?.reachRps ?? 0) > 0);
    const may = (i: number) => !readsBound || Boolean(lawful[i]);
    const home = routing.strategy === 'application' ? index(option.homes[population.name]) : -1;
    return {
      population,
      constraints,
      lawful,
      law,
      readsBound,
      writesBound,
      rttMs,
      order: Int32Array.from(able.filter(may)),
      barred: able.filter((i) => !may(i)),
      home: able.includes(home) && may(home) ? home : -1,
    };
  });

  const siteRttMs = sites.map((a) => sites.map((b) => roundTripMs(a.place, b.place, assumptions)));
  return {
    option,
    sites,
    populations,
    weighted,
    writersFrom: siteRttMs.map((row, entry) => {
      const nearest = nearestFirst(
        sites,
        row.map((rtt, i) => (i === entry ? -1 : rtt)),
      );
      return Int32Array.from(nearest.filter((i) => sites[i]?.writer));
    }),
    siteRttMs,
    linkLagMs: linkLagsOf(option, indexOf, siteRttMs, assumptions),
    strayShare: strayShareOf(option, assumptions),
    readShare: arriving.reads,
  };
}

/**
 * What is left of the demand behind a cache at the edge: with the share r of reads of which it answers c, the part
 * 1 − r·c of the requests, of which r·(1 − c) ÷ (1 − r·c) read.
 */
function arrivingDemand(
  { demand }: Architecture,
  { edgeCache = share(0) }: Option,
  { parameters }: Assumptions,
): { readonly part: number; readonly reads: number } {
  const reads = demand.reads ?? parameters.readShare.value;
  const part = 1 - reads * edgeCache;
  if (edgeCache <= 0) return { part: 1, reads };
  return { part, reads: part > 0 ? (reads * (1 - edgeCache)) / part : 0 };
}

type Law = Pick<NetworkPopulation, 'lawful' | 'law' | 'readsBound' | 'writesBound'>;

/** Finds what constraints make of the sites, once for all populations that are under the same ones. */
function lawFinder(sites: readonly NetworkSite[]) {
  const known = new Map<readonly ResidencyConstraint[], Law>();
  return (constraints: readonly ResidencyConstraint[]): Law => {
    const found = known.get(constraints);
    if (found) return found;
    const lawful = sites.map(({ place }) => constraints.every((c) => allows(c, place)));
    const law = {
      lawful,
      law: lawful.map(Number).join(''),
      readsBound: sites.some((site, i) => site.serves && lawful[i]),
      writesBound: sites.some((site, i) => site.writer && lawful[i]),
    };
    known.set(constraints, law);
    return law;
  };
}

/**
 * A copy that writes wait for, synchronous or the nearest semi-synchronous one, trails by nothing; every
 * other one as far as its link states, or is taken to.
 */
function linkLagsOf(
  { sites, links }: Option,
  indexOf: ReadonlyMap<RegionId, number>,
  siteRttMs: Network['siteRttMs'],
  assumptions: Assumptions,
): Float64Array {
  const lags = new Float64Array(sites.length * sites.length).fill(Infinity);
  const rttOf = ({ from, to }: Link) =>
    siteRttMs[indexOf.get(from) ?? -1]?.[indexOf.get(to) ?? -1] ?? ms(0);
  const semi = links.filter(({ mode }) => mode === 'semi-sync');
  for (const link of links) {
    const [a, b] = [indexOf.get(link.from), indexOf.get(link.to)];
    if (a === undefined || b === undefined) continue;
    const rttMs = rttOf(link);
    const waits =
      link.mode === 'sync' ||
      (link.mode === 'semi-sync' &&
        semi.every((other) => other.from !== link.from || rttOf(other) >= rttMs));
    const lag = waits ? 0 : linkLag(link, rttMs, assumptions).p99S * 1000;
    const at = a * sites.length + b;
    lags[at] = Math.min(lags[at] ?? Infinity, lag);
  }
  return lags;
}

/** Indices of all sites by a key, least first; ties by region id. */
function nearestFirst(sites: readonly NetworkSite[], key: readonly number[]): number[] {
  return sites
    .map((_, i) => i)
    .sort(
      (a, b) =>
        (key[a] ?? 0) - (key[b] ?? 0) ||
        ((sites[a]?.region ?? '') < (sites[b]?.region ?? '') ? -1 : 1),
    );
}

/** Only GeoDNS and anycast misplace users; the document's own share wins over the assumption. */
function strayShareOf({ routing }: Option, { parameters }: Assumptions): number {
  if (routing.strategy !== 'geodns' && routing.strategy !== 'anycast') return 0;
  return routing.strayShare ?? parameters.strayShare.value;
}
