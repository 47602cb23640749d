import type { Node } from '@xyflow/react';
import { Position } from '../canvas/viewport';
import type { Routing } from '@/lib/engine/model';
import type { Emphasis, LinkData, MapMode } from '@/lib/flow/canvas/elements';
import { rowMapper } from '@/lib/flow/canvas/scene/row-mapper';
import type { LinkView } from '@/lib/flow/canvas/scene/links';
import type { PlacedNode, Schematic } from '@/lib/flow/canvas/schematic/schematic';

export type SchematicData = {
  readonly node: PlacedNode;
  readonly emphasis: Emphasis;
  readonly mode: MapMode;
  readonly routing: Routing;
};
export type SchematicFlowNode = Node<SchematicData, 'box'>;

export interface SchematicElementOptions {
  readonly mode: MapMode;
  readonly routing: Routing;
  readonly selected: ReadonlySet<string>;
  readonly pointed: ReadonlySet<string>;
  readonly showLinks: boolean;
}

/** More labels than these cover one another. */
const mostLabels = 24;

/** The key of the scene under which a box is picked; null for what is no thing of the document. */
function keyOf({ thing }: PlacedNode): string | null {
  return thing.is === 'site' || thing.is === 'population' ? thing.view.key : null;
}

function emphasisOf(
  key: string | null,
  { mode, selected, pointed }: SchematicElementOptions,
): Emphasis {
  if (key === null) return 'none';
  if (mode === 'draw' && selected.has(key)) return 'selected';
  return pointed.has(key) ? 'pointed' : 'none';
}

/** A function that gives a schematic as nodes of the canvas and links beside them, those of the last time where they are alike. */
export function schematicElementBuilder() {
  const mapNodes = rowMapper<PlacedNode, SchematicFlowNode>();
  const mapLinks = rowMapper<LinkView, LinkData>();
  return (drawn: Schematic, options: SchematicElementOptions) => {
    const shared = [options.mode, options.routing];
    const nodes = mapNodes(
      drawn.nodes,
      shared,
      (node) => emphasisOf(keyOf(node), options),
      (node): SchematicFlowNode => {
        const { width, height } = node.size;
        const { id } = node;
        const emphasis = emphasisOf(keyOf(node), options);
        return {
          id,
          type: 'box',
          position: { x: node.box.x, y: node.box.y },
          data: { node, emphasis, mode: options.mode, routing: options.routing },
          draggable: false,
          connectable: node.thing.is === 'site',
          zIndex: emphasis === 'none' ? 0 : 10,
          width,
          height,
          measured: { width, height },
          handles: [{ type: 'source', position: Position.Right, x: width, y: height / 2 }],
        };
      },
    );
    const links = mapLinks(
      options.showLinks ? drawn.links : [],
      shared,
      ({ key }) => emphasisOf(key, options),
      (view): LinkData => ({
        view,
        labelAt: drawn.links.length > mostLabels ? null : 0.5,
        emphasis: emphasisOf(view.key, options),
        mode: options.mode,
      }),
    );
    return { nodes, links };
  };
}
