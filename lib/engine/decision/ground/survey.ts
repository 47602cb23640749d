import type { Assumptions } from '../../assumptions';
import { allows, constraintsOn } from '../../compliance/constraints-on';
import { LatencyModel } from '../../latency/latency-model';
import type { Architecture, Region } from '../../model';
import { buildNetwork } from '../../traffic/network';
import { strandsOf } from '../../traffic/strands';
import { candidateRegions } from './candidate-regions';
import { feltShares, p95Of } from './felt';
import type { Ground, GroundPopulation, GroundRegion } from './ground';
import { oneSite } from './one-site';

/**
 * Looks at every region that may be used as if it alone served everybody, and settles on a provider: the
 * one asked for, else the one in whose regions the dependencies stand, else the one whose best single
 * region makes users wait least. Ties go by the provider's name, among regions by id.
 */
export function surveyGround(architecture: Architecture, assumptions: Assumptions): Ground {
  const { demand, requirements, dependencies } = architecture;
  const populations = demand.populations.map((population): GroundPopulation => ({
    population,
    constraints: constraintsOn(architecture, population),
  }));
  const candidates = candidateRegions(architecture, assumptions);
  const required = requirements.regions?.required ?? [];
  const inUse = (id: string) => assumptions.region(id)?.provider ?? '';
  const named = {
    required: new Set(required.map(inUse)),
    dependencies: new Set(dependencies.flatMap(({ regions }) => regions.map(inUse))),
  };
  const offered = new Set(candidates.map(({ provider }) => provider));
  const among = (names: ReadonlySet<string>) => [...offered].filter((name) => names.has(name));
  const [eligible, because] =
    among(named.required).length > 0
      ? [among(named.required), 'the required regions are its']
      : requirements.regions?.providers
        ? [[...offered], 'it is among the providers asked for']
        : among(named.dependencies).length > 0
          ? [among(named.dependencies), 'the dependencies stand in its regions']
          : [[...offered], 'its best region makes users wait least'];

  const survey = (region: Region) => surveyRegion(architecture, populations, region, assumptions);
  const surveyed = candidates
    .filter(({ provider }) => eligible.includes(provider))
    .map(survey)
    .sort(leastFelt);
  // A region alone has to be one of those that must be used.
  const alone = required.length > 0 ? surveyed.filter(isNamed(required)) : surveyed;
  const zoned = alone.filter(hasZones);
  const whole = zoned.length > 0 ? zoned : alone;
  const bestWithoutLaw = whole[0] ?? null;
  const best = whole.find(({ lawfulForAll }) => lawfulForAll) ?? null;
  const provider = (best ?? bestWithoutLaw)?.region.provider ?? null;
  return {
    architecture,
    assumptions,
    populations,
    peakRps: demand.populations.reduce((sum, { peakRps }) => sum + peakRps, 0),
    provider,
    providerBecause: because,
    regions: surveyed.filter(({ region }) => region.provider === provider),
    elsewhere: elsewhereOf(candidates, surveyed, populations, provider, survey),
    best,
    bestWithoutLaw,
  };
}

const isNamed =
  (ids: readonly string[]) =>
  ({ region }: GroundRegion): boolean =>
    ids.includes(region.id);

/** Several zones are what a single region is compared with. */
const hasZones = ({ region }: GroundRegion): boolean => region.zones === null || region.zones > 1;

function surveyRegion(
  architecture: Architecture,
  populations: readonly GroundPopulation[],
  region: Region,
  assumptions: Assumptions,
): GroundRegion {
  const lawful = populations.map(({ constraints }) => constraints.every((c) => allows(c, region)));
  const network = buildNetwork(architecture, oneSite(region), assumptions);
  const model = new LatencyModel(architecture, network, assumptions, 'typical');
  const shares = feltShares(model, strandsOf(network));
  const readMs = populations.map((_, p) => model.pair(p, 0).readMs);
  return {
    region,
    p95Ms: p95Of(shares, assumptions),
    readMs,
    lawful,
    lawfulForAll: lawful.every(Boolean),
  };
}

/** Least felt latency over all requests first; ties by id. */
function leastFelt(a: GroundRegion, b: GroundRegion): number {
  return (a.p95Ms ?? 0) - (b.p95Ms ?? 0) || (a.region.id < b.region.id ? -1 : 1);
}

/** Looked at only where the law leaves somebody no region of the provider: they are many. */
function elsewhereOf(
  candidates: readonly Region[],
  surveyed: readonly GroundRegion[],
  populations: readonly GroundPopulation[],
  provider: string | null,
  survey: (region: Region) => GroundRegion,
): GroundRegion[] {
  const own = surveyed.filter(({ region }) => region.provider === provider);
  const homeless = populations.some((_, i) => !own.some(({ lawful }) => lawful[i]));
  if (!homeless) return [];
  const known = new Set(own.map(({ region }) => region.id));
  return candidates
    .filter(({ id }) => !known.has(id))
    .map((region) => surveyed.find((row) => row.region.id === region.id) ?? survey(region))
    .sort(leastFelt);
}
