import type { Assumptions } from '../assumptions';
import { findProvider } from '../assumptions/providers';
import { continentName } from '../geo/continent-name';
import type { Architecture, Loss, LossScenario, Option, Region, RegionId } from '../model';
import { lossId } from './loss-id';

/** What losses with a name are read from. */
export interface ScenarioSource {
  readonly dependencies: Architecture['dependencies'];
  readonly option: Option;
  readonly assumptions: Assumptions;
}

const short = (region: RegionId) => region.slice(region.indexOf(':') + 1);
const providerName = (id: string) => findProvider(id)?.name ?? id;

const named = (loss: Loss, label: string, lost: readonly RegionId[]): LossScenario => ({
  id: lossId(loss),
  kind: loss.kind,
  label,
  loss,
  lost,
});

/** The sites of an option by something that their regions say, in the order of the document. */
function groups(
  { option, assumptions }: ScenarioSource,
  key: (region: Region) => string,
): Map<string, RegionId[]> {
  const found = new Map<string, RegionId[]>();
  for (const { region } of option.sites) {
    const place = assumptions.region(region);
    if (place) found.set(key(place), [...(found.get(key(place)) ?? []), region]);
  }
  return found;
}

const byProvider = (source: ScenarioSource) => groups(source, ({ provider }) => provider);
const byContinent = (source: ScenarioSource) => groups(source, ({ continent }) => continent);

/** Each site. */
export function siteLosses({ option }: ScenarioSource): LossScenario[] {
  return option.sites.map(({ region }) =>
    named({ kind: 'sites', sites: [region] }, short(region), [region]),
  );
}

/** Each provider that the option uses. */
export function providerLosses(source: ScenarioSource): LossScenario[] {
  return [...byProvider(source)].map(([provider, lost]) =>
    named({ kind: 'provider', provider }, `all of ${providerName(provider)}`, lost),
  );
}

/** Each continent with a site. */
export function continentLosses(source: ScenarioSource): LossScenario[] {
  return [...byContinent(source)].map(([continent, lost]) =>
    named({ kind: 'continent', continent }, `all of ${continentName(continent)}`, lost),
  );
}

/** Each dependency itself. */
export function dependencyLosses({ dependencies }: ScenarioSource): LossScenario[] {
  return dependencies.map(({ name }) => named({ kind: 'dependency', name }, name, []));
}

/** All regions of each dependency that shares one with the option. */
export function dependencyRegionLosses({ dependencies, option }: ScenarioSource): LossScenario[] {
  return dependencies.flatMap(({ name, regions }) => {
    const lost = option.sites.flatMap((site) =>
      regions.includes(site.region) ? [site.region] : [],
    );
    const loss = { kind: 'dependency-regions', name } as const;
    return lost.length > 0 ? [named(loss, `all regions of ${name}`, lost)] : [];
  });
}

/** Each site, each continent and each provider cut off from the rest, the same cut once. */
export function partitions(source: ScenarioSource): LossScenario[] {
  const regions = source.option.sites.map(({ region }) => region);
  const sides = [
    ...regions.map((region) => ({ side: [region], label: short(region) })),
    ...[...byContinent(source)].map(([name, side]) => ({ side, label: continentName(name) })),
    ...[...byProvider(source)].map(([id, side]) => ({ side, label: providerName(id) })),
  ];
  const seen = new Set<string>();
  return sides.flatMap(({ side, label }) => {
    const rest = regions.filter((region) => !side.includes(region));
    const keys = [side, rest].map((group) => group.toSorted().join());
    if (rest.length === 0 || keys.some((key) => seen.has(key))) return [];
    for (const key of keys) seen.add(key);
    return [
      named({ kind: 'partition', groups: [side, rest] }, `${label} cut off from the rest`, []),
    ];
  });
}

/** Each pair of sites that replicates, cut in both directions. */
export function linkLosses({ option }: ScenarioSource): LossScenario[] {
  const pairs = new Map<string, Map<string, { from: RegionId; to: RegionId }>>();
  for (const { from, to } of option.links) {
    const key = [from, to].toSorted().join(' ');
    const pair = pairs.get(key) ?? new Map<string, { from: RegionId; to: RegionId }>();
    pair.set(`${from} ${to}`, { from, to });
    pairs.set(key, pair);
  }
  return [...pairs.values()].flatMap((pair) => {
    const links = [...pair.values()];
    const [first] = links;
    if (!first) return [];
    const label = `${short(first.from)} and ${short(first.to)} cut apart`;
    return [named({ kind: 'links', links }, label, [])];
  });
}
