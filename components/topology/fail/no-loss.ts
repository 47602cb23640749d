import type { LossTrace } from '@/lib/engine/model';
import { share } from '@/lib/engine/units';

/** The trace while nothing is lost and nothing has been computed. */
export const noLoss: LossTrace = {
  lost: [],
  survives: true,
  servedFraction: share(1),
  dependenciesDown: [],
  stages: [],
  recovery: null,
};
