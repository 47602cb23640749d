import type { LossTrace } from '@/lib/engine/model';
import { rps, share } from '@/lib/engine/units';

/** The trace while nothing is lost and nothing has been computed. */
export const noLoss: LossTrace = {
  lost: [],
  survives: true,
  servedFraction: share(1),
  dependenciesDown: [],
  loss: { kind: 'sites', sites: [] },
  harsh: null,
  shed: {
    p0: share(1),
    p1: null,
    p2: null,
    p0Fits: true,
    servedRps: rps(0),
    shedRps: rps(0),
    lostRps: rps(0),
  },
  needed: [],
  cut: null,
  stages: [],
  recovery: null,
};
