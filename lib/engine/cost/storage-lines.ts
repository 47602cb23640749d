import type { CostBasis, PricedDrawing } from './cost-basis';
import { gigabyte } from './hours';
import { billLeaf, figureLeaf, priceLeaf } from './leaves';
import { pricedLine, type LineContext, type PricedLine } from './priced-line';
import { scaledToToday } from './scaled-to-today';

/** A GB a month: of disks, or of backups where the site is one. */
function restingPrice(
  { chargesOf }: CostBasis,
  { network }: Pick<PricedDrawing, 'network'>,
  site: number,
) {
  const row = network.sites[site];
  if (!row) throw new RangeError(`no site ${site}`);
  const { disk, backup } = chargesOf(row.place);
  return row.site.role === 'backup' ? backup : disk;
}

/** What data costs that rests at one site. A bill that names no storage holds it in another line. */
export function storageLines(context: LineContext, site: number): PricedLine[] {
  const { basis } = context;
  if (!basis.bill) return pricedStorage(context, site);
  return basis.bill.has('storage') ? billedStorage(context, site) : [];
}

function billedStorage(
  { basis, drawing, worths, today: todayWorths }: LineContext,
  site: number,
): PricedLine[] {
  const worth = worths.storage[site];
  const row = drawing.network.sites[site];
  const billed = basis.bill?.get('storage');
  const { today } = basis;
  if (!worth || !row || !billed || !today || !todayWorths || worth.amount === 0) return [];
  const monthlyUsd = scaledToToday(billed.usd, todayWorths.storage, worth);
  const because =
    worth.amount === null
      ? 'which part of the data is here hangs on sizes that are not stated'
      : 'no price table has storage there';
  return [
    pricedLine(
      'storage',
      { region: row.region },
      { monthlyUsd, source: 'calibrated', because },
      () => ({
        formula: 'today’s bill · part of the data · price here ÷ Σ (today’s parts · prices there)',
        inputs: [
          billLeaf(basis, 'storage'),
          ...today.network.sites.map(({ region }, i) => ({
            ...figureLeaf(
              `Part of the data in ${region} today`,
              today.spread.heldShare[i] ?? null,
              'share',
            ),
            inputs: [restingLeaf(basis, today, i)],
          })),
          figureLeaf('Part of the data here', worth.amount, 'share'),
          restingLeaf(basis, drawing, site),
        ],
      }),
    ),
  ];
}

function pricedStorage({ basis, drawing }: LineContext, site: number): PricedLine[] {
  const { spread, network } = drawing;
  const row = network.sites[site];
  const heldBytes = spread.heldBytes[site] ?? 0;
  const unsized = spread.unsized[site] ?? [];
  if (!row) return [];
  const { usd: price } = restingPrice(basis, drawing, site);
  const known =
    heldBytes === 0
      ? []
      : [
          pricedLine(
            'storage',
            { region: row.region },
            {
              monthlyUsd: price === null ? null : (heldBytes / gigabyte) * price,
              source: 'priced',
              because: 'no price table has storage there',
            },
            () => ({
              formula: 'data here · price of a GB a month',
              inputs: [
                figureLeaf('Data here', heldBytes, 'bytes'),
                restingLeaf(basis, drawing, site),
              ],
            }),
          ),
        ];
  if (unsized.length === 0) return known;
  const because = `no size is stated of ${unsized.join(', ')}`;
  const place = { region: row.region, part: 'unsized' };
  return [
    ...known,
    pricedLine('storage', place, { monthlyUsd: null, source: 'unknown', because }, () => ({
      inputs: unsized.map((name) => figureLeaf(`Size of ${name}`, null, 'bytes')),
    })),
  ];
}

function restingLeaf(basis: CostBasis, drawing: PricedDrawing, site: number) {
  const row = drawing.network.sites[site];
  const isBackup = row?.site.role === 'backup';
  return priceLeaf(
    `A GB of ${isBackup ? 'backups' : 'disk'} in ${row?.region ?? ''}, a month`,
    'USD/GB-month',
    `price.${row?.region ?? ''}.${isBackup ? 'backup' : 'disk'}`,
    restingPrice(basis, drawing, site),
  );
}
