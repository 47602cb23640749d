'use client';

// The map's own rules come after those that they replace.
import '@xyflow/react/dist/base.css';
import './map.css';
import {
  ConnectionMode,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  type Connection,
  type Node,
  type NodeChange,
  type NodeTypes,
} from '@xyflow/react';
import { memo, useCallback, useMemo, useRef, type ReactNode } from 'react';
import type { Size } from '@/lib/flow/canvas/placement';
import type { Point } from '@/lib/flow/canvas/projections/projection';
import { zoomRange } from '@/lib/flow/canvas/fit';

/**
 * The one place that knows React Flow: nodes are built from the document elsewhere
 * (lib/flow/canvas), selection and positions belong to the document store, and this turns React
 * Flow's events into the few that the map has.
 */
export interface MapFlowProps {
  readonly nodes: readonly Node[];
  readonly nodeTypes: NodeTypes;
  /** Canvas units of all that there is; one cannot pan far beyond it. */
  readonly world: Size & Partial<Point>;
  readonly draggable: boolean;
  /** Reach of a connection that is being drawn, in canvas units. */
  readonly connectionRadius: number;
  readonly onDragStart: (id: string) => void;
  /** The dragged nodes' places under the pointer, in canvas units, at most once a frame. */
  readonly onDrag: (moves: ReadonlyMap<string, Point>) => void;
  readonly onDragEnd: () => void;
  readonly onConnect: (fromId: string, toId: string) => void;
  readonly onBackground: (at: Point) => void;
  /** A right click on the map itself, at a point of the window. */
  readonly onBackgroundMenu: (at: Point) => void;
  readonly onMoveEnd: (zoom: number) => void;
  readonly children: ReactNode;
}

const margin = 200;

function Flow(props: MapFlowProps) {
  const { onDrag, onDragStart, onDragEnd, onConnect, onMoveEnd, onBackground } = props;
  const { onBackgroundMenu } = props;
  const { screenToFlowPosition } = useReactFlow();
  const moves = useRef(new Map<string, Point>());
  const frame = useRef(0);

  const flush = useCallback(() => {
    cancelAnimationFrame(frame.current);
    frame.current = 0;
    if (moves.current.size > 0) onDrag(moves.current);
    moves.current = new Map();
  }, [onDrag]);

  const onNodesChange = useCallback(
    (changes: NodeChange[]) => {
      for (const change of changes)
        if (change.type === 'position' && change.dragging === true && change.position)
          moves.current.set(change.id, change.position);
      if (moves.current.size > 0 && frame.current === 0)
        frame.current = requestAnimationFrame(flush);
    },
    [flush],
  );
  const endDrag = useCallback(() => {
    flush();
    onDragEnd();
  }, [flush, onDragEnd]);
  const startDrag = useCallback((_: unknown, node: Node) => onDragStart(node.id), [onDragStart]);
  const connect = useCallback(
    ({ source, target }: Connection) => onConnect(source, target),
    [onConnect],
  );
  const moved = useCallback(
    (_: unknown, { zoom }: { zoom: number }) => onMoveEnd(zoom),
    [onMoveEnd],
  );

  const background = useCallback(
    (event: { readonly clientX: number; readonly clientY: number }) =>
      onBackground(screenToFlowPosition({ x: event.clientX, y: event.clientY })),
    [onBackground, screenToFlowPosition],
  );

  const backgroundMenu = useCallback(
    (event: { clientX: number; clientY: number; preventDefault: () => void }) => {
      event.preventDefault();
      onBackgroundMenu({ x: event.clientX, y: event.clientY });
    },
    [onBackgroundMenu],
  );

  // React Flow's types want lists that it may write to; it does not.
  const nodes = useMemo(() => [...props.nodes], [props.nodes]);
  const { x: left = 0, y: top = 0, width, height } = props.world;
  const extent = useMemo(
    (): [[number, number], [number, number]] => [
      [left - margin, top - margin],
      [left + width + margin, top + height + margin],
    ],
    [left, top, width, height],
  );

  return (
    <ReactFlow
      nodes={nodes}
      nodeTypes={props.nodeTypes}
      minZoom={zoomRange.least}
      maxZoom={zoomRange.most}
      translateExtent={extent}
      nodesDraggable={props.draggable}
      nodesConnectable={props.draggable}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      connectionMode={ConnectionMode.Loose}
      connectOnClick={false}
      connectionRadius={props.connectionRadius}
      nodeDragThreshold={4}
      autoPanOnNodeFocus={false}
      selectNodesOnDrag={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      panActivationKeyCode={null}
      zoomOnDoubleClick={false}
      onNodesChange={onNodesChange}
      onNodeDragStart={startDrag}
      onNodeDragStop={endDrag}
      onConnect={connect}
      onPaneClick={background}
      onPaneContextMenu={backgroundMenu}
      onMoveEnd={moved}
      attributionPosition="bottom-left"
    >
      {props.children}
    </ReactFlow>
  );
}

export const MapFlow = memo(Flow);
export { ReactFlowProvider as MapFlowProvider };
