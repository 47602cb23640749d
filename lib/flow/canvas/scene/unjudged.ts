import type { OptionEvaluation, TraceStage } from '@/lib/engine/model';
import { share } from '@/lib/engine/units';

const noTimes = {
  detectS: null,
  decideS: null,
  promoteS: null,
  scaleS: null,
  routeS: null,
  clientTailS: null,
  totalS: null,
} as const;

/** What a scene is drawn from before the engine has answered: places without figures. */
export const unjudged: {
  readonly evaluation: OptionEvaluation;
  readonly stage: TraceStage;
} = {
  evaluation: {
    name: '',
    latency: {
      scenario: 'typical',
      p50Ms: null,
      p95Ms: null,
      p99Ms: null,
      lowerBound: false,
      lowerBounds: { reads: false, writes: false },
      populations: [],
      slowest: [],
    },
    capacity: {
      safeUtilization: null,
      safeLoadFactor: null,
      headroom: { share: null, months: null },
      needed: [],
      steady: [],
      steadyServedFraction: share(0),
      losses: [],
      harsher: [],
      scenarios: [],
      cells: [],
      notEnumerated: null,
    },
    availability: {
      yearly: null,
      downtimeMinutesPerYear: null,
      nines: null,
      standing: 'estimate',
      lowerBound: null,
      upperBound: null,
      budgetMinutes: null,
      contributions: [],
      populations: [],
      degraded: [],
    },
    recovery: {
      rto: noTimes,
      rtoP50: noTimes,
      outcome: 'unaffected',
      worst: [],
      rpoS: null,
      rpoP50S: null,
      meets: null,
      byDisruption: [],
      losses: [],
    },
    residency: { violations: [], fine: null },
    cost: {
      monthlyUsd: null,
      lowerBound: false,
      lines: [],
      infrastructureUsd: null,
      transferShare: null,
      oneOff: { totalUsd: null, migrationUsd: null, trainingUsd: null },
      yearly: [],
      growthPerYear: share(0),
      baseline: { option: '', monthlyUsd: null, addedUsd: null, factor: null },
    },
    findings: [],
    unknown: [],
  },
  stage: {
    stage: 'before',
    down: [],
    sites: [],
    flows: [],
    unserved: [],
    latency: [],
    p95Ms: null,
    servedFraction: share(0),
  },
};
