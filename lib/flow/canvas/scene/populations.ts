import type { RegionId, Severity, UnservedReason } from '@/lib/engine/model';
import { feltClass, type FeltClass } from '../felt';
import { project, type Point } from '../projection';
import { populationRadius } from '../symbol-size';
import type { SceneInput } from './input';
import { worstByName } from './worst';

/** A population as the map shows it. */
export interface PopulationView {
  /** `p0`: its position in the document. */
  readonly key: string;
  readonly index: number;
  readonly name: string;
  readonly at: Point;
  readonly users: number;
  /** Pixels: its area stands for its users. */
  readonly radius: number;
  /** Felt latency (warm request); null where nobody serves it. */
  readonly requestMs: number | null;
  readonly felt: FeltClass | null;
  /** Felt latency in the healthy state. */
  readonly beforeMs: number | null;
  readonly region: RegionId | null;
  readonly unserved: UnservedReason | null;
  readonly worst: Severity | null;
}

/** The document's populations with their size and felt latency at the stage. */
export function populationViews({
  architecture,
  evaluation,
  stage,
  before,
}: SceneInput): readonly PopulationView[] {
  const { populations } = architecture.demand;
  const most = populations.reduce((max, { users }) => Math.max(max, users), 0);
  const now = new Map(stage.latency.map((row) => [row.population, row.requestMs]));
  const healthy = new Map(before.latency.map((row) => [row.population, row.requestMs]));
  const unserved = new Map(stage.unserved.map((row) => [row.population, row.because]));
  const serving = new Map<string, { region: RegionId; rps: number }>();
  for (const flow of stage.flows)
    if (flow.rps > (serving.get(flow.population)?.rps ?? 0)) serving.set(flow.population, flow);
  const worst = worstByName(evaluation.findings, (where) => where.populations);
  return populations.map((population, index) => {
    const requestMs = now.get(population.name) ?? null;
    return {
      key: `p${index}`,
      index,
      name: population.name,
      at: project(population.at),
      users: population.users,
      radius: populationRadius(population.users, most),
      requestMs,
      felt: feltClass(requestMs),
      beforeMs: healthy.get(population.name) ?? null,
      region: serving.get(population.name)?.region ?? null,
      unserved: unserved.get(population.name) ?? null,
      worst: worst.get(population.name) ?? null,
    };
  });
}
