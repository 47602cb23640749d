import type { Assumptions } from '@/lib/engine';
import { decide, drawPattern, isImpossible } from '@/lib/engine/decision';
import { patternTitles } from '@/lib/engine/decision/patterns/titles';
import type { Architecture, Decision, DocumentEdit, Option, PatternId } from '@/lib/engine/model';
import { applyEdits, parseDocument, type Problem } from '@/lib/schemas';
import { optionNotation } from '../commands/option-notation';
import type { StartingAnswers } from './answers';
import { draftText } from './draft-text';

/** A document that can be stored, with what was decided on the way. */
export interface Draft {
  readonly text: string;
  readonly architecture: Architecture;
  readonly decision: Decision;
  /** The option that it begins with, by name. */
  readonly option: string;
  /** null: the shape that was asked for, or any, could not be drawn, for the reason beside it. */
  readonly pattern: PatternId | null;
  readonly because: string | null;
}

export type Drafted =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const oneRegion = 'one-region';

function read(text: string, name: string): Architecture | readonly Problem[] {
  const parsed = parseDocument(text, `${name}.yaml`);
  return parsed.ok ? parsed.architecture : parsed.problems;
}

const isProblems = (found: Architecture | readonly Problem[]): found is readonly Problem[] =>
  Array.isArray(found);

const named = (option: Option, name: string, title: string) =>
  optionNotation({ ...option, name, title });

/**
 * A document from three answers: requirements and demand as they were told, one region as the simplest that
 * there is, and beside it the shape that meets the requirements at the least cost, chosen. A shape may be asked
 * for instead. Its problems, where a name is none.
 */
export function draftDocument(answers: StartingAnswers, assumptions: Assumptions): Drafted {
  const base = draftText(answers);
  const architecture = read(base, answers.name);
  if (isProblems(architecture)) return { ok: false, problems: architecture };
  const decision = decide(architecture, assumptions);
  const wanted = answers.pattern ?? decision.pattern;
  const simplest = drawPattern('multi-az', architecture, assumptions);
  const shape = wanted === null ? null : drawPattern(wanted, architecture, assumptions);
  const isDrawn = shape !== null && !isImpossible(shape);
  const isOneRegion = wanted === 'multi-az';
  const edits: DocumentEdit[] = [];
  if (!isImpossible(simplest)) {
    const value = named(simplest, oneRegion, 'One region, several zones');
    edits.push({ op: 'set', path: ['options', 0], value });
  }
  if (isDrawn && wanted !== null && !isOneRegion) {
    const value = named(shape, wanted, patternTitles[wanted]);
    edits.push({ op: 'insert', path: ['options'], index: 1, value });
  }
  const option = isDrawn && wanted !== null && !isOneRegion ? wanted : oneRegion;
  edits.push({ op: 'set', path: ['metadata', 'chosen'], value: option });
  const { text } = applyEdits(base, edits);
  const final = read(text, answers.name);
  if (isProblems(final)) return { ok: false, problems: final };
  return {
    ok: true,
    draft: {
      text,
      architecture: final,
      decision,
      option,
      pattern: isDrawn ? wanted : null,
      because: isDrawn
        ? null
        : shape === null
          ? decision.because
          : isImpossible(shape)
            ? shape.because
            : null,
    },
  };
}
