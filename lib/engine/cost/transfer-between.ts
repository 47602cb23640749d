import { transferPrice } from '../assumptions/transfer-price';
import { unknownPrice, type Price } from '../assumptions/price';
import { fromAssumption, fromDocument } from '../explain/context';
import type { Explanation } from '../model';
import type { CostBasis, PricedDrawing } from './cost-basis';
import type { Flow } from './data-spread';
import { gigabyte, monthSeconds } from './hours';
import { billLeaf, figureLeaf, priceLeaf } from './leaves';
import { pricedLine, type LineContext, type PricedLine } from './priced-line';

/** The part of what is copied that compression saves: as the option says, else as assumed. */
function compressionOf({ assumptions }: CostBasis, { option }: PricedDrawing): number {
  return option.compression ?? assumptions.parameters.compressionSaves.value;
}

/** Gigabytes a month from one site to another: copies after compression, and forwarded writes. */
export function monthlyGb(flow: Flow, compression: number): number {
  return ((flow.copiedPerS * (1 - compression) + flow.forwardedPerS) * monthSeconds) / gigabyte;
}

function priceOf(
  { assumptions }: CostBasis,
  { network }: PricedDrawing,
  { from, to }: Flow,
): Price {
  const [here, there] = [network.sites[from]?.place, network.sites[to]?.place];
  return (here && there && transferPrice(here, there, assumptions.overrides)) ?? unknownPrice;
}

/** All transfer between the regions of a drawing as far as it is known, at the prices of the tables. */
export function transferBetweenUsd(basis: CostBasis, drawing: PricedDrawing): number {
  const compression = compressionOf(basis, drawing);
  return drawing.spread.flows.reduce((sum, flow) => {
    const price = priceOf(basis, drawing, flow).usd;
    return price === null ? sum : sum + monthlyGb(flow, compression) * price;
  }, 0);
}

/**
 * What today's bill says of these prices: the stated line over the computed one. 1 where the bill does not
 * tell, or holds more than the transfer between regions.
 */
export function betweenBilled({ bill, today }: CostBasis, computed: number): number {
  if (!bill || !today || computed === 0) return 1;
  const own = bill.get('transfer-regions');
  if (own) return own.usd / computed;
  const network = bill.get('transfer-users');
  return network ? Math.min(1, network.usd / computed) : 1;
}

/** The directed pairs that a site sends on, each with what is known of it and what is not. */
export function transferBetweenLines(
  { basis, drawing, betweenBilled: billed }: LineContext,
  site: number,
): PricedLine[] {
  const { network, spread } = drawing;
  const flows = spread.flows.filter(({ from }) => from === site);
  if (flows.length === 0) return [];
  const compression = compressionOf(basis, drawing);
  return flows.flatMap((flow): PricedLine[] => {
    const [from, to] = [network.sites[flow.from]?.region, network.sites[flow.to]?.region];
    if (!from || !to) return [];
    const gb = monthlyGb(flow, compression);
    const price = priceOf(basis, drawing, flow);
    const monthlyUsd = gb === 0 ? 0 : price.usd === null ? null : gb * price.usd * billed;
    const place = { region: from, to };
    const because = 'no price table has this way';
    const source = billed === 1 ? 'priced' : 'calibrated';
    const known =
      gb === 0 && flow.unknown.length > 0
        ? []
        : [
            pricedLine(
              'transfer-regions',
              place,
              { monthlyUsd, source, because, gbMonthly: gb },
              () => ({
                formula: `GB a month · price of a GB${billed === 1 ? '' : ' · what today’s bill says of these prices'}`,
                inputs: [
                  volumeLeaf(basis, drawing, flow, compression),
                  priceLeaf(
                    `A GB from ${from} to ${to}`,
                    'USD/GB',
                    `transfer.${from}~${to}`,
                    price,
                  ),
                  ...(billed === 1 ? [] : billedLeaves(basis, billed)),
                ],
              }),
            ),
          ];
    if (flow.unknown.length === 0) return known;
    const unstated = `not stated how much is written, and in which size, of ${flow.unknown.join(', ')}`;
    return [
      ...known,
      pricedLine(
        'transfer-regions',
        { ...place, part: 'unstated' },
        { monthlyUsd: null, source: 'unknown', because: unstated },
        () => ({
          inputs: flow.unknown.map((name) => figureLeaf(`Writes of ${name}`, null, 'B a second')),
        }),
      ),
    ];
  });
}

function volumeLeaf(
  basis: CostBasis,
  { option, index }: PricedDrawing,
  flow: Flow,
  compression: number,
): Explanation {
  return {
    ...figureLeaf('Sent in a month', monthlyGb(flow, compression), 'GB'),
    formula: '(copies · (1 − compression) + forwarded writes) · 730 h',
    inputs: [
      figureLeaf('Copies', flow.copiedPerS, 'B a second'),
      option.compression === undefined
        ? fromAssumption(basis.assumptions, 'compressionSaves')
        : fromDocument('Compression', compression, 'share', ['options', index, 'compression']),
      figureLeaf('Writes forwarded to their writer', flow.forwardedPerS, 'B a second'),
    ],
  };
}

function billedLeaves(basis: CostBasis, billed: number): Explanation[] {
  const line = basis.bill?.has('transfer-regions') === true ? 'transfer-regions' : 'transfer-users';
  return [
    {
      ...figureLeaf('What today’s bill says of these prices', billed, '×'),
      formula: 'today’s bill ÷ what it comes to at the prices of the tables',
      inputs: [billLeaf(basis, line)],
    },
  ];
}
