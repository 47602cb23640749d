import type { Transaction } from '@/lib/db/client';
import { ENGINE_VERSION } from '@/lib/engine';
import { plural } from '@/lib/format/plural';
import { sentenceList } from '@/lib/format/sentence-list';
import { writtenPolicy } from '@/lib/schemas';
import { canonicalJson } from '@/lib/schemas/frozen-review/canonical-json';
import type { FrozenReview } from '@/lib/schemas/frozen-review/frozen-review';
import { findArchitecture } from '../architecture/find';
import type { Context } from '../context';
import { currentJudging } from '../workspace/judging';

/** What has changed since a record was taken; all of it absent: it says what would be said now. */
export interface Drift {
  /** null: the text is the same. */
  readonly document: {
    readonly version: number;
    readonly author: string;
    readonly at: Date;
    readonly text: string;
  } | null;
  /** Ids of the assumptions that the workspace states otherwise now. */
  readonly assumptions: readonly string[];
  readonly policy: boolean;
  /** null: the same engine, and with it the same tables. */
  readonly engine: { readonly from: string; readonly to: string } | null;
}

/** What has changed since a record was taken. */
export async function driftOf(
  context: Context,
  db: Pick<Transaction, 'architecture' | 'assumptionSet' | 'tierPolicy'>,
  architectureId: string,
  frozen: FrozenReview,
): Promise<Drift> {
  const { current } = await findArchitecture(context, db, { id: architectureId });
  const { assumed, asked } = await currentJudging(db, context.principal.workspaceId);
  const stated = asked.policy === null ? null : writtenPolicy(asked.policy);
  const { text, version, author, at } = current;
  const { engine } = frozen;
  return {
    document: text === frozen.document.text ? null : { version, author, at, text },
    assumptions: otherwise(frozen.assumptions.overrides, assumed.overrides),
    policy: canonicalJson(stated) !== canonicalJson(frozen.policy.stated),
    engine: engine.version === ENGINE_VERSION ? null : { from: engine.version, to: ENGINE_VERSION },
  };
}

interface Stated {
  readonly id: string;
}

/** Ids whose statement is another, new or gone. */
function otherwise(before: readonly Stated[], now: readonly Stated[]): readonly string[] {
  const written = (list: readonly Stated[]) =>
    new Map(list.map((override) => [override.id, canonicalJson(override)]));
  const [old, next] = [written(before), written(now)];
  return [...new Set([...old.keys(), ...next.keys()])].filter((id) => old.get(id) !== next.get(id));
}

/** The same in words, `the document (version 7 by ada)`; null: nothing has changed. */
export function driftWords({ document, assumptions, policy, engine }: Drift): string | null {
  const changed = [
    ...(document === null
      ? []
      : [`the document (version ${document.version} by ${document.author})`]),
    ...(assumptions.length === 0 ? [] : [plural(assumptions.length, 'assumption')]),
    ...(policy ? ['the tier policy'] : []),
    ...(engine === null ? [] : [`the engine (${engine.from} then, ${engine.to} now)`]),
  ];
  return changed.length === 0 ? null : sentenceList(changed);
}
