import type { WrittenPolicy } from '@/lib/schemas';

/** One value of a policy that is another than before, in the notation of files; null: there is none. */
export type ChangedField = {
  /** `tiers.tier0.recovery.region.rto`. */
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
};

/** What differs between two policies, field by field, in the order of the file. */
export function changedFields(before: WrittenPolicy, after: WrittenPolicy): ChangedField[] {
  const [held, holds] = [new Map(leaves(before, '')), new Map(leaves(after, ''))];
  return [...new Set([...holds.keys(), ...held.keys()])].flatMap((field) => {
    const [from, to] = [held.get(field) ?? null, holds.get(field) ?? null];
    return from === to ? [] : [{ field, from, to }];
  });
}

/** Every value with its path; a list is one value. */
function leaves(value: unknown, path: string): (readonly [string, string])[] {
  if (Array.isArray(value)) return [[path, value.join(', ')]];
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, below]) =>
    leaves(below, path === '' ? key : `${path}.${key}`),
  );
}
