type Plain = Readonly<Record<string, unknown>>;

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null;
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isPlain(a) || !isPlain(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => same(a[key], b[key]));
}

/**
 * The new views, with the very objects of the last time wherever nothing about them changed, so that
 * only what changed is drawn again. The list itself is the old one where all of it is.
 */
export function reuse<View extends object>(
  previous: readonly View[],
  next: readonly View[],
  keyOf: (view: View) => string,
): readonly View[] {
  const known = new Map(previous.map((view) => [keyOf(view), view]));
  const kept = next.map((view) => {
    const old = known.get(keyOf(view));
    return old && same(old, view) ? old : view;
  });
  const unchanged =
    kept.length === previous.length && kept.every((view, i) => view === previous[i]);
  return unchanged ? previous : kept;
}
