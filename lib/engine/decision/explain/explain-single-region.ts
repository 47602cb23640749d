import type { Explanation } from '../../model';
import { viewSingleRegion } from '../drivers/single-region';
import { quotaOf } from '../draw/size-sites';
import { oneSite } from '../ground/one-site';
import { fromAssumption, fromDocument, ofDrawing, type DecisionContext } from './decision-context';

const citation = 'docs/decision.md#drivers';

/** A figure of the best single region, or of the region nearest to one population. */
export function explainSingleRegion(
  context: DecisionContext,
  figure: string,
): Explanation | undefined {
  const { architecture, ground, busiest } = context.prepared;
  const peaks = architecture.demand.populations.flatMap(({ name, peakRps, daily }, i) => {
    const path = ['demand', 'populations', i] as const;
    return [
      fromDocument(`Peak of ${name}`, peakRps, 'req/s', [...path, 'peakRps']),
      ...(daily
        ? [
            fromDocument(
              `Part of it at ${busiest.hour}:00 UTC`,
              daily[busiest.hour] ?? 0,
              'share',
              [...path, 'daily', busiest.hour],
            ),
          ]
        : []),
    ];
  });
  switch (figure) {
    case 'p95Ms': {
      const region = ground.best?.region;
      return (
        region &&
        ofDrawing(architecture, oneSite(region), 'latency.p95Ms', context.prepared.assumptions)
      );
    }
    case 'peakRps':
      return {
        label: 'Peak of the summed demand',
        value: busiest.rps,
        unit: 'req/s',
        formula: 'the most over 24 hours of Σ peak × part of it at that hour',
        citation,
        inputs: peaks,
      };
    case 'sumOfPeaksRps':
      return {
        label: 'Sum of all peaks',
        value: busiest.sumOfPeaksRps,
        unit: 'req/s',
        formula: 'Σ peak',
        citation,
        inputs: peaks.filter(({ unit }) => unit === 'req/s'),
      };
    case 'quotaRps': {
      const region = (ground.best ?? ground.bestWithoutLaw)?.region.id;
      const quota = region && quotaOf(architecture, region);
      if (!region || quota === undefined) return undefined;
      const stated = architecture.requirements.regions?.quotaRps?.[region] !== undefined;
      return fromDocument(`Quota of ${region}`, quota, 'req/s', [
        'requirements',
        'regions',
        'quotaRps',
        stated ? region : '*',
      ]);
    }
    default:
      return explainPopulation(context, figure);
  }
}

function explainPopulation({ prepared }: DecisionContext, figure: string): Explanation | undefined {
  const [, name = '', key] = /^populations\[([^\]]+)\]\.(p95Ms|nearestP95Ms)$/.exec(figure) ?? [];
  const { ground, architecture, assumptions } = prepared;
  const view = viewSingleRegion(ground);
  const one = view.populations.find((population) => population.name === name);
  if (!one || key === undefined) return undefined;
  const id = key === 'p95Ms' ? view.row?.region.id : one.nearest;
  const region = id && assumptions.region(id);
  if (!region) return undefined;
  const of = (kind: string) =>
    ofDrawing(architecture, oneSite(region), `latency.populations[${name}].${kind}`, assumptions) ??
    [];
  return {
    label: `Felt latency p95 of ${name} from ${region.id} alone`,
    value: key === 'p95Ms' ? one.p95Ms : one.nearestP95Ms,
    unit: 'ms',
    formula: 'x at which Σ share · xˢ ÷ (xˢ + medianˢ) = 0.95, over its reads and writes',
    citation,
    inputs: [
      fromAssumption(assumptions, 'latencySpreadShape'),
      ...[of('requestMs'), of('writeMs')].flat(),
    ],
  };
}
