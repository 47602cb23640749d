import type { RegionId } from '@/lib/engine/model';
import { poleward, type Curve } from '../curve';
import type { FeltClass } from '../felt';
import { flowWidth } from '../symbol-size';
import type { SceneInput } from './input';
import type { LineOf } from './line-cache';
import type { PopulationView } from './populations';
import type { SiteView } from './sites';

/** Requests on their way from a population to a site. */
export interface FlowView {
  readonly key: string;
  readonly population: string;
  readonly region: RegionId;
  readonly rps: number;
  /** Pixels. */
  readonly width: number;
  readonly felt: FeltClass | null;
  /** It went elsewhere before the loss. */
  readonly moved: boolean;
  readonly line: Curve;
}

/** Away from the pole, so that a flow never lies on a link between the same places. */
const bend = -0.11;

/** The stage's flows between places on the map, widths beside the largest flow of the healthy state. */
export function flowViews(
  { stage, before }: SceneInput,
  sites: readonly SiteView[],
  populations: readonly PopulationView[],
  lineOf: LineOf,
): readonly FlowView[] {
  const siteOf = new Map(sites.map((site) => [site.region, site]));
  const populationOf = new Map(populations.map((population) => [population.name, population]));
  const most = before.flows.reduce((max, { rps }) => Math.max(max, rps), 0);
  return stage.flows.flatMap((flow): FlowView[] => {
    const site = siteOf.get(flow.region);
    const population = populationOf.get(flow.population);
    if (!site || !population || flow.rps <= 0) return [];
    const key = `${population.key}-${site.key}`;
    return [
      {
        key,
        population: flow.population,
        region: flow.region,
        rps: flow.rps,
        width: flowWidth(flow.rps, most),
        felt: population.felt,
        moved: flow.moved,
        line: lineOf(key, population.at, site.at, poleward(population.at, site.at, bend)),
      },
    ];
  });
}
