'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Routing } from '@/lib/engine/model';
import type { MapMode } from '@/lib/flow/canvas/elements';
import { union } from '@/lib/flow/canvas/box';
import { pointAt } from '@/lib/flow/canvas/curve';
import type { LinkView } from '@/lib/flow/canvas/scene/links';
import type { Padding } from '@/lib/flow/canvas/fit';
import { schematicGraph } from '@/lib/flow/canvas/schematic/graph';
import type { Places } from '@/lib/flow/canvas/schematic/elk-graph';
import { schematic, type PlacedNode } from '@/lib/flow/canvas/schematic/schematic';
import type { Scene } from '@/lib/flow/canvas/scene/scene';
import { viewOfBox, type ZoomTarget } from '@/lib/flow/canvas/zoom-to';
import { MapFlow, type MapFlowProps } from '../canvas/map-flow';
import { UnscaleVariable } from '../canvas/unscaled';
import { useCamera, useScreen } from '../canvas/viewport';
import { OpenClusterProvider } from '../cluster/open-cluster';
import { FlowLayer } from '../flows/flow-layer';
import type { Layers } from '../layers';
import { LinkLayer } from '../link/link-layer';
import { MapActionsProvider, type MapActions } from '../map-actions';
import { SchematicBox } from './schematic-box';
import { schematicElementBuilder } from './schematic-elements';
import { useSchematicLayout } from './use-schematic-layout';

const nodeTypes = { box: SchematicBox };
const nothing: ReadonlyMap<string, number> = new Map();
const nowhere: Places = new Map();
/** As near as fitting goes: cards at their own size. */
const mostFitted = 1.1;

export interface SchematicViewProps {
  readonly scene: Scene;
  /** The scene with nothing lost, which the layout is made from: nothing moves while the option fails. */
  readonly resting: Scene;
  /** What the view is fitted to anew when it changes: the option. */
  readonly subject: string;
  readonly routing: Routing;
  readonly mode: MapMode;
  readonly layers: Layers;
  readonly linking: boolean;
  readonly selected: ReadonlySet<string>;
  readonly pointed: ReadonlySet<string>;
  readonly padding: Padding;
  readonly actions: MapActions;
  /** The zoom that was asked for last; a new object asks anew. */
  readonly zoom: { readonly target: ZoomTarget } | null;
  readonly onConnect: (fromKey: string, toKey: string) => void;
  readonly onBackground: () => void;
  readonly onBackgroundMenu: MapFlowProps['onBackgroundMenu'];
}

const isOneOf =
  (keys: ReadonlySet<string>) =>
  ({ thing }: PlacedNode) =>
    (thing.is === 'site' || thing.is === 'population') && keys.has(thing.view.key);

/** The room of the labels of links, beside the boxes that they join. */
const labelBoxes = (links: readonly LinkView[]) =>
  links.map(({ line }) => {
    const { x, y } = pointAt(line, 0.5);
    return { x: x - 100, y: y - 12, width: 200, height: 24 };
  });

const never = () => {};

/** The same option without a map: users, how they are routed, the sites that serve them and their copies, in columns. */
export function SchematicView(props: SchematicViewProps) {
  const { scene, resting, mode, layers, selected, pointed, routing, subject, padding } = props;
  const camera = useCamera();
  const screen = useScreen();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const graph = useMemo(() => schematicGraph(resting, open), [resting, open]);
  const layout = useSchematicLayout(graph);
  const places = layout.places ?? nowhere;
  const drawn = useMemo(() => schematic(graph, places, scene), [graph, places, scene]);
  const [build] = useState(schematicElementBuilder);
  const showLinks = layers.replication;
  const elements = useMemo(
    () => build(drawn, { mode, routing, selected, pointed, showLinks }),
    [build, drawn, mode, routing, selected, pointed, showLinks],
  );
  const world = useMemo(
    () => union(drawn.nodes.map(({ box }) => box)) ?? { x: 0, y: 0, width: 1, height: 1 },
    [drawn.nodes],
  );

  const fit = useCallback(
    (nodes: readonly PlacedNode[], jump: boolean) => {
      const beside = nodes === drawn.nodes ? labelBoxes(drawn.links) : [];
      const box = union([...nodes.map((node) => node.box), ...beside]);
      if (box !== null) camera.show(viewOfBox(box, screen, padding, mostFitted), { jump });
    },
    [camera, screen, padding, drawn],
  );
  const fitted = useRef<string | null>(null);
  useEffect(() => {
    const key = `${subject} ${screen.width > 0}`;
    if (screen.width === 0 || layout.places === null || layout.isBusy || fitted.current === key)
      return;
    const jump = fitted.current === null;
    fitted.current = key;
    fit(drawn.nodes, jump);
  }, [subject, screen, layout, drawn.nodes, fit]);
  const asked = useRef(props.zoom);
  useEffect(() => {
    if (props.zoom === null || props.zoom === asked.current) return;
    asked.current = props.zoom;
    const isSelected = isOneOf(selected);
    if (props.zoom.target === 'selection') fit(drawn.nodes.filter(isSelected), false);
    else fit(drawn.nodes, false);
  }, [props.zoom, drawn.nodes, selected, fit]);

  const openGroup = useCallback(
    (ids: readonly string[]) => setOpen((now) => new Set([...now, ...ids])),
    [],
  );
  const { onConnect } = props;
  const connect = useCallback(
    (from: string, to: string) => {
      const keyOf = (id: string) => {
        const thing = drawn.nodes.find((node) => node.id === id)?.thing;
        return thing?.is === 'site' ? thing.view.key : '';
      };
      onConnect(keyOf(from), keyOf(to));
    },
    [drawn.nodes, onConnect],
  );
  return (
    <MapActionsProvider value={props.actions}>
      <OpenClusterProvider value={openGroup}>
        <section
          aria-label="Schematic"
          aria-busy={layout.isBusy}
          className="absolute inset-0 bg-land"
          data-felt={layers.felt}
          data-linking={props.linking}
        >
          {layout.because === null ? null : (
            <p role="alert" className="absolute inset-x-0 top-1/2 text-center text-body">
              The schematic could not be laid out: {layout.because}
            </p>
          )}
          <MapFlow
            nodes={elements.nodes}
            nodeTypes={nodeTypes}
            world={world}
            draggable={mode === 'draw'}
            connectionRadius={40}
            onDragStart={never}
            onDrag={never}
            onDragEnd={never}
            onConnect={connect}
            onBackground={props.onBackground}
            onBackgroundMenu={props.onBackgroundMenu}
            onMoveEnd={never}
          >
            <UnscaleVariable scale={1} />
            <LinkLayer links={elements.links} />
            {layers.load ? <FlowLayer flows={drawn.flows} labels={nothing} /> : null}
          </MapFlow>
        </section>
      </OpenClusterProvider>
    </MapActionsProvider>
  );
}
