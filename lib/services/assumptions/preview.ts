import { z } from 'zod';
import {
  effectOf,
  evaluate,
  unitOfAssumption,
  withOverrides,
  defaultAssumptions,
  type AssumptionOverride,
} from '@/lib/engine';
import { underPolicy } from '@/lib/engine/decision';
import { type ToldEffect, toldEffect } from '@/lib/format/told-effect';
import { parseDocument } from '@/lib/schemas';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { currentJudging } from '../workspace/judging';
import { fileInput, readStatements } from './read-statements';

const input = z.strictObject({
  of: z.union([
    z.strictObject({
      /** What would hold; `value` null: what the table has. */
      statements: z
        .array(z.strictObject({ id: z.string().max(200), value: z.number().nullable() }))
        .min(1)
        .max(1000),
    }),
    // The values of a file that can stand.
    z.strictObject({ file: z.strictObject(fileInput) }),
  ]),
  /** The last document of the page before, by name. */
  after: z.string().max(100).exactOptional(),
});

/** What would change in one document. */
export interface ArchitectureEffect {
  readonly name: string;
  readonly title: string | null;
  readonly options: readonly ToldEffect[];
}

export interface PreviewedEffects {
  /** The documents in which anything would change. */
  readonly effects: readonly ArchitectureEffect[];
  /** Those that could not be judged, by name. */
  readonly notJudged: readonly string[];
  /** How many documents were looked at, and how many there are in all. */
  readonly seen: number;
  readonly total: number;
  /** To be given as `after` for the next page; null: this was the last. */
  readonly next: string | null;
}

/** Documents a page: each is evaluated twice, and nobody should wait long for the first answer. */
const pageSize = 20;

/**
 * What some values would change in the workspace's documents, by name, some at a time. Nothing is
 * saved. A value that cannot stand changes nothing.
 */
export async function previewAssumptions(
  context: Context,
  raw: z.input<typeof input>,
): Promise<PreviewedEffects> {
  const { of, after } = parseInput(input, raw);
  const statements = 'file' in of ? readStatements(of.file).statements : of.statements;
  const { workspaceId } = context.principal;
  authorise(context.principal, 'assumptions.preview', workspaceId);
  const living = { workspaceId, archivedAt: null };
  const [{ assumed: current, asked }, total, rows] = await Promise.all([
    currentJudging(context.db, workspaceId),
    context.db.architecture.count({ where: living }),
    context.db.architecture.findMany({
      select: {
        name: true,
        title: true,
        versions: { select: { text: true }, orderBy: { version: 'desc' }, take: 1 },
      },
      where: { ...living, ...(after === undefined ? {} : { name: { gt: after } }) },
      orderBy: { name: 'asc' },
      take: pageSize,
    }),
  ]);
  const proposed = withOverrides(defaultAssumptions, proposedOver(current.overrides, statements));
  const effects: ArchitectureEffect[] = [];
  const notJudged: string[] = [];
  for (const { name, title, versions } of rows) {
    const parsed = parseDocument(versions[0]?.text ?? '', `${name}.yaml`);
    try {
      if (!parsed.ok) throw new RangeError('The document has problems.');
      const architecture = underPolicy(parsed.architecture, asked.policy);
      const options = effectOf(
        evaluate(architecture, current.assumptions),
        evaluate(architecture, proposed),
      ).map(toldEffect);
      if (options.length > 0) effects.push({ name, title, options });
    } catch {
      // A document that the engine cannot judge must not hide what happens to the others.
      notJudged.push(name);
    }
  }
  const last = rows.length < pageSize ? null : (rows.at(-1)?.name ?? null);
  return { effects, notJudged, seen: rows.length, total, next: last };
}

function proposedOver(
  overrides: readonly AssumptionOverride[],
  statements: readonly { readonly id: string; readonly value: number | null }[],
): readonly AssumptionOverride[] {
  const byId = new Map(overrides.map((override) => [override.id, override]));
  for (const { id, value } of statements) {
    if (value === null) byId.delete(id);
    else byId.set(id, { id, value, unit: unitOfAssumption(id) ?? '', scope: 'workspace' });
  }
  return [...byId.values()];
}
