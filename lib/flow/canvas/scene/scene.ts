import type { Population, Site, TraceFlow } from '@/lib/engine/model';
import { mercator } from '../projections/mercator';
import type { Projection } from '../projections/projection';
import { symbolScale } from '../symbol-size';
import { flowView, keyOfFlow, type FlowView } from './flows';
import type { SceneInput } from './input';
import { lineKeeper, linkViews, type LinkView } from './links';
import { populationView, type PopulationView } from './populations';
import { reuse } from './reuse';
import { rowMapper } from './row-mapper';
import { siteView, type SiteView } from './sites';

/** Everything that one option puts on the map, ready to draw. */
export interface Scene {
  readonly sites: readonly SiteView[];
  readonly populations: readonly PopulationView[];
  readonly links: readonly LinkView[];
  readonly flows: readonly FlowView[];
  /** The map that all places are on. */
  readonly projection: Projection;
}

export type BuildScene = (input: SceneInput) => Scene;

const empty: Scene = { sites: [], populations: [], links: [], flows: [], projection: mercator };
const itself = <Row>(row: Row): Row => row;

/** What has no place on the map: a site of an unknown region, a flow to it. */
const absent = { isAbsent: true } as const;
type Absent = typeof absent;

/** A function that leaves out what is absent, and gives the old list where the rest is as it was. */
function presentOnes<View extends object>() {
  let last: readonly View[] = [];
  return (views: readonly (View | Absent)[]): readonly View[] => {
    const next = views.filter((view): view is View => view !== absent);
    const isSame = next.length === last.length && next.every((view, i) => view === last[i]);
    if (!isSame) last = next;
    return last;
  };
}

/** Links depend on each other: all are looked at again when they, the sites or the bill changed, and their lines kept. */
function linkDrawer() {
  let drawn: readonly unknown[] = [];
  let views: readonly LinkView[] = [];
  const linesOn = lineKeeper();
  return (
    { option, cut, evaluation, projection = mercator }: SceneInput,
    sites: readonly SiteView[],
  ): readonly LinkView[] => {
    const bill = evaluation.cost.lines;
    const inputs = [option.links, sites, cut, bill, projection];
    if (inputs.every((one, i) => one === drawn[i])) return views;
    drawn = inputs;
    const next = linkViews(option, sites, { cut, bill, projection, lineOf: linesOn(projection) });
    views = reuse(views, next, ({ key }) => key);
    return views;
  };
}

/** Flows between places on the map; one is drawn again when its population is, or any site. */
function flowDrawer() {
  const draw = rowMapper<TraceFlow, FlowView | Absent>();
  const lines = new Map<string, FlowView>();
  const present = presentOnes<FlowView>();
  return (
    { stage, projection = mercator }: SceneInput,
    sites: readonly SiteView[],
    populations: readonly PopulationView[],
    scale: ReturnType<typeof symbolScale>,
  ): readonly FlowView[] => {
    const siteOf = new Map(sites.map((site) => [site.region, site]));
    const populationOf = new Map(populations.map((one) => [one.name, one]));
    return present(
      draw(
        stage.flows,
        [sites, scale.width, scale.mostRps, projection],
        ({ population }) => populationOf.get(population),
        (flow) => {
          const site = siteOf.get(flow.region);
          const population = populationOf.get(flow.population);
          if (!site || !population || flow.rps <= 0) return absent;
          const view = flowView(
            flow,
            site,
            population,
            scale,
            projection,
            lines.get(keyOfFlow(site, population)),
          );
          lines.set(view.key, view);
          return view;
        },
      ),
    );
  };
}

/**
 * A function that draws a document's option at one stage, fast enough for every frame of a drag. It
 * remembers its last answer: what is as it was there is the same object again. Sites of regions that
 * are not in the table are left out.
 */
export function sceneBuilder(): BuildScene {
  const drawSites = rowMapper<Site, SiteView | Absent>();
  const presentSites = presentOnes<SiteView>();
  const drawPopulations = rowMapper<Population, PopulationView>();
  const drawFlows = flowDrawer();
  const drawLinks = linkDrawer();
  let last = empty;

  return (input) => {
    const { architecture, option, evaluation, stage, before, lost, regions } = input;
    const { projection = mercator } = input;
    const people = architecture.demand.populations;
    const scale = symbolScale(people, before.flows);
    const judged = [stage, before, evaluation, projection];
    const sites = presentSites(
      drawSites(option.sites, [...judged, lost], itself, (site, index) => {
        const region = regions.get(site.region);
        return region ? siteView(site, index, region, input) : absent;
      }),
    );
    const populations = drawPopulations(
      people,
      [...judged, scale.radius, scale.mostUsers],
      itself,
      (population, index) => populationView(population, index, input, scale),
    );
    const links = drawLinks(input, sites);
    const flows = drawFlows(input, sites, populations, scale);
    const isSame =
      sites === last.sites &&
      populations === last.populations &&
      links === last.links &&
      flows === last.flows &&
      projection === last.projection;
    if (!isSame) last = { sites, populations, links, flows, projection };
    return last;
  };
}
