import { defaultAssumptions, evaluate } from '@/lib/engine';
import { compareOptions } from '@/lib/engine/comparison';
import type { ComparedRow } from '@/lib/engine/model';
import type { StartingAnswers } from '@/lib/flow/starting/answers';
import { draftDocument, type Draft } from '@/lib/flow/starting/draft-document';
import type { Problem } from '@/lib/schemas';

/** A draft with how its chosen option stands to what was asked for. */
export type JudgedDraft =
  | {
      readonly ok: true;
      readonly draft: Draft;
      readonly rows: readonly ComparedRow[];
      /** Of the chosen option among the cells of a row. */
      readonly index: number;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Drafts a document and judges it. */
export function judgedDraft(answers: StartingAnswers): JudgedDraft {
  const drafted = draftDocument(answers, defaultAssumptions);
  if (!drafted.ok) return drafted;
  const { architecture, option } = drafted.draft;
  const options = architecture.options.map(({ name }) => name);
  const { rows } = compareOptions({
    architecture,
    evaluation: evaluate(architecture, defaultAssumptions),
    options,
  });
  return {
    ok: true,
    draft: drafted.draft,
    rows: rows.filter(({ required }) => required !== null),
    index: options.indexOf(option),
  };
}
