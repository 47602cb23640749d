import { LatencyModel } from '../../latency/latency-model';
import type { RegionId, SingleRegionFigures } from '../../model';
import { buildNetwork } from '../../traffic/network';
import { strandsOf } from '../../traffic/strands';
import type { Ms } from '../../units';
import { quotaOf } from '../draw/size-sites';
import type { BusiestHour } from '../figures/busiest-hour';
import { feltShares, p95Of } from '../ground/felt';
import type { Ground, GroundRegion } from '../ground/ground';
import { oneSite } from '../ground/one-site';
import { sentence } from '../sentence';
import { said } from '../words';

/** One region for everybody, and the region that each population would wish for. */
export interface SingleRegionView {
  /** What everything is compared with; were no region lawful, the best if there were no law. */
  readonly row: GroundRegion | null;
  readonly lawful: boolean;
  readonly populations: readonly {
    readonly name: string;
    readonly p95Ms: Ms | null;
    readonly nearest: RegionId | null;
    readonly nearestP95Ms: Ms | null;
  }[];
}

/** What each population feels from the best single region, and from the lawful region nearest to it. */
export function viewSingleRegion(ground: Ground): SingleRegionView {
  const { architecture, best, bestWithoutLaw, regions, elsewhere } = ground;
  const row = best ?? bestWithoutLaw;
  const memory = new Map<RegionId, readonly (Ms | null)[]>();
  const feltFrom = (region: GroundRegion) => {
    const known = memory.get(region.region.id) ?? p95From(ground, region);
    memory.set(region.region.id, known);
    return known;
  };
  const all = [...regions, ...elsewhere];
  return {
    row,
    lawful: best !== null,
    populations: architecture.demand.populations.map(({ name }, p) => {
      const nearest = all.reduce<GroundRegion | null>((least, one) => {
        if (!one.lawful[p]) return least;
        return (one.readMs[p] ?? Infinity) < (least?.readMs[p] ?? Infinity) ? one : least;
      }, null);
      return {
        name,
        p95Ms: row ? (feltFrom(row)[p] ?? null) : null,
        nearest: nearest?.region.id ?? null,
        nearestP95Ms: nearest ? (feltFrom(nearest)[p] ?? null) : null,
      };
    }),
  };
}

/** By population: its p95 if one region alone served everybody. */
function p95From(ground: Ground, { region }: GroundRegion): (Ms | null)[] {
  const { architecture, assumptions } = ground;
  const network = buildNetwork(architecture, oneSite(region), assumptions);
  const model = new LatencyModel(architecture, network, assumptions, 'typical');
  const shares = feltShares(model, strandsOf(network));
  return architecture.demand.populations.map((_, p) =>
    p95Of(
      shares.filter(({ population }) => population === p),
      assumptions,
    ),
  );
}

/** The same as figures of the decision. */
export function singleRegionFigures(
  ground: Ground,
  view: SingleRegionView,
  { rps, sumOfPeaksRps }: BusiestHour,
): SingleRegionFigures {
  const { architecture, best } = ground;
  const common = {
    populations: view.populations,
    peakRps: rps,
    sumOfPeaksRps,
    quotaRps: best ? (quotaOf(architecture, best.region.id) ?? null) : null,
  };
  if (!best) {
    const none = view.row
      ? sentence`No single region may hold the data of all users.`
      : sentence`The requirements leave no region to stand in.`;
    return { region: null, p95Ms: null, ...common, ...none };
  }
  const felt =
    best.p95Ms === null
      ? sentence``
      : sentence`: ${said.latency('singleRegion.p95Ms', best.p95Ms)} at p95 over all requests`;
  return {
    region: best.region.id,
    p95Ms: best.p95Ms,
    ...common,
    ...sentence`${best.region.id} would serve everybody best${felt}; its provider was taken because ${ground.providerBecause}.`,
  };
}
