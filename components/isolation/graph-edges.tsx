import type { Graph, GraphEdge } from './graph-layout';

/** Where the columns begin and end, pixels. */
export interface Columns {
  readonly site: { readonly left: number; readonly width: number };
  readonly dependency: { readonly left: number; readonly width: number };
  readonly place: { readonly left: number; readonly width: number };
}

function lookOf({ kind, gone }: GraphEdge): { readonly stroke: string; readonly width: number } {
  if (gone === 'cut') return { stroke: 'var(--critical)', width: 1.2 };
  if (gone === 'left') return { stroke: 'var(--mute)', width: 1.2 };
  if (kind === 'calls') return { stroke: 'var(--accent)', width: 1.8 };
  return { stroke: 'var(--line-strong)', width: 1.2 };
}

/** The lines of the graph: solid where needed for every request, dashed where not, dotted where gone. */
export function GraphEdges({
  graph,
  columns,
  width,
  selected,
}: {
  readonly graph: Graph;
  readonly columns: Columns;
  readonly width: number;
  /** Only its lines stand out; null: all do. */
  readonly selected: string | null;
}) {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  return (
    <svg aria-hidden width={width} height={graph.height} className="absolute inset-0">
      {graph.edges.map((edge) => {
        const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
        if (!from || !to) return null;
        const start = columns[from.column].left + columns[from.column].width;
        const end = columns[to.column].left;
        const bend = (end - start) / 2;
        const { stroke, width: strokeWidth } = lookOf(edge);
        const isFaded = selected !== null && selected !== edge.from && selected !== edge.to;
        return (
          <path
            key={`${edge.from} ${edge.to}`}
            d={`M${start} ${from.y}C${start + bend} ${from.y} ${end - bend} ${to.y} ${end} ${to.y}`}
            fill="none"
            stroke={stroke}
            strokeWidth={strokeWidth}
            strokeDasharray={edge.gone !== null ? '1.5 4' : edge.soft ? '5 4' : undefined}
            strokeLinecap="round"
            opacity={isFaded ? 0.12 : 1}
          />
        );
      })}
    </svg>
  );
}
