import type { RegionId } from '@/lib/engine/model';
import type { FeltClass } from '../felt';
import type { Size } from '../placement';
import type { PopulationView } from '../scene/populations';
import type { Scene } from '../scene/scene';
import type { SiteView } from '../scene/sites';

/** Users, then how they are routed, then the sites that serve them, then the copies that wait. */
export type Column = 'users' | 'routing' | 'sites' | 'copies';
export const columns: readonly Column[] = ['users', 'routing', 'sites', 'copies'];

/** Populations that one site serves, drawn as one where there are many. */
export interface PopulationGroup {
  readonly id: string;
  /** The site that takes the largest part of each; null: nobody serves them. */
  readonly region: RegionId | null;
  readonly members: readonly PopulationView[];
  readonly users: number;
  /** The slowest of them. */
  readonly worstMs: number | null;
  readonly felt: FeltClass | null;
}

export type SchematicThing =
  | { readonly is: 'site'; readonly view: SiteView }
  | { readonly is: 'population'; readonly view: PopulationView }
  | { readonly is: 'group'; readonly group: PopulationGroup }
  | { readonly is: 'routing' };

export interface SchematicNode {
  /** Of the thing, whatever its place in the document: a layout survives what is added and removed. */
  readonly id: string;
  readonly column: Column;
  readonly size: Size;
  readonly thing: SchematicThing;
}

/** What the layout is made from: boxes in columns, and what joins them. */
export interface SchematicGraph {
  readonly nodes: readonly SchematicNode[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}

export const routingId = 'routing';
export const siteId = (region: string): string => `site ${region}`;
export const populationId = (name: string): string => `population ${name}`;

/** Up to so many populations stand one by one. */
const mostPopulations = 14;

const sizes: Readonly<Record<SchematicThing['is'], Size>> = {
  site: { width: 214, height: 84 },
  population: { width: 196, height: 44 },
  group: { width: 196, height: 56 },
  routing: { width: 132, height: 64 },
};

function groupOf(region: RegionId | null, members: readonly PopulationView[]): PopulationGroup {
  const slowest = members.reduce<PopulationView | null>(
    (worst, one) => ((one.requestMs ?? Infinity) > (worst?.requestMs ?? -1) ? one : worst),
    null,
  );
  return {
    id: `group ${region ?? ''}`,
    region,
    members,
    users: members.reduce((sum, { users }) => sum + users, 0),
    worstMs: slowest?.requestMs ?? null,
    felt: slowest?.felt ?? null,
  };
}

/** Populations one by one where they are few or their group is open, else by the site that serves them. */
function userThings(
  populations: readonly PopulationView[],
  open: ReadonlySet<string>,
): readonly SchematicThing[] {
  const alone = (view: PopulationView): SchematicThing => ({ is: 'population', view });
  if (populations.length <= mostPopulations) return populations.map(alone);
  const byRegion = new Map<RegionId | null, PopulationView[]>();
  for (const view of populations) {
    const others = byRegion.get(view.region);
    if (others) others.push(view);
    else byRegion.set(view.region, [view]);
  }
  return [...byRegion].flatMap(([region, members]): SchematicThing[] => {
    const group = groupOf(region, members);
    return members.length === 1 || open.has(group.id)
      ? members.map(alone)
      : [{ is: 'group', group }];
  });
}

function idOf(thing: SchematicThing): string {
  if (thing.is === 'site') return siteId(thing.view.region);
  if (thing.is === 'population') return populationId(thing.view.name);
  return thing.is === 'group' ? thing.group.id : routingId;
}

/** Whether a site takes users in normal times. */
const isServing = ({ role }: SiteView): boolean => role === 'active' || role === 'read';

/**
 * The boxes of an option's schematic, and what orders them: users to their routing, routing to the sites that
 * serve, and links from these to the copies that wait. Built from the drawing with nothing lost, so that nothing
 * moves while it fails.
 */
export function schematicGraph(
  { sites, populations, links }: Scene,
  open: ReadonlySet<string>,
): SchematicGraph {
  const node =
    (column: Column) =>
    (thing: SchematicThing): SchematicNode => ({
      id: idOf(thing),
      column,
      size: sizes[thing.is],
      thing,
    });
  const users = userThings(populations, open).map(node('users'));
  const serving = sites.filter(isServing);
  const places = sites.map((view) =>
    node(isServing(view) ? 'sites' : 'copies')({ is: 'site', view }),
  );
  const columnOf = new Map(places.map(({ id, column }) => [id, column]));
  const copies = links.flatMap(({ from, to }) => {
    const [a, b] = [siteId(from), siteId(to)];
    if (columnOf.get(a) === columnOf.get(b)) return [];
    return columnOf.get(a) === 'sites' ? [{ from: a, to: b }] : [{ from: b, to: a }];
  });
  return {
    nodes: [...users, node('routing')({ is: 'routing' }), ...places],
    edges: [
      ...users.map(({ id }) => ({ from: id, to: routingId })),
      ...serving.map(({ region }) => ({ from: routingId, to: siteId(region) })),
      ...copies,
    ],
  };
}

/** What a layout depends on, as a text to compare. */
export const keyOfGraph = ({ nodes, edges }: SchematicGraph): string =>
  [
    ...nodes.map(({ id, column }) => `${column}:${id}`),
    ...edges.map(({ from, to }) => `${from}>${to}`),
  ].join('|');
