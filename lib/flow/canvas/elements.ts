import { Position, type Node } from '@xyflow/react';
import { clusterOf, membersNow, type SiteCluster } from './clusters';
import type { Layout, Side } from './layout';
import type { PlacedCard } from './placement';
import type { LinkView } from './scene/links';
import type { PopulationView } from './scene/populations';
import { rowMapper } from './scene/row-mapper';
import type { Scene } from './scene/scene';
import type { SiteView } from './scene/sites';

export type MapMode = 'draw' | 'fail';

/** How a thing on the map stands out. */
export type Emphasis = 'none' | 'pointed' | 'selected';

export type SiteData = {
  readonly view: SiteView;
  readonly card: PlacedCard | null;
  readonly emphasis: Emphasis;
  readonly mode: MapMode;
};
export type PopulationData = {
  readonly view: PopulationView;
  /** Where its label stands; null: on hover and focus alone. */
  readonly side: Side | null;
  readonly emphasis: Emphasis;
  readonly mode: MapMode;
};
export type LinkData = {
  readonly view: LinkView;
  /** Where its label stands, as a share of the way; null: on hover and focus alone. */
  readonly labelAt: number | null;
  readonly emphasis: Emphasis;
  readonly mode: MapMode;
};

export type ClusterData = {
  readonly cluster: SiteCluster;
  readonly card: PlacedCard | null;
  readonly emphasis: Emphasis;
  readonly mode: MapMode;
};

export type ClusterNode = Node<ClusterData, 'cluster'>;
export type SiteNode = Node<SiteData, 'site'>;
export type PopulationNode = Node<PopulationData, 'population'>;
export type FlowNode = SiteNode | PopulationNode | ClusterNode;

export interface Elements {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly LinkData[];
}

export interface ElementOptions {
  readonly mode: MapMode;
  /** Keys of scene views that are selected. */
  readonly selected: ReadonlySet<string>;
  /** Keys that something else (a finding under the pointer) points at. */
  readonly pointed: ReadonlySet<string>;
  readonly showLinks: boolean;
  readonly clusters: readonly SiteCluster[];
}

// A pin has no size: everything around it is drawn in pixels, whatever the zoom.
const place = {
  width: 1,
  height: 1,
  measured: { width: 1, height: 1 },
  handles: [{ type: 'source' as const, position: Position.Top, x: 0, y: 0, width: 1, height: 1 }],
};

function emphasisOf(key: string, { mode, selected, pointed }: ElementOptions): Emphasis {
  // What is selected matters to drawing alone.
  if (mode === 'draw' && selected.has(key)) return 'selected';
  return pointed.has(key) ? 'pointed' : 'none';
}

function siteNode(view: SiteView, layout: Layout, options: ElementOptions): SiteNode {
  const emphasis = emphasisOf(view.key, options);
  const card = layout.cards.get(view.key) ?? null;
  return {
    id: view.key,
    type: 'site',
    position: view.at,
    data: { view, card, emphasis, mode: options.mode },
    selected: emphasis === 'selected',
    zIndex: emphasis === 'none' ? 10 : 20,
    ...place,
  };
}

function populationNode(
  view: PopulationView,
  layout: Layout,
  options: ElementOptions,
): PopulationNode {
  const emphasis = emphasisOf(view.key, options);
  const side = layout.populations.get(view.key) ?? null;
  return {
    id: view.key,
    type: 'population',
    position: view.at,
    data: { view, side, emphasis, mode: options.mode },
    selected: emphasis === 'selected',
    connectable: false,
    zIndex: emphasis === 'none' ? 0 : 15,
    ...place,
  };
}

/** A finding that points at a site inside points at its cluster. */
function clusterEmphasis({ members }: SiteCluster, { pointed }: ElementOptions): Emphasis {
  return members.some(({ key }) => pointed.has(key)) ? 'pointed' : 'none';
}

function clusterNode(cluster: SiteCluster, layout: Layout, options: ElementOptions): ClusterNode {
  const { mode } = options;
  const emphasis = clusterEmphasis(cluster, options);
  return {
    id: cluster.key,
    type: 'cluster',
    position: cluster.at,
    data: { cluster, card: layout.cards.get(cluster.key) ?? null, emphasis, mode },
    draggable: false,
    connectable: false,
    zIndex: 12,
    ...place,
  };
}

function linkData(view: LinkView, layout: Layout, options: ElementOptions): LinkData {
  const labelAt = layout.links.get(view.key) ?? null;
  return { view, labelAt, emphasis: emphasisOf(view.key, options), mode: options.mode };
}

export type BuildElements = (scene: Scene, layout: Layout, options: ElementOptions) => Elements;

/**
 * A function that gives a scene as React Flow's nodes, and its links beside them. It remembers its last answer, and what
 * did not change keeps its object from there.
 */
export function elementBuilder(): BuildElements {
  const mapSites = rowMapper<SiteView, FlowNode>();
  const mapPopulations = rowMapper<PopulationView, FlowNode>();
  const mapClusters = rowMapper<SiteCluster, FlowNode>();
  const mapLinks = rowMapper<LinkView, LinkData>();
  let last: Elements = { nodes: [], links: [] };
  let parts: readonly (readonly FlowNode[])[] = [];
  return (scene, layout, options) => {
    const shared = [layout, options.mode, options.clusters];
    const inside = clusterOf(options.clusters);
    const clusters = mapClusters(
      membersNow(options.clusters, scene.sites),
      shared,
      (cluster) => clusterEmphasis(cluster, options),
      (cluster) => clusterNode(cluster, layout, options),
    );
    const alone =
      inside.size === 0 ? scene.sites : scene.sites.filter(({ key }) => !inside.has(key));
    const emphasis = ({ key }: { readonly key: string }) => emphasisOf(key, options);
    const sites = mapSites(alone, shared, emphasis, (view) => siteNode(view, layout, options));
    const populations = mapPopulations(scene.populations, shared, emphasis, (view) =>
      populationNode(view, layout, options),
    );
    const links = mapLinks(options.showLinks ? scene.links : [], shared, emphasis, (view) =>
      linkData(view, layout, options),
    );
    const next = [sites, populations, clusters];
    const isSame = next.every((part, i) => part === parts[i]);
    parts = next;
    last = { nodes: isSame ? last.nodes : next.flat(), links };
    return last;
  };
}
