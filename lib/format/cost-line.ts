import type { CostLine, CostLineId, CostSource } from '@/lib/engine/model';
import { shortRegion } from './region-name';

/** The lines of a bill as people call them. */
export const costLineWord: Readonly<Record<CostLineId, string>> = {
  site: 'Stated for the site',
  compute: 'Compute',
  database: 'Database',
  storage: 'Storage',
  'transfer-regions': 'Transfer between regions',
  'transfer-users': 'Transfer to users',
  'edge-cache': 'Cache at the edge',
  routing: 'Load balancing and routing',
  observability: 'Observability',
  licences: 'Licences',
  other: 'Other',
  operations: 'Operations',
};

/** What an amount rests on. */
export const costSourceWord: Readonly<Record<CostSource, string>> = {
  stated: 'stated',
  calibrated: 'from today’s bill',
  priced: 'from price tables',
  assumed: 'a judgement',
  unknown: 'unknown',
};

/** Where a line is paid: `us-east-1`, `us-east-1 → eu-west-1`, or `all regions`. */
export function costPlace({ region, to }: Pick<CostLine, 'region' | 'to'>): string {
  if (region === null) return 'all regions';
  return to === undefined ? shortRegion(region) : `${shortRegion(region)} → ${shortRegion(to)}`;
}
