import type { IsolationFigures, IsolationLoss, RegionId } from '@/lib/engine/model';

/** A thing in the graph. Its column: who needs, what is needed, where that lives. */
export interface GraphNode {
  /** `site:aws:us-east-1`, `dependency:identity`, `place:aws:us-east-1`. */
  readonly id: string;
  readonly column: 'site' | 'dependency' | 'place';
  /** The region, or the name of the dependency. */
  readonly name: string;
  /** Centre, pixels from the top. */
  readonly y: number;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** `calls`: requests wait for it; `needs`: it has to be there; `lives`: where it is. */
  readonly kind: 'calls' | 'needs' | 'lives';
  readonly soft: boolean;
  /** `left`: one end is lost, and the other goes on without it; `cut`: what is needed is gone; null: it stands. */
  readonly gone: 'left' | 'cut' | null;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly height: number;
  /** Dependencies that are left to the table. */
  readonly left: number;
}

/** More than these nobody tells apart in a drawing. */
const mostDependencies = 24;

const rowHeight = 58;

/**
 * Three columns: sites, dependencies, places. Dependencies stand in the order of the mean row of their
 * places, and places in that of the dependencies that live there, so that lines cross little; equals keep
 * the order of the document. The same document gives the same drawing.
 */
export function graphLayout(
  { dependencies }: Pick<IsolationFigures, 'dependencies'>,
  sites: readonly RegionId[],
  loss: IsolationLoss | null,
): Graph {
  const drawn = dependencies.slice(0, mostDependencies);
  const mentioned = [...new Set(drawn.flatMap(({ regions }) => regions))];
  const ordered = byMean(drawn, ({ regions }) => regions.map((one) => mentioned.indexOf(one)));
  const places = byMean(mentioned, (place) =>
    ordered.flatMap(({ regions }, i) => (regions.includes(place) ? [i] : [])),
  );
  const rows = Math.max(sites.length, ordered.length, places.length);
  const spread = (count: number) => (i: number) => (rows * rowHeight * (i + 0.5)) / count;
  const column = <Item>(
    of: GraphNode['column'],
    items: readonly Item[],
    nameOf: (item: Item) => string,
  ): GraphNode[] => {
    const yOf = spread(items.length);
    return items.map((item, i) => ({
      id: `${of}:${nameOf(item)}`,
      column: of,
      name: nameOf(item),
      y: yOf(i),
    }));
  };
  const isLost = (region: RegionId) => loss?.lost.includes(region) ?? false;
  const isDown = (name: string) =>
    loss?.dependencies.find((one) => one.name === name)?.state === 'down';
  return {
    nodes: [
      ...column('site', sites, (region) => region),
      ...column('dependency', ordered, ({ name }) => name),
      ...column('place', places, (region) => region),
    ],
    edges: ordered.flatMap(({ name, needs, calls, regions }) => [
      ...sites.map((site): GraphEdge => ({
        from: `site:${site}`,
        to: `dependency:${name}`,
        kind: calls.reads + calls.writes > 0 ? 'calls' : 'needs',
        soft: needs === 'soft',
        gone: isLost(site) ? 'left' : isDown(name) ? 'cut' : null,
      })),
      ...regions.map((region): GraphEdge => ({
        from: `dependency:${name}`,
        to: `place:${region}`,
        kind: 'lives',
        soft: needs === 'soft',
        gone: isDown(name) ? 'cut' : isLost(region) ? 'left' : null,
      })),
    ]),
    height: rows * rowHeight,
    left: dependencies.length - drawn.length,
  };
}

/** Items by the mean of some numbers, those without any last; equals keep their order. */
function byMean<Item>(
  items: readonly Item[],
  numbersOf: (item: Item) => readonly number[],
): Item[] {
  const keyed = items.map((item) => {
    const numbers = numbersOf(item);
    const sum = numbers.reduce((total, one) => total + one, 0);
    return { item, mean: numbers.length === 0 ? Infinity : sum / numbers.length };
  });
  return keyed
    .toSorted((a, b) => (a.mean === b.mean ? 0 : a.mean - b.mean))
    .map(({ item }) => item);
}
