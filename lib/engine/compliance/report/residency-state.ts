import type { RegionId, ResidencyPlace, ResidencyState, ResidencyViolation } from '../../model';
import { addHeldUnlawfully } from '../held-unlawfully';
import { holdingsOf, originsWithout, steadyOrigins } from '../holdings';
import { ViolationRows } from '../violation-rows';
import type { ReportContext } from './report-context';
import { restingCopies } from './resting-copies';
import { servedIn, type Served } from './served-in';
import { standingOf } from './standing-of';

/** What a loss does to data, before it is put into a matrix. */
export interface Judged {
  readonly lost: readonly RegionId[];
  readonly alive: Uint8Array;
  readonly served: readonly Served[];
  readonly edgeOf: (population: number) => RegionId | null;
  readonly violations: readonly ResidencyViolation[];
}

/** Where data under a rule goes while the sites at some indices are lost; none: with nothing lost. */
export function judgeState(context: ReportContext, lost: readonly number[]): Judged {
  const { traffic, assumptions, flows, latency } = context;
  const { network } = traffic;
  const alive = new Uint8Array(network.sites.length).fill(1);
  for (const i of lost) alive[i] = 0;
  const regions = lost.map((i) => network.sites[i]?.region ?? ':');
  const served = servedIn(traffic, alive);
  const model = lost.length > 0 ? latency.whileUp(alive) : latency;
  const hasEdge = network.option.edge?.at === 'regions';
  const edgeOf = (population: number): RegionId | null => {
    const entry = served[population]?.entry ?? -1;
    return hasEdge && entry >= 0 ? (model.pair(population, entry).way.edge?.id ?? null) : null;
  };
  const rows = new ViolationRows();
  const origins =
    lost.length > 0
      ? originsWithout(traffic, alive, traffic.strands, 'bound')
      : steadyOrigins(traffic, 'bound');
  const held = { network, assumptions, edgeOf, described: true };
  addHeldUnlawfully(rows, holdingsOf(network, flows, origins, alive), held, regions);
  return { lost: regions, alive, served, edgeOf, violations: rows.rows };
}

/** The matrix of a loss with every copy. `brought`: what else was found for it, by the evaluation. */
export function residencyState(
  context: ReportContext,
  judged: Judged,
  places: readonly ResidencyPlace[],
  brought: readonly ResidencyViolation[],
): Omit<ResidencyState, 'travellers'> {
  const { architecture, traffic } = context;
  const { network, strands } = traffic;
  const { lost, alive, served, edgeOf, violations } = judged;
  const origins =
    lost.length > 0
      ? originsWithout(traffic, alive, strands, 'everybody')
      : steadyOrigins(traffic, 'everybody');
  const copies = restingCopies(context, origins, alive, edgeOf);
  const bound = new Set(
    network.populations.flatMap(({ constraints }) => constraints.map((c) => c.data.name)),
  );
  return {
    lost,
    copies,
    violations: [...violations, ...brought],
    withoutLawfulSite: network.populations.flatMap(({ population }, p) =>
      served[p]?.barred === true ? [population.name] : [],
    ),
    cells: architecture.data.flatMap((data) =>
      places
        .filter(({ region }) => !lost.includes(region))
        .map((place) => ({
          data: data.name,
          region: place.region,
          standing: standingOf(
            data,
            bound.has(data.name),
            place,
            copies.filter((copy) => copy.data === data.name && copy.region === place.region),
          ),
        })),
    ),
  };
}
