import 'server-only';
import type { TeamMode } from '@/lib/schemas/settings';
import { NotFound } from '@/lib/services/errors';
import { mode } from './settings';

/** The settings of signing in. Throws `NotFound` in local mode, where nobody does. */
export function team(): TeamMode {
  const here = mode();
  if (here.kind === 'team') return here;
  throw new NotFound('There are no accounts here: this Meridian serves this machine alone.');
}
