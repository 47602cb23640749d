import { flowViews, type FlowView } from './flows';
import { reuse } from './reuse';
import type { SceneInput } from './input';
import { linkViews, type LinkView } from './links';
import { populationViews, type PopulationView } from './populations';
import { siteViews, type SiteView } from './sites';

/** Everything that one option puts on the map, ready to draw. */
export interface Scene {
  readonly sites: readonly SiteView[];
  readonly populations: readonly PopulationView[];
  readonly links: readonly LinkView[];
  readonly flows: readonly FlowView[];
}

/**
 * Draws a document's option at one stage: fast enough for every frame of a drag. What is as it was in
 * the `previous` scene is the same object here.
 */
export function buildScene(input: SceneInput, previous?: Scene): Scene {
  const sites = reuse(previous?.sites ?? [], siteViews(input));
  const populations = reuse(previous?.populations ?? [], populationViews(input));
  const links = reuse(previous?.links ?? [], linkViews(input, sites));
  const flows = reuse(previous?.flows ?? [], flowViews(input, sites, populations));
  return { sites, populations, links, flows };
}
