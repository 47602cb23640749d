import { fromDocument } from '../explain/context';
import type { Option } from '../model';
import { billLeaf, figureLeaf } from './leaves';
import { pricedLine, type LineContext, type PricedLine } from './priced-line';

/** Sites that run software; a backup is only data. */
const running = ({ sites }: Option) => sites.filter(({ role }) => role !== 'backup').length;

/** Licences of one region: an equal part of today's bill for them, else what the document states for each. */
export function licenceLines({ basis, drawing }: LineContext, site: number): PricedLine[] {
  const row = drawing.network.sites[site];
  if (!row || row.site.role === 'backup') return [];
  const place = { region: row.region };
  const billed = basis.bill?.get('licences');
  const today = basis.today ? running(basis.today.option) : 0;
  if (billed && today > 0) {
    const amount = { monthlyUsd: billed.usd / today, source: 'calibrated', growsUsd: 0 } as const;
    return [
      pricedLine('licences', place, amount, () => ({
        formula: 'today’s bill ÷ regions that run today',
        inputs: [billLeaf(basis, 'licences'), figureLeaf('Regions that run today', today, '')],
      })),
    ];
  }
  const each = basis.architecture.business?.licencesPerRegionUsd;
  if (each === undefined) return [];
  const amount = { monthlyUsd: each, source: 'stated', growsUsd: 0 } as const;
  return [
    pricedLine('licences', place, amount, () => ({
      inputs: [
        fromDocument('Licences of a region', each, 'USD/month', ['business', 'licencesPerRegion']),
      ],
    })),
  ];
}
