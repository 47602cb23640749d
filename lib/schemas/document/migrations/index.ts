import type { DocumentValue } from '@/lib/engine/model';
import { applyEditsToValue } from '../../text/apply-edits-to-value';
import { apiVersion } from '../keys/document';
import { describeFound, type Issue } from '../problem';
import { stepsBetween, type Migration } from './chain';

export { stepsBetween, type Migration } from './chain';

/** The steps from every released version to the next. v1 is the first. */
export const migrations: readonly Migration[] = [];

export type Migrated =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly issue: Issue };

/**
 * Brings a value to the version that the schema reads. A value that states no version goes through as
 * it is, for the schema to say so.
 */
export function migrate(
  value: unknown,
  chain: readonly Migration[] = migrations,
  current: string = apiVersion,
): Migrated {
  const stated = statedVersion(value);
  if (stated === null || stated === current) return { ok: true, value };
  const steps = stepsBetween(chain, stated, current);
  if (steps === null) return { ok: false, issue: unreadable(stated, chain, current) };
  const moved = steps.reduce<DocumentValue>(
    (held, step) => applyEditsToValue(held, step.edits(held)),
    JSON.parse(JSON.stringify(value)),
  );
  const version = { op: 'set', path: ['apiVersion'], value: current } as const;
  return { ok: true, value: applyEditsToValue(moved, [version]) };
}

function statedVersion(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const stated: unknown = Reflect.get(value, 'apiVersion');
  return typeof stated === 'string' ? stated : null;
}

function unreadable(stated: string, chain: readonly Migration[], current: string): Issue {
  const accepted = [...chain.map(({ from }) => from), current].join(', ');
  const found = describeFound(stated);
  return {
    path: ['apiVersion'],
    about: 'value',
    message: `${found} is not a version that this Meridian reads (${accepted})`,
    found,
    accepted,
  };
}
