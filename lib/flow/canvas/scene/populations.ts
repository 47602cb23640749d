import type { Population, RegionId, Severity, UnservedReason } from '@/lib/engine/model';
import { feltClass, type FeltClass } from '../felt';
import { mercator } from '../projections/mercator';
import type { Point } from '../projections/projection';
import { populationRadius, type SymbolScale } from '../symbol-size';
import type { SceneInput } from './input';
import { stageIndex } from './stage-index';
import { worstFindings } from './worst';

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

/** Draws a population of the document with its size, and what it feels at the stage. */
export function populationView(
  population: Population,
  index: number,
  { evaluation, stage, before, projection = mercator }: SceneInput,
  scale: SymbolScale,
): PopulationView {
  const { name } = population;
  const now = stageIndex(stage);
  const requestMs = now.requestMs.get(name) ?? null;
  return {
    key: `p${index}`,
    index,
    name,
    at: projection.project(population.at),
    users: population.users,
    radius: populationRadius(population.users, scale),
    requestMs,
    felt: feltClass(requestMs),
    beforeMs: stageIndex(before).requestMs.get(name) ?? null,
    region: now.serving.get(name)?.region ?? null,
    unserved: now.unserved.get(name) ?? null,
    worst: worstFindings(evaluation.findings).populations.get(name) ?? null,
  };
}
