import type { ReadinessItemFigures } from '@/lib/engine/model';
import type { ReadinessFilters } from './use-readiness-address';

/** In the address for items that nobody owns, which no owner can be called. */
export const nobody = '-';

/** Whether an item is shown. Items that do not apply are only where their state is asked for. */
export function isShown(item: ReadinessItemFigures, filters: ReadinessFilters): boolean {
  const { search, state, theme, owner } = filters;
  const byState = state.length === 0 ? item.state !== 'not-applicable' : state.includes(item.state);
  const words = search.trim().toLowerCase().split(/\s+/);
  const told = [item.id, item.text, item.because, item.entry?.owner, item.entry?.note]
    .join(' ')
    .toLowerCase();
  return (
    byState &&
    (theme.length === 0 || theme.includes(item.theme)) &&
    (owner.length === 0 || owner.includes(item.entry?.owner ?? nobody)) &&
    words.every((word) => told.includes(word))
  );
}

/** The owners of items that apply, each with how many; those without one last. */
export function ownersOf(
  items: readonly ReadinessItemFigures[],
): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { entry, state } of items) {
    if (state === 'not-applicable') continue;
    const owner = entry?.owner ?? nobody;
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted(
      (a, b) =>
        Number(a.value === nobody) - Number(b.value === nobody) || (a.value < b.value ? -1 : 1),
    );
}
