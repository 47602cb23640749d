import type { ReadinessItemFigures, ReadinessThemeFigures } from '@/lib/engine/model';
import { percent } from '@/lib/format/percent';
import { text } from '@/lib/format/words';
import { Checkbox } from '../ui/checkbox';
import { ItemRow } from './item-row';
import { ShareBar } from './share-bar';

type ItemId = ReadinessItemFigures['id'];

/** One theme of the checklist, with the items of it that are shown. */
export function ThemeSection({
  theme,
  items,
  selected,
  onSelected,
  onSelectedAll,
  onEdit,
}: {
  readonly theme: ReadinessThemeFigures;
  readonly items: readonly ReadinessItemFigures[];
  readonly selected: ReadonlySet<ItemId>;
  readonly onSelected: (item: ItemId, selected: boolean) => void;
  readonly onSelectedAll: (items: readonly ItemId[], selected: boolean) => void;
  readonly onEdit: (item: ItemId) => void;
}) {
  const ids = items.map(({ id }) => id);
  return (
    <section
      aria-label={theme.title}
      className="rounded-card border border-line bg-surface max-sm:rounded-phone print:rounded-none print:border-0"
    >
      <header className="flex items-center gap-2.5 border-b border-line px-4 py-2.5 print:break-after-avoid print:px-0">
        <span className="print:hidden">
          <Checkbox
            label={<span className="sr-only">Select all shown of {theme.title}</span>}
            checked={ids.every((id) => selected.has(id))}
            onChecked={(next) => onSelectedAll(ids, next)}
          />
        </span>
        <h3 className="min-w-0 flex-1 text-card">{theme.title}</h3>
        {theme.score === null ? (
          <span className="text-note text-text-3">does not apply</span>
        ) : (
          <>
            <span className="text-note text-text-2">
              <span className="tabular font-medium text-text-1">{text(percent(theme.score))}</span>{' '}
              proven
              <span className="max-sm:hidden">
                , <span className="tabular">{text(percent(theme.claimed))}</span> claimed
              </span>
            </span>
            <ShareBar shares={theme} className="h-1.5 w-24 shrink-0 max-sm:w-14" />
          </>
        )}
      </header>
      <ul className="divide-y divide-line">
        {items.map((item) => (
          <ItemRow
            key={item.id}
            item={item}
            selected={selected.has(item.id)}
            onSelected={onSelected}
            onEdit={onEdit}
          />
        ))}
      </ul>
    </section>
  );
}
