import type { Assumptions } from '../assumptions';
import { findProvider } from '../assumptions/providers';
import { continentName } from '../geo/continent-name';
import type { Architecture, Loss, LossScenario, Option, RegionId } from '../model';
import { lossId } from './loss-id';

/** What of an option can be lost, with names to choose by. */
export interface ScenarioLists {
  readonly sites: readonly LossScenario[];
  readonly providers: readonly LossScenario[];
  readonly continents: readonly LossScenario[];
  /** Each dependency itself. */
  readonly dependencies: readonly LossScenario[];
  /** All regions of each dependency that shares one with the option. */
  readonly dependencyRegions: readonly LossScenario[];
  /** Each site, each continent and each provider cut off from the rest. */
  readonly partitions: readonly LossScenario[];
  /** Each pair of sites that replicates, cut in both directions. */
  readonly links: readonly LossScenario[];
}

const short = (region: RegionId) => region.slice(region.indexOf(':') + 1);

/** The lists of which losing any ends more than a site, without those that only cut sites apart. */
export type WholeLosses = Pick<
  ScenarioLists,
  'providers' | 'continents' | 'dependencies' | 'dependencyRegions'
>;

type Given = Pick<Architecture, 'dependencies'>;

/** Lists what can be lost of an option. Losses of several sites at once are enumerated elsewhere. */
export function scenarioLists(
  document: Given,
  option: Option,
  assumptions: Assumptions,
): ScenarioLists {
  const { regions, providers, continents, ofProvider, ofContinent } = grouped(option, assumptions);
  return {
    sites: regions.map((region) =>
      named({ kind: 'sites', sites: [region] }, short(region), [region]),
    ),
    ...wholeLosses(document, option, assumptions),
    partitions: partitions(regions, [
      ...regions.map((region) => ({ group: [region], label: short(region) })),
      ...continents.map((name) => ({ group: ofContinent(name), label: continentName(name) })),
      ...providers.map((id) => ({ group: ofProvider(id), label: providerName(id) })),
    ]),
    links: pairs(option.links).map((pair) => {
      const [a, b] = [pair[0]?.from ?? ':', pair[0]?.to ?? ':'] as const;
      return named({ kind: 'links', links: pair }, `${short(a)} and ${short(b)} cut apart`, []);
    }),
  };
}

/** Lists the providers, continents and dependencies of an option: a short list, whatever its size. */
export function wholeLosses(
  { dependencies }: Given,
  option: Option,
  assumptions: Assumptions,
): WholeLosses {
  const { regions, providers, continents, ofProvider, ofContinent } = grouped(option, assumptions);
  return {
    providers: providers.map((provider) =>
      named(
        { kind: 'provider', provider },
        `all of ${providerName(provider)}`,
        ofProvider(provider),
      ),
    ),
    continents: continents.map((continent) =>
      named(
        { kind: 'continent', continent },
        `all of ${continentName(continent)}`,
        ofContinent(continent),
      ),
    ),
    dependencies: dependencies.map(({ name }) => named({ kind: 'dependency', name }, name, [])),
    dependencyRegions: dependencies.flatMap(({ name, regions: at }) => {
      const lost = regions.filter((region) => at.includes(region));
      const loss = { kind: 'dependency-regions', name } as const;
      return lost.length > 0 ? [named(loss, `all regions of ${name}`, lost)] : [];
    }),
  };
}

/** The regions of an option by provider and by continent. */
function grouped({ sites }: Option, assumptions: Assumptions) {
  const regions = sites.map(({ region }) => region);
  const place = (region: RegionId) => assumptions.region(region);
  return {
    regions,
    providers: [...new Set(regions.flatMap((region) => place(region)?.provider ?? []))],
    continents: [...new Set(regions.flatMap((region) => place(region)?.continent ?? []))],
    ofProvider: (provider: string) => regions.filter((r) => place(r)?.provider === provider),
    ofContinent: (name: string) => regions.filter((r) => place(r)?.continent === name),
  };
}

function named(loss: Loss, label: string, lost: readonly RegionId[]): LossScenario {
  return { id: lossId(loss), kind: loss.kind, label, loss, lost };
}

function providerName(id: string): string {
  return findProvider(id)?.name ?? id;
}

/** Each group cut off from the rest, those left out that cut where another does. */
function partitions(
  regions: readonly RegionId[],
  groups: readonly { group: readonly RegionId[]; label: string }[],
): LossScenario[] {
  const seen = new Set<string>();
  return groups.flatMap(({ group, label }) => {
    const rest = regions.filter((region) => !group.includes(region));
    const keys = [group, rest].map((side) => side.toSorted().join());
    if (rest.length === 0 || keys.some((key) => seen.has(key))) return [];
    for (const key of keys) seen.add(key);
    const loss = { kind: 'partition', groups: [group, rest] } as const;
    return [named(loss, `${label} cut off from the rest`, [])];
  });
}

/** Links by the pair of sites that they join, whichever way. */
function pairs(links: Option['links']): { from: RegionId; to: RegionId }[][] {
  const byPair = new Map<string, Map<string, { from: RegionId; to: RegionId }>>();
  for (const { from, to } of links) {
    const key = [from, to].toSorted().join(' ');
    const pair = byPair.get(key) ?? new Map<string, { from: RegionId; to: RegionId }>();
    pair.set(`${from} ${to}`, { from, to });
    byPair.set(key, pair);
  }
  return [...byPair.values()].map((pair) => [...pair.values()]);
}
