import type { Explanation, LossFigures, RegionId } from '../model';
import { promotions } from '../traffic/promoted-writer';
import { servedStrands } from '../traffic/served-strands';
import { fromAssumption, fromDocument, type ExplainContext } from './context';

/** The load that arrives at a site once some sites are lost (none: the steady load), by population. */
export function explainLoad(
  context: ExplainContext,
  region: RegionId,
  lost: readonly RegionId[],
): Explanation | undefined {
  const { architecture, traffic } = context;
  const { network } = traffic;
  const site = network.sites.findIndex((s) => s.region === region);
  if (site < 0) return undefined;
  const alive = Uint8Array.from(network.sites, (s) => (lost.includes(s.region) ? 0 : 1));
  const served = servedStrands(traffic, {
    alive,
    afterLoss: lost.length > 0,
    promoted: promotions(network, alive),
  }).filter((strand) => strand.site === site);
  const rows = new Map<string, { population: number; kind: string; moved: boolean; rps: number }>();
  for (const { population, kind, executedBefore, rps } of served) {
    const moved = executedBefore !== site;
    const key = `${population} ${kind} ${moved}`;
    const row = rows.get(key) ?? { population, kind, moved, rps: 0 };
    row.rps += rps;
    rows.set(key, row);
  }
  const cached = context.option.edgeCache ?? 0;
  const label =
    lost.length > 0 ? `Load on ${region} after losing ${lost.join(' and ')}` : `Load on ${region}`;
  return {
    label,
    value: served.reduce((sum, strand) => sum + strand.rps, 0),
    unit: 'req/s',
    formula: 'Σ peaks of the users that routing sends here',
    citation: 'docs/model.md#routing',
    inputs: [...rows.values()].map((row) => {
      const { name, peakRps } = architecture.demand.populations[row.population] ?? {
        name: '',
        peakRps: 0,
      };
      const kind = row.kind === 'read' ? 'reads' : 'writes';
      return {
        label: `${kind} of ${name}${row.moved ? ', moved here' : ''}`,
        value: row.rps,
        unit: 'req/s',
        formula:
          row.kind === 'read'
            ? `peak × share of reads × ${cached > 0 ? '(1 − answered at the edge) × ' : ''}share that lands here`
            : 'peak × (1 − share of reads) × share that lands here',
        inputs: [
          fromDocument(`Peak of ${name}`, peakRps, 'req/s', [
            'demand',
            'populations',
            row.population,
            'peakRps',
          ]),
          architecture.demand.reads === undefined
            ? fromAssumption(context.assumptions, 'readShare')
            : fromDocument('Share of reads', architecture.demand.reads, 'share', [
                'demand',
                'reads',
              ]),
          ...(cached > 0
            ? [
                fromDocument('Reads answered at the edge', cached, 'share', [
                  'options',
                  context.index,
                  'edgeCache',
                ]),
              ]
            : []),
        ],
      };
    }),
  };
}

/** The capacity of a site, as it runs or once it has taken over. */
export function explainCapacity(
  { index, option, traffic }: ExplainContext,
  i: number,
  afterLoss: boolean,
): Explanation {
  const site = option.sites[i];
  const reach = traffic.network.sites[i]?.reachRps ?? 0;
  const path = ['options', index, 'regions', i] as const;
  const running = fromDocument('Capacity', site?.capacityRps ?? null, 'req/s', [
    ...path,
    'capacityRps',
  ]);
  if (!afterLoss || reach === (site?.capacityRps ?? 0)) return running;
  return {
    label: 'Capacity once scaled up',
    value: reach,
    unit: 'req/s',
    formula: 'min(scale-up target, quota)',
    citation: 'docs/model.md#standby',
    inputs: [
      running,
      fromDocument('Scale-up target', site?.scaleTo?.capacityRps ?? null, 'req/s', [
        ...path,
        'scaleTo',
        'capacityRps',
      ]),
      fromDocument('Quota', site?.quotaRps ?? null, 'req/s', [...path, 'quotaRps']),
    ],
  };
}

/** Load over capacity of a site, steady or after a loss. */
export function explainUtilization(
  context: ExplainContext,
  region: RegionId,
  lost: readonly RegionId[],
): Explanation | undefined {
  const { option } = context;
  const i = option.sites.findIndex((s) => s.region === region);
  const site = option.sites[i];
  const load = explainLoad(context, region, lost);
  if (!site || !load || lost.includes(region)) return undefined;
  const capacity = explainCapacity(context, i, lost.length > 0);
  const divisor = typeof capacity.value === 'number' && capacity.value > 0 ? capacity.value : null;
  return {
    label:
      lost.length > 0
        ? `Utilisation of ${region} after losing ${lost.join(' and ')}`
        : `Utilisation of ${region}`,
    value: divisor === null ? null : Number(load.value) / divisor,
    unit: 'share',
    formula: 'load ÷ capacity',
    citation: 'docs/model.md#capacity-under-loss',
    ...(divisor === null ? { because: 'the site states no capacity' } : {}),
    inputs: [load, capacity],
  };
}

/** The share of the peak that is served once a loss has settled, with the cascade as its inputs. */
export function explainServed(
  context: ExplainContext,
  lost: readonly RegionId[],
): Explanation | undefined {
  const loss = lossOf(context.evaluation.capacity.losses, lost);
  if (!loss) return undefined;
  const loads = loss.regions.flatMap(
    ({ region }) => explainUtilization(context, region, lost) ?? [],
  );
  return explainEnd(context, `Served after losing ${lost.join(' and ')}`, loss, loads);
}

/** The loss of exactly these sites. */
export function lossOf<Loss extends LossFigures>(
  losses: readonly Loss[],
  lost: readonly RegionId[],
): Loss | undefined {
  return losses.find(
    (l) => l.lost.length === lost.length && lost.every((region) => l.lost.includes(region)),
  );
}

/** What is served when a loss has settled, with what falls and who is refused on the way. */
export function explainEnd(
  { option, assumptions }: ExplainContext,
  label: string,
  loss: LossFigures,
  loads: readonly Explanation[],
): Explanation {
  const sheds = option.failover.onOverload === 'shed';
  const leaf = (name: string, value: number | string, unit: string): Explanation => ({
    label: name,
    value,
    unit,
    inputs: [],
  });
  return {
    label,
    value: loss.servedFraction,
    unit: 'share',
    formula: sheds
      ? 'load that the sites left keep when they shed ÷ all peaks'
      : 'load on the sites left when nothing is over its limit any more ÷ all peaks',
    citation: sheds ? 'docs/model.md#shedding' : 'docs/model.md#capacity-under-loss',
    inputs: [
      ...loads,
      ...loss.steps.map((step, n) =>
        leaf(`Falls in step ${n + 1}`, step.overloaded.join(', '), ''),
      ),
      ...(sheds ? [leaf('Turned away', loss.shed.shedRps, 'req/s')] : []),
      ...loss.unserved.map((row) =>
        leaf(`${row.population} is not served: ${row.because}`, row.rps, 'req/s'),
      ),
      ...loss.dependenciesDown.map((name) => leaf('Hard dependency gone', name, '')),
      fromAssumption(assumptions, 'overloadLimit'),
    ],
  };
}

/** The safe utilisation of an option, with the loss that sets it. */
export function explainSafeUtilization(context: ExplainContext): Explanation {
  const { evaluation, assumptions } = context;
  const { safeUtilization, safeLoadFactor, losses } = evaluation.capacity;
  const singles = losses.filter((l) => l.lost.length === 1);
  const [binding] = singles
    .flatMap((loss) => loss.regions.map((row) => ({ loss, row })))
    .toSorted((a, b) => (b.row.utilization ?? 0) - (a.row.utilization ?? 0));
  const hopeless = singles.find((l) => l.unserved.length > 0 || l.dependenciesDown.length > 0);
  const cause = hopeless
    ? explainServed(context, hopeless.lost)
    : binding && explainUtilization(context, binding.row.region, binding.loss.lost);
  return {
    label: 'Safe utilisation',
    value: safeUtilization,
    unit: 'share',
    formula:
      'largest factor on all load with which every single loss is survived × load ÷ capacity',
    citation: 'docs/model.md#safe-utilisation',
    inputs: [
      { label: 'Safe load factor', value: safeLoadFactor, unit: '×', inputs: cause ? [cause] : [] },
      fromAssumption(assumptions, 'overloadLimit'),
    ],
  };
}
