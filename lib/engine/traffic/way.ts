import type { Network, NetworkPopulation } from './network';

/**
 * How the rule sends populations: those that go one way go it whatever is lost, because they are under the
 * same law and prefer sites in the same order. In flat arrays, which stay near the processor.
 */
export interface Ways {
  /** By population: its way. */
  readonly ofPopulation: Int32Array;
  /** By way: one of its populations; any of them would do. */
  readonly populations: readonly NetworkPopulation[];
  /** By way: its law for writes. Who executes one depends on that and on the entry alone. */
  readonly law: Int32Array;
  /**
   * The sites that each way asks to take requests, in order, the home first: those of one stand from
   * `askedFrom[way]` to before `askedFrom[way + 1]`.
   */
  readonly asked: Uint16Array;
  readonly askedFrom: Int32Array;
  /** How many laws for writes there are; their indices count up from 0. */
  readonly laws: number;
}

/** Joins the populations that go the same way. */
export function waysOf(network: Network): Ways {
  const populations: NetworkPopulation[] = [];
  const law: number[] = [];
  const known = new Map<string, number>();
  const laws = new Map<string, number>();
  const ofPopulation = Int32Array.from(network.populations, (population) => {
    const key = wayKey(network, population);
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, populations.length);
    const bound = population.writesBound ? population.law : '';
    const index = laws.get(bound) ?? laws.size;
    laws.set(bound, index);
    law.push(index);
    return populations.push(population) - 1;
  });
  const lists = populations.map(askedInOrder);
  const askedFrom = new Int32Array(lists.length + 1);
  lists.forEach((list, way) => (askedFrom[way + 1] = (askedFrom[way] ?? 0) + list.length));
  const asked = new Uint16Array(askedFrom[lists.length] ?? 0);
  lists.forEach((list, way) => asked.set(list, askedFrom[way]));
  return {
    ofPopulation,
    populations,
    law: Int32Array.from(law),
    laws: laws.size,
    asked,
    askedFrom,
  };
}

function askedInOrder({ home, order }: NetworkPopulation): Int32Array {
  return home < 0 ? order : Int32Array.from([home, ...order.filter((i) => i !== home)]);
}

/** All of a population that decides where a loss sends it. */
function wayKey({ sites, weighted }: Network, population: NetworkPopulation): string {
  const { law, readsBound, writesBound, home, order } = population;
  // Where a site with a weight is up, nobody asks which is nearest: only those without one are in order.
  const asked = weighted ? order.filter((i) => (sites[i]?.weight ?? 0) === 0) : order;
  return `${law} ${readsBound} ${writesBound} ${home} ${String.fromCharCode(...asked)}`;
}
