import { flowViews, type FlowView } from './flows';
import { reuse } from './reuse';
import type { SceneInput } from './input';
import { lineCache } from './line-cache';
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

const keyOf = (view: { readonly key: string }): string => view.key;

export type BuildScene = (input: SceneInput) => Scene;

const empty: Scene = { sites: [], populations: [], links: [], flows: [] };

/**
 * A function that draws a document's option at one stage, fast enough for every frame of a drag. It
 * remembers its last answer: what is as it was there is the same object again.
 */
export function sceneBuilder(): BuildScene {
  let last = empty;
  const { lineOf, sweep } = lineCache();
  return (input) => {
    const sites = reuse(last.sites, siteViews(input), keyOf);
    const populations = reuse(last.populations, populationViews(input), keyOf);
    const links = reuse(last.links, linkViews(input, sites, lineOf), keyOf);
    const flows = reuse(last.flows, flowViews(input, sites, populations, lineOf), keyOf);
    sweep();
    const same =
      sites === last.sites &&
      populations === last.populations &&
      links === last.links &&
      flows === last.flows;
    if (!same) last = { sites, populations, links, flows };
    return last;
  };
}
