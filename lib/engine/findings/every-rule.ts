import { readinessRules } from './readiness-rules';
import type { RuleWords } from './rule';
import { returnRules } from '../roi/rules';
import { rules } from './index';

/** What every rule says, by code: those judged with each evaluation, and those of readiness, which need a day. */
export const everyRule: readonly RuleWords[] = [
  ...rules,
  ...readinessRules,
  ...returnRules,
].toSorted((a, b) => (a.code < b.code ? -1 : 1));
