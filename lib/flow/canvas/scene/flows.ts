import type { RegionId, TraceFlow } from '@/lib/engine/model';
import { curve, poleward, type Curve } from '../curve';
import type { FeltClass } from '../felt';
import { isSamePoint, type Point, type Projection } from '../projections/projection';
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
  readonly from: Point;
  readonly to: Point;
  readonly line: Curve;
}

/** What a flow is drawn from, wherever its line runs. */
export type FlowLine = Pick<FlowView, 'key' | 'rps' | 'width' | 'felt' | 'moved' | 'line'>;

/** Away from the pole, so that a flow never lies on a link between the same places. */
const bend = -0.11;

export const keyOfFlow = (site: SiteView, population: PopulationView): string =>
  `${population.key}-${site.key}`;

/**
 * Draws a flow of the stage between its ends, as wide as its load. Its line is that of the `last` view
 * of the same flow where its ends are where they were.
 */
export function flowView(
  { population: name, region, rps, moved }: TraceFlow,
  site: SiteView,
  population: PopulationView,
  scale: SymbolScale,
  projection: Projection,
  last?: FlowView,
): FlowView {
  const { at: from } = population;
  const { at: to } = site;
  const isThere = last && isSamePoint(last.from, from) && isSamePoint(last.to, to);
  return {
    key: keyOfFlow(site, population),
    population: name,
    region,
    rps,
    width: flowWidth(rps, scale),
    felt: population.felt,
    moved,
    from,
    to,
    line: isThere ? last.line : curve(from, to, poleward(from, to, bend, projection), projection),
  };
}
