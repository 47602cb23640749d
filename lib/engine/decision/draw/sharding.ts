import type { Architecture, Link, Option, Region, RegionId, Site } from '../../model';
import { isFarEnough } from '../ground/far-enough';
import type { Ground, GroundRegion } from '../ground/ground';
import { secondRegion } from '../ground/second-regions';
import { servingRegions } from '../ground/serving-regions';
import { isHomed, toleranceOf } from '../limits/conflicts';
import type { Pattern } from '../patterns/pattern';
import type { Impossible } from './impossible';
import { byClient, drawing, drawnHealth, drawnSite, linksFrom, mesh, readyFailover } from './parts';
import { noLawfulRegion, noRegion, noSecondRegion, oneHome } from './reasons';
import { nearestTo } from './several-serving';

/** A home with the users that live in it. */
interface Home {
  readonly row: GroundRegion;
  /** Indices of its populations. */
  readonly users: readonly number[];
}

/**
 * Every population homed in the nearest region that the law gives it, and where homes are copied, each
 * copied to the nearest other home that may hold its data, or else to a region of its own.
 */
export function drawSharding(ground: Ground, pattern: Pattern): Option | Impossible {
  const homes = homesOf(ground, pattern);
  if ('impossible' in homes) return homes;
  const copied = pattern.copies === 'none' ? noCopies : copiesOf(ground, pattern, homes);
  if ('impossible' in copied) return copied;
  const mode = pattern.copies === 'sync' ? 'sync' : 'async';
  const targets: Record<string, RegionId> = {};
  const links: Link[] = [];
  for (const { home, copy } of copied.pairs) {
    targets[home.id] = copy.id;
    links.push(...linksFrom(home.id, [copy], mode));
  }
  const merged = mergedData(ground.architecture);
  if (merged.length > 0) {
    const regions = homes.map(({ row }) => row.region);
    const others = mesh(regions, 'async').filter(({ from, to }) => targets[from] !== to);
    links.push(...others.map((link) => ({ ...link, data: merged })));
  }
  const sites: Site[] = [
    ...homes.map(({ row }) => drawnSite(row.region, { role: 'active', writer: true })),
    ...copied.standbys.map((region) => drawnSite(region, { role: 'hot' })),
  ];
  return drawing(pattern, sites, {
    routing: byClient,
    homes: Object.fromEntries(
      homes.flatMap(({ row, users }) =>
        users.map((p) => [ground.populations[p]?.population.name ?? '', row.region.id]),
      ),
    ),
    links,
    health: drawnHealth(ground.assumptions),
    failover: readyFailover(ground.assumptions, targets),
  });
}

/** Data that belongs to no home and bears being merged: every home has it, as where several sites write. */
function mergedData({ data }: Architecture): string[] {
  return data.flatMap((set) =>
    isHomed(set) !== true && toleranceOf(set) === 'tolerates' ? [set.name] : [],
  );
}

function homesOf(ground: Ground, pattern: Pattern): readonly Home[] | Impossible {
  const { populations, regions, elsewhere } = ground;
  if (regions.length === 0) return noRegion(pattern);
  const own = (p: number) => regions.some(({ lawful }) => lawful[p]);
  const eligible = (p: number, row: GroundRegion) =>
    Boolean(row.lawful[p]) && (row.region.provider === ground.provider || !own(p));
  const all = [...regions, ...elsewhere];
  const homeless = populations.flatMap(({ population }, p) =>
    all.some((row) => eligible(p, row)) ? [] : [population.name],
  );
  if (homeless.length > 0) return noLawfulRegion(pattern, homeless);
  const chosen = servingRegions(ground, all, eligible);
  const homes = chosen.map((row) => ({ row, users: [] as number[] }));
  populations.forEach((_, p) => {
    let nearest: (typeof homes)[number] | undefined;
    for (const home of homes) {
      if (!eligible(p, home.row)) continue;
      const least = nearest?.row.readMs[p] ?? Infinity;
      if ((home.row.readMs[p] ?? Infinity) < least) nearest = home;
    }
    nearest?.users.push(p);
  });
  const unserved = populations.flatMap(({ population }, p) =>
    homes.some(({ users }) => users.includes(p)) ? [] : [population.name],
  );
  if (unserved.length > 0) return noLawfulRegion(pattern, unserved);
  const used = homes.filter(({ users }) => users.length > 0);
  const [only] = used;
  return used.length < 2 && only ? oneHome(pattern, only.row.region.id) : used;
}

interface CopiedHomes {
  readonly pairs: readonly { readonly home: Region; readonly copy: Region }[];
  /** Regions that hold copies and are no home. */
  readonly standbys: readonly Region[];
}

const noCopies: CopiedHomes = { pairs: [], standbys: [] };

function copiesOf(
  ground: Ground,
  pattern: Pattern,
  homes: readonly Home[],
): CopiedHomes | Impossible {
  const pairs: { home: Home; copy: GroundRegion }[] = [];
  const standbys: GroundRegion[] = [];
  for (const home of boundFirst(ground, homes)) {
    const { region } = home.row;
    // What is copied to a home goes on to where that home is copied.
    const passing = [home, ...upstreamOf(home, pairs)];
    const able = homes.filter(
      (other) =>
        other !== home &&
        isFarEnough(region, other.row.region, ground.assumptions) &&
        chainOf(other, pairs).every((row) => passing.every((one) => mayHold(one, row))),
    );
    const near = nearestTo(
      ground,
      region,
      able.map(({ row }) => row.region),
    );
    const other = able.find(({ row }) => row.region === near);
    const copy = other?.row ?? standbyOf(ground, home, passing, homes, standbys);
    if (!copy) return noSecondRegion(ground, pattern, region.id);
    if (!other && !standbys.includes(copy)) standbys.push(copy);
    pairs.push({ home, copy });
  }
  return {
    pairs: pairs.map(({ home, copy }) => ({ home: home.row.region, copy: copy.region })),
    standbys: standbys.map(({ region }) => region),
  };
}

/** Homes whose users are under a law choose first: they have fewer regions to choose from. */
function boundFirst({ populations }: Ground, homes: readonly Home[]): Home[] {
  const isBound = ({ users }: Home) =>
    users.some((p) => (populations[p]?.constraints.length ?? 0) > 0);
  return [...homes.filter(isBound), ...homes.filter((home) => !isBound(home))];
}

const mayHold = ({ users }: Home, { lawful }: GroundRegion): boolean =>
  users.every((p) => lawful[p]);

type Pairs = readonly { readonly home: Home; readonly copy: GroundRegion }[];

/** Where the copies in a region are copied on to. */
function chainOf(start: Home, pairs: Pairs): GroundRegion[] {
  const seen: GroundRegion[] = [];
  for (let at: GroundRegion | undefined = start.row; at && !seen.includes(at);) {
    seen.push(at);
    const from: GroundRegion = at;
    at = pairs.find(({ home }) => home.row === from)?.copy;
  }
  return seen;
}

/** The homes whose copies arrive at a home, over any number of steps. */
function upstreamOf(home: Home, pairs: Pairs): Home[] {
  const found: Home[] = [];
  const queue: Home[] = [home];
  for (let at = queue.shift(); at; at = queue.shift()) {
    const { row } = at;
    for (const { home: from, copy } of pairs) {
      if (copy !== row || found.includes(from)) continue;
      found.push(from);
      queue.push(from);
    }
  }
  return found;
}

/** A region for the copy of one home: one that others use already, else the nearest that is no home. */
function standbyOf(
  ground: Ground,
  home: Home,
  passing: readonly Home[],
  homes: readonly Home[],
  standbys: readonly GroundRegion[],
): GroundRegion | null {
  const { region } = home.row;
  const lawful = (row: GroundRegion) => passing.every((one) => mayHold(one, row));
  const taken = homes.map(({ row }) => row.region).filter(({ id }) => id !== region.id);
  const shared = standbys.find(
    (row) => lawful(row) && isFarEnough(region, row.region, ground.assumptions),
  );
  return (
    shared ??
    secondRegion(
      { ...ground, regions: [...ground.regions, ...ground.elsewhere] },
      region,
      (row) => lawful(row) && !taken.some(({ id }) => id === row.region.id),
    )
  );
}
