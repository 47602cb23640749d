import type { Evaluation, FigureChange, Finding, OptionEffect, OptionEvaluation } from '../model';
import { figuresOf } from './figures-of';

/** Below this part of itself a figure has not changed: the last bits of a sum depend on its order. */
const noise = 1e-9;

/** What differs between two evaluations of one document: the options in which anything does. */
export function effectOf(before: Evaluation, after: Evaluation): OptionEffect[] {
  return before.options.flatMap((option) => {
    const other = after.options.find(({ name }) => name === option.name);
    if (other === undefined) return [];
    const effect = effectOnOption(option, other);
    const { figures, appear, go, differ } = effect;
    return figures.length + appear.length + go.length + differ.length > 0 ? [effect] : [];
  });
}

function effectOnOption(before: OptionEvaluation, after: OptionEvaluation): OptionEffect {
  const old = keyed(before.findings);
  const now = keyed(after.findings);
  return {
    option: before.name,
    figures: changes(before, after),
    appear: [...now].flatMap(([key, finding]) => (old.has(key) ? [] : [finding])),
    go: [...old].flatMap(([key, finding]) => (now.has(key) ? [] : [finding])),
    differ: [...old].flatMap(([key, finding]) => {
      const other = now.get(key);
      if (other === undefined) return [];
      const isSame = other.severity === finding.severity && other.message === finding.message;
      return isSame ? [] : [{ before: finding, after: other }];
    }),
  };
}

/** Findings by rule and place. */
function keyed(findings: readonly Finding[]): Map<string, Finding> {
  return new Map(
    findings.map((finding) => [JSON.stringify([finding.code, finding.where]), finding]),
  );
}

function changes(before: OptionEvaluation, after: OptionEvaluation): FigureChange[] {
  const old = figuresOf(before);
  const now = figuresOf(after);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((path) => {
    const change = { path, before: old.get(path) ?? null, after: now.get(path) ?? null };
    return isSame(change.before, change.after) ? [] : [change];
  });
}

function isSame(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= noise * Math.max(Math.abs(a), Math.abs(b));
}
