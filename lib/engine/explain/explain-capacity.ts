import type { Explanation, RegionId } from '../model';
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
  const label =
    lost.length > 0 ? `Load on ${region} after losing ${lost.join(' and ')}` : `Load on ${region}`;
  return {
    label,
    value: served.reduce((sum, strand) => sum + strand.rps, 0),
    unit: 'req/s',
    formula: 'Σ peaks of the users that routing sends here',
    citation: 'docs/model.md#routing',
    inputs: [...rows.values()].map((row) => {
      const { name, peakRps } = network.populations[row.population]?.population ?? {
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
            ? 'peak × share of reads × share that lands here'
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
            : fromDocument('Share of reads', network.readShare, 'share', ['demand', 'reads']),
        ],
      };
    }),
  };
}

/** Load over capacity of a site, steady or after a loss. */
export function explainUtilization(
  context: ExplainContext,
  region: RegionId,
  lost: readonly RegionId[],
): Explanation | undefined {
  const { index, option, traffic } = context;
  const i = option.sites.findIndex((s) => s.region === region);
  const site = option.sites[i];
  const load = explainLoad(context, region, lost);
  if (!site || !load || lost.includes(region)) return undefined;
  const reach = traffic.network.sites[i]?.reachRps ?? 0;
  const scaled = lost.length > 0 && reach !== (site.capacityRps ?? 0);
  const path = ['options', index, 'regions', i] as const;
  const running = fromDocument('Capacity', site.capacityRps ?? null, 'req/s', [
    ...path,
    'capacityRps',
  ]);
  const capacity: Explanation = scaled
    ? {
        label: 'Capacity once scaled up',
        value: reach,
        unit: 'req/s',
        formula: 'min(scale-up target, quota)',
        citation: 'docs/model.md#standby',
        inputs: [
          running,
          fromDocument('Scale-up target', site.scaleTo?.capacityRps ?? null, 'req/s', [
            ...path,
            'scaleTo',
            'capacityRps',
          ]),
          fromDocument('Quota', site.quotaRps ?? null, 'req/s', [...path, 'quotaRps']),
        ],
      }
    : running;
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
  const { evaluation, assumptions } = context;
  const loss = evaluation.capacity.losses.find(
    (l) => l.lost.length === lost.length && lost.every((region) => l.lost.includes(region)),
  );
  if (!loss) return undefined;
  return {
    label: `Served after losing ${lost.join(' and ')}`,
    value: loss.servedFraction,
    unit: 'share',
    formula: 'load on the sites left when nothing is over its limit any more ÷ all peaks',
    citation: 'docs/model.md#capacity-under-loss',
    inputs: [
      ...loss.regions.flatMap(({ region }) => explainUtilization(context, region, lost) ?? []),
      ...loss.steps.map((step, n): Explanation => ({
        label: `Falls in step ${n + 1}`,
        value: step.overloaded.join(', '),
        unit: '',
        inputs: [],
      })),
      ...loss.unserved.map((row): Explanation => ({
        label: `${row.population} has no site: ${row.because}`,
        value: row.rps,
        unit: 'req/s',
        inputs: [],
      })),
      ...loss.dependenciesDown.map((name): Explanation => ({
        label: 'Hard dependency gone',
        value: name,
        unit: '',
        inputs: [],
      })),
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
