import { type Assumptions, evaluate, explain, type Explanation, type Finding } from '@/lib/engine';
import { decide } from '@/lib/engine/decision';
import type { Decision } from '@/lib/engine/model';
import { validDocument } from '../architecture/document';
import type { CheckedFigure, GalleryCase, Lesson } from './case';
import { caseFile, caseText } from './case-text';

/** What a case says of one figure beside what the engine says. */
export interface JudgedFigure extends CheckedFigure {
  /** null: the option has no such figure. */
  readonly explanation: Explanation | null;
}

/** A lesson with the finding that teaches it. */
export interface JudgedLesson extends Lesson {
  /** null: the rule finds nothing there, as under other assumptions. */
  readonly finding: Finding | null;
}

/** An option of a case with the worst of it. */
export interface JudgedOption {
  readonly name: string;
  readonly title: string | null;
  readonly regions: readonly string[];
  readonly findings: readonly Pick<Finding, 'severity' | 'code'>[];
}

/** A case as today's engine and the given assumptions judge it. */
export interface JudgedCase {
  readonly text: string;
  readonly decision: Pick<Decision, 'verdict' | 'headline' | 'because' | 'pattern' | 'meetsAll'>;
  readonly options: readonly JudgedOption[];
  readonly lessons: readonly JudgedLesson[];
  readonly checked: readonly JudgedFigure[];
}

/** The verdict of a case alone. */
export async function verdictOfCase(
  one: GalleryCase,
  assumptions: Assumptions,
): Promise<Pick<Decision, 'verdict' | 'headline'>> {
  const architecture = validDocument(await caseText(one), caseFile(one));
  const { verdict, headline } = decide(architecture, assumptions);
  return { verdict, headline };
}

/** Judges the document of a case: its verdict, what its lessons find, and what its checked figures are. */
export async function judgeCase(one: GalleryCase, assumptions: Assumptions): Promise<JudgedCase> {
  const text = await caseText(one);
  const architecture = validDocument(text, caseFile(one));
  const { verdict, headline, because, pattern, meetsAll } = decide(architecture, assumptions);
  const evaluated = evaluate(architecture, assumptions).options;
  const findingsOf = (option: string) =>
    evaluated.find(({ name }) => name === option)?.findings ?? [];
  return {
    text,
    decision: { verdict, headline, because, pattern, meetsAll },
    options: architecture.options.map(({ name, title, sites }) => ({
      name,
      title: title ?? null,
      regions: sites.map(({ region }) => region),
      findings: findingsOf(name).map(({ severity, code }) => ({ severity, code })),
    })),
    lessons: one.lessons.map((lesson) => ({
      ...lesson,
      finding: findingsOf(lesson.option).find(({ code }) => code === lesson.code) ?? null,
    })),
    checked: one.checked.map((figure) => ({
      ...figure,
      explanation: explain(architecture, assumptions, figure.option, figure.figure) ?? null,
    })),
  };
}
