import type {
  RegionId,
  TraceFlow,
  TraceSite,
  TraceStage,
  UnservedReason,
} from '@/lib/engine/model';

/** A stage's rows by name. */
export interface StageIndex {
  readonly sites: ReadonlyMap<RegionId, TraceSite>;
  readonly requestMs: ReadonlyMap<string, number | null>;
  readonly unserved: ReadonlyMap<string, UnservedReason>;
  /** The site that takes the largest part of a population. */
  readonly serving: ReadonlyMap<string, TraceFlow>;
}

const known = new WeakMap<TraceStage, StageIndex>();

/** Looks a stage's rows up by name; made once for each stage. */
export function stageIndex(stage: TraceStage): StageIndex {
  const old = known.get(stage);
  if (old) return old;
  const serving = new Map<string, TraceFlow>();
  for (const flow of stage.flows)
    if (flow.rps > (serving.get(flow.population)?.rps ?? 0)) serving.set(flow.population, flow);
  const index = {
    sites: new Map(stage.sites.map((site) => [site.region, site])),
    requestMs: new Map(stage.latency.map((row) => [row.population, row.requestMs])),
    unserved: new Map(stage.unserved.map((row) => [row.population, row.because])),
    serving,
  };
  known.set(stage, index);
  return index;
}
