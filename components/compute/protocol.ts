import type {
  Architecture,
  AvailabilityLevers,
  AssumptionOverride,
  Benefits,
  CostSavings,
  Decision,
  DecisionGrid,
  Evaluation,
  Explanation,
  FlipSearch,
  InputWorth,
  Harsh,
  IsolationFigures,
  LossTrace,
  OptionEvaluation,
  RegionId,
  ResidencyReport,
  Returns,
  ReturnsSimulation,
  ScenarioFigures,
  TierPolicy,
} from '@/lib/engine';
import type { DecideOptions, GridAxis } from '@/lib/engine/decision';
import type { SuggestedSite } from '@/lib/flow/suggest-sites';
import type { ToldEffect } from '@/lib/format/told-effect';
import type { Judgement, Question } from '../architecture/judge/judge';
import type { AskedIsolation } from '../isolation/option-isolation';
import type { AskedLosses } from '../losses/asked-losses';

/**
 * What can be asked of the worker. Each task names its own answer. Only data crosses: what is stated
 * instead of the tables stands in the document (`assumedBy`).
 */
export interface Tasks {
  /** All options. Large: for tables, not for frames. */
  readonly evaluate: {
    readonly input: { readonly architecture: Architecture };
    readonly output: Evaluation;
  };
  /** One option alone; null when the document has none of that name. */
  readonly evaluateOption: {
    readonly input: {
      readonly architecture: Architecture;
      readonly option: string;
    };
    readonly output: OptionEvaluation | null;
  };
  readonly traceLoss: {
    readonly input: {
      readonly architecture: Architecture;
      readonly option: string;
      readonly lost: readonly RegionId[];
    };
    readonly output: LossTrace;
  };
  /** What the map shows of one option and one loss; null when the document has no such option. */
  readonly judge: { readonly input: Question; readonly output: Judgement | null };
  /** null when the option has no such figure. */
  readonly explain: {
    readonly input: {
      readonly architecture: Architecture;
      readonly option: string;
      readonly figure: string;
    };
    readonly output: Explanation | null;
  };
  /** Every loss of up to so many sites at once. Large: for tables. */
  readonly losses: {
    readonly input: {
      readonly architecture: Architecture;
      readonly option: string;
      readonly k: number;
      /** null: without retries and with warm caches. */
      readonly harsh: Harsh | null;
    };
    readonly output: AskedLosses;
  };
  /** The losses that have a name: providers, continents, dependencies, cuts. */
  readonly namedLosses: {
    readonly input: {
      readonly architecture: Architecture;
      readonly option: string;
      readonly harsh: Harsh | null;
    };
    readonly output: readonly ScenarioFigures[];
  };
  /** Where an option's data rests and may be read; `lost` is shown besides every single loss. */
  readonly residency: {
    readonly input: {
      readonly architecture: Architecture;
      readonly option: string;
      readonly lost: readonly RegionId[];
    };
    readonly output: ResidencyReport;
  };
  /** The regions in which one more site would mend most; tells progress after each. */
  readonly suggestSites: {
    readonly input: { readonly architecture: Architecture; readonly option: string };
    readonly output: readonly SuggestedSite[];
  };
  /** What an option shares with what it hangs on, in normal times and after losses. */
  readonly isolation: { readonly input: AskedIsolation; readonly output: IsolationFigures };
  /** What each of a fixed set of single changes would buy of a year. */
  readonly availabilityLevers: {
    readonly input: { readonly architecture: Architecture; readonly option: string };
    readonly output: AvailabilityLevers;
  };
  /** What else would hold, in every option, were these values stated as well. */
  readonly effect: {
    readonly input: {
      readonly architecture: Architecture;
      readonly stated: readonly AssumptionOverride[];
    };
    readonly output: readonly ToldEffect[];
  };
  /** Whether several regions, in which shape, and why; at hand unless all flips are asked for. */
  readonly decide: {
    readonly input: { readonly architecture: Architecture } & DecideOptions;
    readonly output: Decision;
  };
  /** What would turn the answer, input by input; tells progress after each. */
  readonly findFlips: {
    readonly input: {
      readonly architecture: Architecture;
      /** Only these; absent: all that the document and the assumptions have. */
      readonly inputs?: readonly string[];
      readonly policy?: TierPolicy;
    };
    readonly output: readonly FlipSearch[];
  };
  /** The answer over two inputs; tells progress after each row. */
  readonly decisionGrid: {
    readonly input: {
      readonly architecture: Architecture;
      readonly x: GridAxis;
      readonly y: GridAxis;
      readonly policy?: TierPolicy;
    };
    readonly output: DecisionGrid;
  };
  /** null when the decision has no such figure. */
  readonly explainDecision: {
    readonly input: {
      readonly architecture: Architecture;
      readonly figure: string;
      readonly policy?: TierPolicy;
    };
    readonly output: Explanation | null;
  };
  /** What would make an option cheaper, each change evaluated anew. */
  readonly costSavings: {
    readonly input: { readonly architecture: Architecture; readonly option: string };
    readonly output: CostSavings;
  };
  /** What every option returns against the baseline, in the mean. */
  readonly returns: {
    readonly input: ReturnsQuestion;
    readonly output: Returns;
  };
  /** A business case drawn many times; tells progress after every some thousand trials. */
  readonly simulateReturns: {
    readonly input: ReturnsQuestion & { readonly trials?: number; readonly seed?: number };
    readonly output: ReturnsSimulation;
  };
  /** Which input is worth measuring better, the most first. */
  readonly inputWorths: {
    readonly input: ReturnsQuestion;
    readonly output: readonly InputWorth[];
  };
  /** null when the option has no such figure of its returns. */
  readonly explainReturns: {
    readonly input: ReturnsQuestion & { readonly option: string; readonly figure: string };
    readonly output: Explanation | null;
  };
}

/** A business case: of which document, held against which option, with which benefits. */
export interface ReturnsQuestion {
  readonly architecture: Architecture;
  readonly baseline?: string;
  readonly benefits?: Partial<Benefits>;
}

export type TaskName = keyof Tasks;
export type Input<Name extends TaskName> = Tasks[Name]['input'];
export type Output<Name extends TaskName> = Tasks[Name]['output'];

/** A task on its way to the worker. */
export type Request = {
  [Name in TaskName]: { readonly id: number; readonly task: Name; readonly input: Input<Name> };
}[TaskName];

/** How far a long task is; the share is null while that is unknown. */
export interface Progress {
  readonly share: number | null;
  readonly says: string;
}

/** What the worker says: progress any number of times, then one end. Failures are values. */
export type Response =
  | { readonly id: number; readonly is: 'progress'; readonly progress: Progress }
  | { readonly id: number; readonly is: 'done'; readonly output: unknown }
  | { readonly id: number; readonly is: 'failed'; readonly because: string };

/** How a computation ended. */
export type Outcome<Value> =
  | { readonly is: 'done'; readonly value: Value }
  | { readonly is: 'failed'; readonly because: string }
  /** Cancelled by the caller, or overtaken by a newer one of its channel while it waited. */
  | { readonly is: 'cancelled' };
