import type { Architecture, Finding, Option, ReadinessFigures } from '../model';
import type { RuleWords } from './rule';

/** What a rule about readiness may look at: the checklist as it stands on the day that it is told for. */
export interface ReadinessContext {
  readonly architecture: Architecture;
  readonly option: Option;
  /** Position of the option in the document. */
  readonly index: number;
  readonly figures: Omit<ReadinessFigures, 'findings'>;
}

/** A rule that needs a day, and is judged with the checklist instead of with every drag. */
export interface ReadinessRule extends RuleWords {
  readonly judge: (context: ReadinessContext) => readonly Finding[];
}
