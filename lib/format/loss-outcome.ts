import type { LossFigures } from '@/lib/engine/model';
import type { Standing } from './severity';

/**
 * How a loss ends: everyone served and nothing overloaded; everyone served, but only after further
 * sites fell; some users without service; nobody served.
 */
export type LossOutcome = 'survives' | 'cascades' | 'part' | 'falls';

/** Smaller shares of the load than this are rounding. */
const nobody = 1e-9;

export function lossOutcome({
  survives,
  servedFraction,
}: Pick<LossFigures, 'survives' | 'servedFraction'>): LossOutcome {
  if (survives) return 'survives';
  if (servedFraction <= nobody) return 'falls';
  return servedFraction >= 1 - nobody ? 'cascades' : 'part';
}

export const lossOutcomeWord: Readonly<Record<LossOutcome, string>> = {
  survives: 'Survives',
  cascades: 'Cascades',
  part: 'Part served',
  falls: 'Falls',
};

export const lossOutcomeStanding: Readonly<Record<LossOutcome, Standing>> = {
  survives: 'meets',
  cascades: 'medium',
  part: 'high',
  falls: 'critical',
};
