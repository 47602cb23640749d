import { replicationModes } from '@/lib/engine/model';
import { converted, durationMs, name, oneOf, regionId } from '../kinds';
import { listOf, mapping, optional, renamed, required } from './key';

const lag = mapping('a lag', {
  p50: required(durationMs, { meaning: 'The lag that half of the writes stay under.' }),
  p99: required(durationMs, {
    meaning: 'The lag that 99 of 100 writes stay under; not below p50.',
  }),
});

export const link = converted(
  mapping('a link', {
    from: required(regionId, { meaning: 'The site that data is copied from.' }),
    to: required(regionId, { meaning: 'The site that data is copied to.' }),
    mode: required(oneOf('a replication mode', replicationModes), {
      meaning: 'Whether a write waits for the copy.',
    }),
    lag: optional(lag, {
      meaning: 'How far the copy trails behind.',
      default: 'estimated from the round trip',
    }),
    data: optional(listOf(name, 'data sets', 500), {
      meaning: 'The data sets that the link carries.',
      default: 'all of them',
    }),
  }),
  (written) => renamed(written, { lag: 'lagMs' }),
);
