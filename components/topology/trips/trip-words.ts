import type { Trip } from '@/lib/engine/latency/trips-from';
import { isRegionId } from '@/lib/flow/canvas/things';
import { shortRegion } from '@/lib/format/region-name';

/** The other end in words: a region without its provider, a population by its name. */
export const tripEnd = ({ kind, to }: Trip): string =>
  kind === 'region' && isRegionId(to) ? shortRegion(to) : to;

/** `measured 2023`, `estimated` */
export const tripSource = ({ source, asOf }: Trip): string =>
  source === 'measured' ? `measured ${asOf.slice(0, 4)}` : 'estimated';
