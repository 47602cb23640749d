import type { ElkNode } from 'elkjs/lib/elk-api';
import type { Point } from '../projections/projection';
import { columns, type SchematicGraph } from './graph';

/** Upper left corners of boxes, by their id. */
export type Places = ReadonlyMap<string, Point>;

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.partitioning.activate': 'true',
  'elk.layered.spacing.nodeNodeBetweenLayers': '120',
  'elk.spacing.nodeNode': '18',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
  // Boxes keep the order of the document as far as lines do not cross for it.
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  // Chance plays no part: the same drawing is laid out in the same way on every machine.
  'elk.randomSeed': '1',
};

/** A schematic as ELK lays it out: each box in the column that it belongs to. */
export function elkGraph({ nodes, edges }: SchematicGraph): ElkNode {
  return {
    id: 'schematic',
    layoutOptions: options,
    children: nodes.map(({ id, column, size }) => ({
      id,
      ...size,
      layoutOptions: { 'elk.partitioning.partition': String(columns.indexOf(column)) },
    })),
    edges: edges.map(({ from, to }, index) => ({
      id: `e${index}`,
      sources: [from],
      targets: [to],
    })),
  };
}

/** Where ELK has put the boxes. */
export function placesOf({ children = [] }: ElkNode): Places {
  return new Map(children.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}
