import type { AssumptionKind } from '@/lib/engine/model';
import type { ActionResult } from '@/lib/schemas/action-result';
import type { AssumptionSet } from './trials';

/** Stating a value for the workspace; answers with the set as it stands then. */
export type StateAssumption = (input: {
  readonly id: string;
  readonly value: number;
  readonly because: string;
  readonly kind?: AssumptionKind;
  readonly baseVersion: number;
}) => Promise<ActionResult<AssumptionSet>>;

/** Judges some documents again whose summary is of earlier assumptions; answers how many are left. */
export type JudgeAnew = () => Promise<ActionResult<{ readonly left: number }>>;
