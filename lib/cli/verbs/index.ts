import type { Verb } from '../verb';
import { assumptionsList } from './assumptions-list';
import { assumptionsRead } from './assumptions-read';
import { availability } from './availability';
import { chaosTest } from './chaos-test';
import { compare } from './compare';
import { costAnalyze } from './cost-analyze';
import { costForecast } from './cost-forecast';
import { costOptimize } from './cost-optimize';
import { decide } from './decide';
import { dependencies } from './dependencies';
import { evaluate } from './evaluate';
import { explain } from './explain';
import { exportOption } from './export';
import { failoverTest } from './failover-test';
import { galleryList } from './gallery-list';
import { galleryShow } from './gallery-show';
import { importMultiRegion } from './import-multi-region';
import { latencyTest } from './latency-test';
import { readiness } from './readiness';
import { regionList } from './region-list';
import { regionNearest } from './region-nearest';
import { regionShow } from './region-show';
import { residency } from './residency';
import { roi } from './roi';
import { schema } from './schema';
import { tier } from './tier';
import { tierPolicy } from './tier-policy';
import { validate } from './validate';

/** Every verb, in the order of `meridian --help`. */
export const verbs: readonly Verb[] = [
  validate,
  evaluate,
  decide,
  compare,
  tier,
  tierPolicy,
  explain,
  roi,
  availability,
  residency,
  costAnalyze,
  costForecast,
  dependencies,
  costOptimize,
  failoverTest,
  chaosTest,
  readiness,
  regionList,
  regionShow,
  regionNearest,
  latencyTest,
  exportOption,
  importMultiRegion,
  galleryList,
  galleryShow,
  assumptionsList,
  assumptionsRead,
  schema,
];
