import { overrideScopes, type AssumptionOverride, type Overridden } from '../../model';

/** For each overridden assumption who stated what, from below to above, one a scope. */
export type OverrideIndex = ReadonlyMap<string, readonly AssumptionOverride[]>;

export const noOverrides: OverrideIndex = new Map();

const rank = ({ scope }: AssumptionOverride): number => overrideScopes.indexOf(scope);

/** The index with some more overrides in it; one that has the scope of another takes its place. */
export function layered(
  index: OverrideIndex,
  overrides: readonly AssumptionOverride[],
): OverrideIndex {
  const next = new Map(index);
  for (const override of overrides) {
    const others = (next.get(override.id) ?? []).filter(({ scope }) => scope !== override.scope);
    next.set(
      override.id,
      [...others, override].toSorted((a, b) => rank(a) - rank(b)),
    );
  }
  return next;
}

/** The override that holds; undefined where nobody stated one. */
export function topOverride(index: OverrideIndex, id: string): AssumptionOverride | undefined {
  return index.get(id)?.at(-1);
}

const scopeWords = {
  workspace: 'stated for the workspace',
  document: 'stated in the document',
  tried: 'tried, not saved',
} as const;

/** Whose word a stated value is, in the place of a table's source: `stated for the workspace: our own traces`. */
export function statedSource({ scope, because }: AssumptionOverride): string {
  return because === undefined ? scopeWords[scope] : `${scopeWords[scope]}: ${because}`;
}

/** The mark of the override that holds, beside what the table says. */
export function markOf(
  index: OverrideIndex,
  top: AssumptionOverride,
  fallback: Overridden['default'],
): Overridden {
  const { scope, because, by, on } = top;
  const below = index.get(top.id)?.at(-2);
  return {
    scope,
    ...(because === undefined ? {} : { because }),
    ...(by === undefined ? {} : { by }),
    ...(on === undefined ? {} : { on }),
    default: fallback,
    ...(below === undefined ? {} : { beneath: { scope: below.scope, value: below.value } }),
  };
}
