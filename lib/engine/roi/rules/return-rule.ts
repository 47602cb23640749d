import type { Architecture, Finding, Returns } from '../../model';
import type { RuleWords } from '../../findings/rule';
import type { CaseModel } from '../case/case-model';

/** What a rule about returns may look at. */
export interface ReturnContext {
  readonly architecture: Architecture;
  readonly model: CaseModel;
  readonly returns: Omit<Returns, 'findings' | 'unknown'>;
}

/** A rule about the business case as a whole. */
export interface ReturnRule extends RuleWords {
  readonly judge: (context: ReturnContext) => readonly Finding[];
}
