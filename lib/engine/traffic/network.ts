import type { Assumptions } from '../assumptions';
import { reachableCapacity } from '../capacity/reachable-capacity';
import { allows, constraintsOn, type ResidencyConstraint } from '../compliance/constraints-on';
import { directionOf, greatCircleKm, type Direction } from '../geo/great-circle';
import { estimateRtt, type RttEstimate } from '../latency/estimate-rtt';
import type { Architecture, Option, Population, Region, RegionId, Site } from '../model';
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
  readonly rtt: readonly RttEstimate[];
  /** Sites that can take traffic, best first by the routing rule; ties by region id. */
  readonly preference: readonly number[];
  /** Index of the declared home, or −1. */
  readonly home: number;
}

/** One option, indexed for routing. Built once for an evaluation, read by every loss. */
export interface Network {
  readonly option: Option;
  readonly sites: readonly NetworkSite[];
  readonly populations: readonly NetworkPopulation[];
  /** Round trips between sites, by both indices. */
  readonly siteRtt: readonly (readonly RttEstimate[])[];
  /** Share of users who land on the second choice. */
  readonly strayShare: number;
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
  const { targets } = option.failover;

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
      target: option.sites[target]?.region === site.region ? -1 : target,
    };
  });
  const directions = sites.map(({ place }) => directionOf(place.at));
  const rttBetween = (a: Direction, b: Direction) => estimateRtt(greatCircleKm(a, b), assumptions);

  const populations = architecture.demand.populations.map((population): NetworkPopulation => {
    const from = directionOf(population.at);
    const distances = directions.map((to) => greatCircleKm(from, to));
    const rtt = distances.map((distance) => estimateRtt(distance, assumptions));
    const constraints = constraintsOn(architecture, population);
    const lawful = sites.map(({ place }) => constraints.every((c) => allows(c, place)));
    const key = option.routing.strategy === 'geodns' ? distances : rtt.map((r) => r.rttMs);
    return {
      population,
      constraints,
      lawful,
      law: lawful.map(Number).join(''),
      readsBound: sites.some((site, i) => site.serves && lawful[i]),
      writesBound: sites.some((site, i) => site.writer && lawful[i]),
      rtt,
      preference: sites
        .map((_, i) => i)
        .filter((i) => (sites[i]?.reachRps ?? 0) > 0)
        .sort((a, b) => (key[a] ?? 0) - (key[b] ?? 0) || byRegion(sites, a, b)),
      home: index(option.homes[population.name]),
    };
  });

  return {
    option,
    sites,
    populations,
    siteRtt: directions.map((a) => directions.map((b) => rttBetween(a, b))),
    strayShare: strayShareOf(option, assumptions),
    readShare: architecture.demand.reads ?? assumptions.parameters.readShare.value,
  };
}

function byRegion(sites: readonly NetworkSite[], a: number, b: number): number {
  return (sites[a]?.region ?? '') < (sites[b]?.region ?? '') ? -1 : 1;
}

/** Only GeoDNS and anycast misplace users; the document's own share wins over the assumption. */
function strayShareOf({ routing }: Option, { parameters }: Assumptions): number {
  if (routing.strategy !== 'geodns' && routing.strategy !== 'anycast') return 0;
  return routing.strayShare ?? parameters.strayShare.value;
}
