import type { Price } from '../assumptions/price';
import { fromDocument } from '../explain/context';
import { sourceOf } from '../explain/explain-outage-rate';
import type { CostLineId, Explanation } from '../model';
import type { CostBasis, PricedDrawing } from './cost-basis';

export const costCitation = 'docs/cost.md';

/** A price of a table, with whose it is. */
export function priceLeaf(label: string, unit: string, id: string, price: Price): Explanation {
  if (price.usd === null) {
    return { label, value: null, unit, because: 'no price table has it', inputs: [] };
  }
  const source = sourceOf(id, price.source, { overridden: price.overridden });
  return { label, value: price.usd, unit, inputs: [], source };
}

/** A number that the model has worked out from what stands in the document. */
export function figureLeaf(label: string, value: number | null, unit: string): Explanation {
  return { label, value, unit, inputs: [] };
}

/** A line of today's bill, as the document calls it. */
export function billLeaf({ bill }: CostBasis, line: CostLineId): Explanation {
  const stated = bill?.get(line);
  const [name = ''] = stated?.names ?? [];
  const path = ['business', 'currentMonthlyCost', ...(stated?.names.length === 1 ? [name] : [])];
  return fromDocument(
    `Today’s bill for ${(stated?.names ?? []).join(' and ')}`,
    stated?.usd ?? null,
    'USD/month',
    path,
  );
}

/** What a site serves in normal times. */
export function capacityLeaf({ option, index }: PricedDrawing, site: number): Explanation {
  const row = option.sites[site];
  return fromDocument(`Capacity of ${row?.region ?? ''}`, row?.capacityRps ?? null, 'rps', [
    'options',
    index,
    'regions',
    site,
    'capacityRps',
  ]);
}
