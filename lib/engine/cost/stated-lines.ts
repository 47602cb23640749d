import { fromDocument } from '../explain/context';
import { billLeaf } from './leaves';
import { pricedLine, type LineContext, type PricedLine } from './priced-line';

/** The site's own bill, which the document states; it stands for everything that the site pays. */
export function statedSiteLine({ drawing }: LineContext, site: number): PricedLine | null {
  const row = drawing.network.sites[site];
  const monthlyUsd = row?.site.monthlyCostUsd;
  if (!row || monthlyUsd === undefined) return null;
  const path = ['options', drawing.index, 'regions', site, 'monthlyCost'];
  return pricedLine('site', { region: row.region }, { monthlyUsd, source: 'stated' }, () => ({
    inputs: [fromDocument(`Monthly cost of ${row.region}`, monthlyUsd, 'USD/month', path)],
  }));
}

/** What today's bill holds that is none of the lines: the same for every drawing. */
export function otherLines({ basis }: LineContext): PricedLine[] {
  const billed = basis.bill?.get('other');
  if (!billed) return [];
  const amount = { monthlyUsd: billed.usd, source: 'stated', growsUsd: 0 } as const;
  return [
    pricedLine('other', { region: null }, amount, () => ({ inputs: [billLeaf(basis, 'other')] })),
  ];
}
