import { bearableRps, isOverloaded } from '../capacity/overloaded';
import { classesOf, keptByClass } from '../capacity/shed';
import type { Explanation, RegionId } from '../model';
import { fromAssumption, fromDocument, type ExplainContext } from './context';
import { explainCapacity, explainLoad, lossOf } from './explain-capacity';

const priorityKeys = ['p0', 'p1', 'p2'] as const;
export type PriorityKey = (typeof priorityKeys)[number];

/** A priority by its key; undefined for anything else. */
export const priorityKey = (key: string | undefined): PriorityKey | undefined =>
  priorityKeys.find((one) => one === key);

/** The share of a priority that is kept after a loss if overloaded sites shed, site by site. */
export function explainShed(
  context: ExplainContext,
  lost: readonly RegionId[],
  key: PriorityKey,
): Explanation | undefined {
  const { architecture, assumptions, evaluation, traffic } = context;
  const loss = lossOf(evaluation.capacity.losses, lost);
  if (!loss) return undefined;
  const classes = classesOf(architecture.demand);
  const which = priorityKeys.indexOf(key);
  const name = key.toUpperCase();
  const stated = architecture.demand.priorities !== undefined;
  const shares = priorityKeys.map((one, n) =>
    stated
      ? fromDocument(`Share of ${one.toUpperCase()}`, classes[n] ?? 0, 'share', [
          'demand',
          'priorities',
          one,
        ])
      : {
          label: `Share of ${one.toUpperCase()}`,
          value: classes[n] ?? 0,
          unit: 'share',
          because: 'the document states no priorities: all of the load is P0',
          inputs: [],
        },
  );
  const sites = loss.regions.flatMap(({ region, loadRps }): Explanation[] => {
    const i = traffic.network.sites.findIndex((site) => site.region === region);
    const reach = traffic.network.sites[i]?.reachRps ?? 0;
    const load = explainLoad(context, region, lost);
    if (!load || !isOverloaded(loadRps, reach, assumptions)) return [];
    const kept = keptByClass(loadRps, bearableRps(reach, assumptions), classes)[which] ?? 0;
    return [
      {
        label: `${name} that ${region} keeps`,
        value: kept,
        unit: 'share',
        formula:
          which === 0
            ? 'min(1, capacity × limit ÷ (load × share of P0))'
            : 'min(1, what more important load leaves of capacity × limit ÷ (load × share)), at least 0',
        inputs: [load, explainCapacity(context, i, true)],
      },
    ];
  });
  return {
    label: `${name} kept after losing ${lost.join(' and ')}, if sites shed`,
    value: loss.shed[key],
    unit: 'share',
    formula:
      'Σ over sites load × share kept there ÷ all peaks; sites that are not overloaded keep all',
    citation: 'docs/model.md#shedding',
    ...(loss.shed[key] === null ? { because: `no load is ${name}` } : {}),
    inputs: [
      ...shares,
      ...sites,
      ...loss.unserved.map((row): Explanation => ({
        label: `${row.population} is not served: ${row.because}`,
        value: row.rps,
        unit: 'req/s',
        inputs: [],
      })),
      fromAssumption(assumptions, 'overloadLimit'),
    ],
  };
}
