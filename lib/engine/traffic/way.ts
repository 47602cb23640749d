import type { Network, NetworkPopulation } from './network';

/**
 * How the rule sends populations: those that go one way go it whatever is lost, because they are under the
 * same law and prefer sites in the same order. Under weighted routing they go one way whatever they prefer,
 * until no site with a weight is left; then the way parts into its lists. In flat arrays, which stay near
 * the processor.
 */
export interface Ways {
  /** By population: its way. */
  readonly ofPopulation: Int32Array;
  /** By way: one of its populations; any of them would do. */
  readonly populations: readonly NetworkPopulation[];
  /** By way: its law for writes. Who executes one depends on that and on the entry alone. */
  readonly law: Int32Array;
  /** How many laws for writes there are; their indices count up from 0. */
  readonly laws: number;
  /** By way: its lists are those from `listFrom[way]` to before `listFrom[way + 1]`; one unless it parts. */
  readonly listFrom: Int32Array;
  /** By list: the part of its way that goes by it. */
  readonly part: Float64Array;
  /**
   * The sites that are asked to take requests, in order, the home first: those of a list stand from
   * `askedFrom[list]` to before `askedFrom[list + 1]`.
   */
  readonly asked: Uint16Array;
  readonly askedFrom: Int32Array;
}

interface Way {
  readonly population: NetworkPopulation;
  readonly law: number;
  peakRps: number;
  readonly lists: Map<string, { readonly asked: Int32Array; peakRps: number }>;
}

/** Joins the populations that go the same way. */
export function waysOf(network: Network): Ways {
  const ways = new Map<string, Way & { readonly index: number }>();
  const laws = new Map<string, number>();
  const ofPopulation = Int32Array.from(network.populations, (population) => {
    const order = preference(population);
    const key = wayKey(population, parts(network, population) ? '' : order);
    const bound = population.writesBound ? population.law : '';
    const law = laws.get(bound) ?? laws.size;
    laws.set(bound, law);
    const way = ways.get(key) ?? {
      population,
      law,
      peakRps: 0,
      lists: new Map(),
      index: ways.size,
    };
    ways.set(key, way);
    const list = way.lists.get(order) ?? { asked: askedInOrder(population), peakRps: 0 };
    way.lists.set(order, list);
    list.peakRps += population.population.peakRps;
    way.peakRps += population.population.peakRps;
    return way.index;
  });
  const all = [...ways.values()];
  const lists = all.flatMap((way) => [...way.lists.values()].map((list) => ({ way, ...list })));
  const listFrom = offsets(all.map((way) => way.lists.size));
  const askedFrom = offsets(lists.map(({ asked }) => asked.length));
  const asked = new Uint16Array(askedFrom[lists.length] ?? 0);
  lists.forEach((list, n) => asked.set(list.asked, askedFrom[n]));
  return {
    ofPopulation,
    populations: all.map(({ population }) => population),
    law: Int32Array.from(all, ({ law }) => law),
    laws: laws.size,
    listFrom,
    part: Float64Array.from(lists, ({ way, peakRps }) =>
      way.peakRps > 0 ? peakRps / way.peakRps : 1,
    ),
    asked,
    askedFrom,
  };
}

/** Where each of some runs starts when they stand one after the other, and where the last one ends. */
function offsets(lengths: readonly number[]): Int32Array {
  const from = new Int32Array(lengths.length + 1);
  lengths.forEach((length, n) => (from[n + 1] = (from[n] ?? 0) + length));
  return from;
}

function askedInOrder({ home, order }: NetworkPopulation): Int32Array {
  return home < 0 ? order : Int32Array.from([home, ...order.filter((i) => i !== home)]);
}

/**
 * Whether weights alone send a population's requests with nothing lost. Then every site has the same part
 * of each such population, and what is lost with it is made up of them alike.
 */
function parts({ sites, weighted }: Network, { order }: NetworkPopulation): boolean {
  return weighted && order.some((i) => sites[i]?.serves && sites[i].weight > 0);
}

const preference = ({ home, order }: NetworkPopulation) =>
  `${home} ${String.fromCharCode(...order)}`;

/** All of a population that decides where a loss sends it, its order of preference given. */
function wayKey({ law, readsBound, writesBound }: NetworkPopulation, order: string): string {
  return `${law} ${readsBound} ${writesBound} ${order}`;
}
