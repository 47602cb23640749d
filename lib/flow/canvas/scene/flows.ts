import type { RegionId, TraceFlow } from '@/lib/engine/model';
import { curve, poleward, type Curve } from '../curve';
import type { FeltClass } from '../felt';
import { flowWidth, type SymbolScale } from '../symbol-size';
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

/** Draws a flow of the stage between its ends, as wide as its load. */
export function flowView(
  { population: name, region, rps, moved }: TraceFlow,
  site: SiteView,
  population: PopulationView,
  scale: SymbolScale,
): FlowView {
  return {
    key: `${population.key}-${site.key}`,
    population: name,
    region,
    rps,
    width: flowWidth(rps, scale),
    felt: population.felt,
    moved,
    line: curve(population.at, site.at, poleward(population.at, site.at, bend)),
  };
}
