type Plain = Readonly<Record<string, unknown>>;

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null;
}

/** Whether two plain values say the same. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isPlain(a) || !isPlain(b)) return false;
  // Runs for every view on every frame of a drag: no list of keys is made on the way.
  let size = 0;
  for (const key in a) {
    if (!sameValue(a[key], b[key])) return false;
    size += 1;
  }
  for (const _ in b) size -= 1;
  return size === 0;
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
    return old && sameValue(old, view) ? old : view;
  });
  const unchanged =
    kept.length === previous.length && kept.every((view, i) => view === previous[i]);
  return unchanged ? previous : kept;
}
