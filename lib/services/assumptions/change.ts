import {
  assumptionFacts,
  defaultAssumptions,
  refusalOf,
  unitOfAssumption,
  type AssumptionKind,
  type AssumptionOverride,
} from '@/lib/engine';
import type { AssumptionAct } from '@/lib/db/generated/client';
import type { Transaction } from '@/lib/db/client';
import { record } from '../audit/record';
import type { Context, Principal } from '../context';
import { Conflict, Invalid } from '../errors';
import { authorise, type Act } from '../policy';
import { inTransaction } from '../transaction';
import { currentAssumptions } from './current';
import { toStored } from './stored-overrides';

/** What is to hold for one assumption from now on; `value` null: what the table has. */
export interface Statement {
  readonly id: string;
  readonly value: number | null;
  readonly because: string;
  readonly kind?: AssumptionKind;
  /** The day that the value speaks of, ISO; absent: the day of the act. */
  readonly on?: string;
}

/** How a change ended. */
export interface ChangedAssumptions {
  /** Of the set after the act. */
  readonly version: number;
  /** How many assumptions hold another value, reason or worth than before. */
  readonly changed: number;
}

/** More than every pair of regions; beyond it somebody has made a mistake. */
const mostOverrides = 20_000;

/**
 * Changes what the workspace assumes, all statements or none, if `baseVersion` is still the newest: the
 * check and the write are one UPDATE. Throws `Invalid` with the first statement that cannot stand,
 * `Conflict` when somebody else has changed the set since.
 */
export async function changeAssumptions(
  context: Context,
  act: {
    readonly verb: Act;
    readonly act: AssumptionAct;
    readonly baseVersion: number;
    readonly detail?: Record<string, string>;
  },
  statements: readonly Statement[],
): Promise<ChangedAssumptions> {
  const { principal } = context;
  const { workspaceId } = principal;
  authorise(principal, act.verb, workspaceId);
  const now = new Date();
  const today = now.toISOString().slice(0, 10);
  const next = statements.map((statement) => overrideOf(statement, principal, today));
  return inTransaction(context, async (tx) => {
    await tx.assumptionSet.createMany({
      data: [{ workspaceId, version: 0, overrides: [], updatedAt: now }],
      skipDuplicates: true,
    });
    const { version: current, overrides } = await currentAssumptions(tx, workspaceId);
    if (current !== act.baseVersion) throw overtaken(current);
    const byId = new Map(overrides.map((override) => [override.id, override]));
    const changes = next.filter(({ id, override }) => !isSame(byId.get(id), override));
    if (changes.length === 0) return { version: current, changed: 0 };
    const before = new Map(changes.map(({ id }) => [id, byId.get(id)?.value ?? null]));
    for (const { id, override } of changes) {
      if (override === null) byId.delete(id);
      else byId.set(id, override);
    }
    if (byId.size > mostOverrides) {
      throw new Invalid(`A workspace can state at most ${mostOverrides} values of its own.`);
    }
    const version = current + 1;
    const { count } = await tx.assumptionSet.updateMany({
      where: { workspaceId, version: current },
      data: { version, overrides: toStored([...byId.values()]), updatedAt: now },
    });
    if (count === 0) throw overtaken(current + 1);
    await writeHistory(tx, principal, { ...act, version }, changes, before);
    await record(tx, context, {
      verb: act.verb,
      objectId: workspaceId,
      version,
      detail: { ...act.detail, assumptions: changes.map(({ id }) => id).slice(0, 50) },
    });
    return { version, changed: changes.length };
  });
}

interface Change {
  readonly id: string;
  readonly because: string;
  /** null: the table's value holds again. */
  readonly override: AssumptionOverride | null;
}

function overrideOf(statement: Statement, principal: Principal, today: string): Change {
  const { id, value, because, kind, on = today } = statement;
  const unit = unitOfAssumption(id) ?? '';
  if (value === null) return { id, because, override: null };
  const refusal = refusalOf({ id, value, unit }, defaultAssumptions);
  if (refusal !== null) {
    const label = assumptionFacts(id, defaultAssumptions)?.label ?? id;
    throw new Invalid(`${label}: ${refusal}.`);
  }
  return {
    id,
    because,
    override: {
      id,
      value,
      unit,
      because,
      ...(kind === undefined ? {} : { kind }),
      by: principal.name,
      on,
      scope: 'workspace',
    },
  };
}

function isSame(before: AssumptionOverride | undefined, after: AssumptionOverride | null): boolean {
  if (before === undefined || after === null) return before === undefined && after === null;
  return (
    before.value === after.value && before.because === after.because && before.kind === after.kind
  );
}

async function writeHistory(
  tx: Transaction,
  { id: authorId, workspaceId }: Principal,
  { act, version }: { readonly act: AssumptionAct; readonly version: number },
  changes: readonly Change[],
  before: ReadonlyMap<string, number | null>,
): Promise<void> {
  await tx.assumptionChange.createMany({
    data: changes.map(({ id, because, override }) => ({
      workspaceId,
      version,
      assumptionId: id,
      act,
      value: override?.value ?? null,
      before: before.get(id) ?? null,
      unit: unitOfAssumption(id) ?? '',
      because,
      kind: override?.kind ?? null,
      onDay: override?.on ?? null,
      authorId,
    })),
  });
}

function overtaken(version: number): Conflict {
  return new Conflict(
    `The assumptions have changed since you looked: they are at version ${version} now. Look again, then decide.`,
  );
}
