import type { Box } from '../box';
import type { FeltClass } from '../felt';
import type { FlowLine, FlowView } from '../scene/flows';
import type { LinkView } from '../scene/links';
import type { Scene } from '../scene/scene';
import type { Places } from './elk-graph';
import { lineBetween } from './lines';
import { populationId, routingId, siteId, type SchematicGraph, type SchematicNode } from './graph';

/** A box of the schematic at its place. */
export interface PlacedNode extends SchematicNode {
  readonly box: Box;
}

/** A schematic at the stage that is shown, ready to draw. */
export interface Schematic {
  readonly nodes: readonly PlacedNode[];
  /** Links and flows of the scene, along the schematic's lines. */
  readonly links: readonly LinkView[];
  readonly flows: readonly FlowLine[];
}

const slower = (a: FeltClass | null, b: FeltClass | null): FeltClass | null =>
  a === null || b === null ? null : a > b ? a : b;

/** Requests between two boxes, added up. */
interface Sum {
  readonly from: string;
  readonly to: string;
  readonly rps: number;
  readonly width: number;
  readonly felt: FeltClass | null;
  readonly isMoved: boolean;
}

function addTo(sums: Map<string, Sum>, from: string, to: string, flow: FlowView): void {
  const key = `${from} > ${to}`;
  const old = sums.get(key);
  sums.set(key, {
    from,
    to,
    rps: flow.rps + (old?.rps ?? 0),
    width: flow.width + (old?.width ?? 0),
    felt: old ? slower(flow.felt, old.felt) : flow.felt,
    isMoved: flow.moved || old?.isMoved === true,
  });
}

/** Pixels of the widest flow; where many boxes are drawn small, its lines are thin. */
const widest = { few: 16, many: 3 } as const;
const fewBoxes = 30;

/** The boxes of a graph at their places, with the figures of the scene; what has no place yet is left out. */
export function schematic(graph: SchematicGraph, places: Places, scene: Scene): Schematic {
  const siteOf = new Map(scene.sites.map((view) => [view.region, view]));
  const populationOf = new Map(scene.populations.map((view) => [view.name, view]));
  const nodes = graph.nodes.flatMap((node): PlacedNode[] => {
    const at = places.get(node.id);
    if (!at) return [];
    const { thing } = node;
    const now =
      thing.is === 'site'
        ? { ...thing, view: siteOf.get(thing.view.region) ?? thing.view }
        : thing.is === 'population'
          ? { ...thing, view: populationOf.get(thing.view.name) ?? thing.view }
          : thing;
    return [{ ...node, thing: now, box: { ...at, ...node.size } }];
  });
  const boxOf = new Map(nodes.map(({ id, box }) => [id, box]));
  const groupOf = new Map(
    nodes.flatMap(({ id, thing }) =>
      thing.is === 'group' ? thing.group.members.map(({ name }) => [name, id] as const) : [],
    ),
  );
  const links = scene.links.flatMap((link): LinkView[] => {
    const [from, to] = [boxOf.get(siteId(link.from)), boxOf.get(siteId(link.to))];
    return from && to ? [{ ...link, line: lineBetween(from, to) }] : [];
  });

  const most = nodes.length > fewBoxes ? widest.many : widest.few;
  const sums = new Map<string, Sum>();
  for (const flow of scene.flows) {
    const users = groupOf.get(flow.population) ?? populationId(flow.population);
    addTo(sums, users, routingId, flow);
    addTo(sums, routingId, siteId(flow.region), flow);
  }
  const flows = [...sums].flatMap(([key, sum]): FlowLine[] => {
    const [from, to] = [boxOf.get(sum.from), boxOf.get(sum.to)];
    if (!from || !to) return [];
    const { rps, felt, isMoved: moved } = sum;
    return [
      { key, rps, felt, moved, width: Math.min(most, sum.width), line: lineBetween(from, to) },
    ];
  });
  return { nodes, links, flows };
}
