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

/** Lists what can be lost of an option. Losses of several sites at once are enumerated elsewhere. */
export function scenarioLists(
  { dependencies }: Pick<Architecture, 'dependencies'>,
  { sites, links }: Option,
  assumptions: Assumptions,
): ScenarioLists {
  const regions = sites.map(({ region }) => region);
  const place = (region: RegionId) => assumptions.region(region);
  const providers = [...new Set(regions.flatMap((region) => place(region)?.provider ?? []))];
  const continents = [...new Set(regions.flatMap((region) => place(region)?.continent ?? []))];
  const ofProvider = (provider: string) => regions.filter((r) => place(r)?.provider === provider);
  const ofContinent = (name: string) => regions.filter((r) => place(r)?.continent === name);
  const named = (loss: Loss, label: string, lost: readonly RegionId[]): LossScenario => ({
    id: lossId(loss),
    kind: loss.kind,
    label,
    loss,
    lost,
  });
  const providerName = (id: string) => findProvider(id)?.name ?? id;
  return {
    sites: regions.map((region) =>
      named({ kind: 'sites', sites: [region] }, short(region), [region]),
    ),
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
    partitions: partitions([
      ...regions.map((region) => ({ group: [region], label: short(region) })),
      ...continents.map((name) => ({ group: ofContinent(name), label: continentName(name) })),
      ...providers.map((id) => ({ group: ofProvider(id), label: providerName(id) })),
    ]),
    links: pairs(links).map((pair) => {
      const [a, b] = [pair[0]?.from ?? ':', pair[0]?.to ?? ':'] as const;
      return named({ kind: 'links', links: pair }, `${short(a)} and ${short(b)} cut apart`, []);
    }),
  };

  function partitions(groups: readonly { group: readonly RegionId[]; label: string }[]) {
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
