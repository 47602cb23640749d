import type { AssumptionKind } from '@/lib/engine/model';
import type { AssumptionRow } from '@/lib/engine/tables';
import type { ToldEffect } from '@/lib/format/told-effect';
import type { ActionResult } from '@/lib/schemas/action-result';
import type { Problem } from '@/lib/schemas/document/problem';
import type { JudgeAnew, StateAssumption } from './assumption-actions';
import type { AssumptionSet } from './trials';

/** What would change in one document. */
export interface ArchitectureEffect {
  readonly name: string;
  readonly title: string | null;
  readonly options: readonly ToldEffect[];
}

/** One page of a preview. */
export interface EffectPage {
  readonly effects: readonly ArchitectureEffect[];
  readonly notJudged: readonly string[];
  readonly seen: number;
  readonly total: number;
  readonly next: string | null;
}

/** What would hold; `value` null: what the table has. */
export interface Proposal {
  readonly id: string;
  readonly value: number | null;
}

/** A change of one assumption in the past. */
export interface ListedChange {
  readonly id: number;
  readonly act: 'stated' | 'cleared' | 'imported';
  readonly value: number | null;
  readonly before: number | null;
  readonly unit: string;
  readonly because: string;
  readonly at: Date;
  readonly author: string;
}

/** A value of a file beside what holds now. */
export interface ReadStatement {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly kind?: AssumptionKind;
  readonly on?: string;
  readonly because?: string;
  readonly now: number | null;
  readonly becomes: 'added' | 'changed' | 'same';
}

export interface ReadMeasurements {
  readonly statements: readonly ReadStatement[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

/** A file as a person hands it in. */
export interface MeasurementFile {
  readonly fileName: string;
  readonly text: string;
}

/** What is previewed: one value, or those of a file that can stand. */
export type Previewed =
  { readonly statements: readonly Proposal[] } | { readonly file: MeasurementFile };

/** What the list of assumptions asks of the server; the page hands the actions in. */
export interface AssumptionPageActions {
  readonly stateAssumption: StateAssumption;
  readonly clear: (input: {
    readonly ids: string[];
    readonly because?: string;
    readonly baseVersion: number;
  }) => Promise<ActionResult<AssumptionSet>>;
  readonly preview: (input: {
    readonly of:
      | { readonly statements: { readonly id: string; readonly value: number | null }[] }
      | { readonly file: MeasurementFile };
    readonly after?: string;
  }) => Promise<ActionResult<EffectPage>>;
  readonly history: (input: {
    readonly id: string;
  }) => Promise<ActionResult<readonly ListedChange[]>>;
  readonly lookUp: (input: { readonly id: string }) => Promise<ActionResult<AssumptionRow | null>>;
  readonly readFile: (input: MeasurementFile) => Promise<ActionResult<ReadMeasurements>>;
  readonly importFile: (
    input: MeasurementFile & {
      readonly because: string;
      /** Whether to take what can stand and leave out the rest. */
      readonly leaveOutProblems: boolean;
      readonly baseVersion: number;
    },
  ) => Promise<ActionResult<AssumptionSet>>;
  readonly judgeAnew: JudgeAnew;
}
