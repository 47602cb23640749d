import { ENGINE_VERSION, evaluate, type Finding, type OptionReturns } from '@/lib/engine';
import { decide, underPolicy } from '@/lib/engine/decision';
import { returns } from '@/lib/engine/roi';
import { frozenFigureText } from '@/lib/format/frozen-figure';
import { findingKey } from '@/lib/format/finding-key';
import { headerFigures } from '@/lib/format/header-figures';
import { valueWords } from '@/lib/format/return-words';
import { text } from '@/lib/format/words';
import type { FrozenReview } from '@/lib/schemas/frozen-review/frozen-review';
import type { z } from 'zod';
import { validDocument } from '../architecture/document';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { currentJudging } from '../workspace/judging';
import { findReview, reviewReference } from './find';
import { storedRecord } from './stored-record';

/** One figure as it was frozen, and as it would be said today. */
export interface FigureFrozenToday {
  readonly label: string;
  readonly frozen: string;
  readonly today: string;
}

/** What today's engine, assumptions and tier policy say of a frozen text. Nothing of it is stored. */
export interface SaidToday {
  readonly engine: { readonly frozen: string; readonly today: string };
  readonly verdict: { readonly frozen: string; readonly today: string };
  readonly headline: { readonly frozen: string; readonly today: string };
  readonly options: readonly {
    readonly name: string;
    readonly figures: readonly FigureFrozenToday[];
    /** Findings that were not there, and those that are gone: `CAP-01` with the sentence. */
    readonly appear: readonly string[];
    readonly go: readonly string[];
  }[];
}

/**
 * Judges the frozen text of a review by what holds today: the newest engine with its tables, the assumptions and the
 * tier policy of the workspace. Throws `NotFound`, `Invalid` where the text cannot be read any more.
 */
export async function saidToday(
  context: Context,
  raw: z.input<typeof reviewReference>,
): Promise<SaidToday> {
  const { id } = parseInput(reviewReference, raw);
  const { db, principal } = context;
  const review = await findReview(context, db, id);
  authorise(principal, 'review.read', review.architecture);
  const [{ frozen }, { assumed, asked }] = await Promise.all([
    storedRecord(db, id, review.round),
    currentJudging(db, principal.workspaceId),
  ]);
  const written = validDocument(frozen.document.text, `${frozen.document.name}.yaml`);
  const architecture = underPolicy(written, asked.policy);
  const { options } = evaluate(architecture, assumed.assumptions);
  const decision = decide(architecture, assumed.assumptions);
  const money = architecture.business === null ? null : returns(architecture, assumed.assumptions);
  const baseline = options.find(({ name }) => name === architecture.metadata.current) ?? null;
  return {
    engine: { frozen: frozen.engine.version, today: ENGINE_VERSION },
    verdict: { frozen: frozen.decision.verdict, today: decision.verdict },
    headline: { frozen: frozen.decision.headline, today: decision.headline },
    options: frozen.options.flatMap((then) => {
      const evaluation = options.find(({ name }) => name === then.name);
      if (evaluation === undefined) return [];
      const figures = headerFigures({
        architecture,
        evaluation,
        baseline: baseline?.name === then.name ? null : baseline,
      });
      const worth = money?.options.find(({ name }) => name === then.name);
      return [
        {
          name: then.name,
          figures: [
            ...then.figures.map((figure) => ({
              label: figure.label,
              frozen: frozenFigureText(figure),
              today: figureNow(figures, figure.id),
            })),
            ...worthThenNow(frozen, then.name, worth),
          ],
          ...otherFindings(then.evaluation.findings, evaluation.findings),
        },
      ];
    }),
  };
}

function figureNow(figures: ReturnType<typeof headerFigures>, id: string): string {
  const now = figures.find((figure) => figure.id === id);
  if (now === undefined) return '';
  const said = now.parts.map(text).join(' / ');
  return now.suffix === undefined ? said : `${said} ${now.suffix}`;
}

type Worth = Pick<OptionReturns, 'isBaseline' | 'npvUsd' | 'standing'>;

function worthThenNow(
  { returns: then }: FrozenReview,
  name: string,
  now: Worth | undefined,
): readonly FigureFrozenToday[] {
  const own = then?.options.find((option) => option.name === name);
  if (own === undefined || now === undefined || own.isBaseline) return [];
  const words = ({ npvUsd, standing }: Pick<Worth, 'standing'> & { npvUsd: number | null }) =>
    text(valueWords(npvUsd, standing));
  return [{ label: 'Net present value', frozen: words(own), today: words(now) }];
}

type Said = Pick<Finding, 'code' | 'message' | 'where'>;

function otherFindings(then: readonly Finding[], now: readonly Finding[]) {
  const keys = (list: readonly Finding[]) => new Set(list.map(findingKey));
  const [before, after] = [keys(then), keys(now)];
  const said = ({ code, message }: Said) => `${code}: ${message}`;
  return {
    appear: now.filter((finding) => !before.has(findingKey(finding))).map(said),
    go: then.filter((finding) => !after.has(findingKey(finding))).map(said),
  };
}
