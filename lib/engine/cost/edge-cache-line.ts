import type { Assumptions } from '../assumptions';
import { fromAssumption, fromDocument } from '../explain/context';
import type { Architecture, Explanation, Option } from '../model';
import { gigabyte, monthSeconds } from './hours';
import { figureLeaf } from './leaves';
import { meanOfPeak } from './mean-of-peak';
import { pricedLine, type LineContext, type PricedLine } from './priced-line';

/** Reads a second that a cache at the edge answers, mean of a day. */
function cachedRps({ demand }: Architecture, option: Option, { parameters }: Assumptions): number {
  const reads = demand.reads ?? parameters.readShare.value;
  const all = demand.populations.reduce((sum, one) => sum + one.peakRps * meanOfPeak(one), 0);
  return all * reads * (option.edgeCache ?? 0);
}

/**
 * What the cache at the edge costs a month, US dollars: the bytes that it sends to users at the assumed price of a GB,
 * docs/cost.md#edge-cache. Fees by request are not in it.
 */
export function edgeCacheUsd(
  architecture: Architecture,
  option: Option,
  assumptions: Assumptions,
): number {
  const { responseBytes, edgePrice } = assumptions.parameters;
  const size = architecture.demand.request?.responseBytes ?? responseBytes.value;
  const gb = (cachedRps(architecture, option, assumptions) * size * monthSeconds) / gigabyte;
  return gb * edgePrice.value;
}

/** The cache at the edge of an option; nothing where it has none. */
export function edgeCacheLines({ basis, drawing }: LineContext): PricedLine[] {
  const { architecture, assumptions } = basis;
  const { option, index } = drawing;
  if ((option.edgeCache ?? 0) <= 0) return [];
  const monthlyUsd = edgeCacheUsd(architecture, option, assumptions);
  return [
    pricedLine('edge-cache', { region: null }, { monthlyUsd, source: 'assumed' }, () => ({
      formula: 'answers a second · size · 730 h · price of a GB at the edge',
      inputs: [
        {
          ...figureLeaf(
            'Reads answered at the edge a second, mean of a day',
            cachedRps(architecture, option, assumptions),
            'rps',
          ),
          formula: 'Σ means of the populations × share of reads × answered at the edge',
          inputs: [
            readShareLeaf(architecture, assumptions),
            fromDocument('Reads answered at the edge', option.edgeCache ?? 0, 'share', [
              'options',
              index,
              'edgeCache',
            ]),
          ],
        },
        answerSizeLeaf(architecture, assumptions),
        fromAssumption(assumptions, 'edgePrice'),
      ],
    })),
  ];
}

function readShareLeaf({ demand }: Architecture, assumptions: Assumptions): Explanation {
  return demand.reads === undefined
    ? fromAssumption(assumptions, 'readShare')
    : fromDocument('Share of reads', demand.reads, 'share', ['demand', 'reads']);
}

/** The size of an answer, as the document states it or as it is taken. */
export function answerSizeLeaf({ demand }: Architecture, assumptions: Assumptions): Explanation {
  const size = demand.request?.responseBytes;
  return size === undefined
    ? fromAssumption(assumptions, 'responseBytes')
    : fromDocument('Size of an answer', size, 'bytes', ['demand', 'request', 'responseSize']);
}
