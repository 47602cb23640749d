'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type ReactNode, type Ref } from 'react';

/** A long table in a frame of its own height, of which only the rows in view are drawn. */
export function VirtualRows({
  caption,
  count,
  keyOf,
  rowHeight,
  renderRow,
  head,
}: {
  readonly caption: string;
  readonly count: number;
  readonly keyOf: (index: number) => string;
  /** A first guess in pixels; rows are measured as they come into view. */
  readonly rowHeight: number;
  readonly renderRow: (index: number, ref: Ref<HTMLTableRowElement>) => ReactNode;
  readonly head: ReactNode;
}) {
  const frame = useRef<HTMLElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- the rows must be drawn anew with each scroll
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    getItemKey: keyOf,
    overscan: 12,
  });
  const items = virtualizer.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <section
      ref={frame}
      aria-label={caption}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys must reach it
      tabIndex={0}
      className="max-h-[calc(100dvh-180px)] min-h-80 overflow-auto rounded-card border border-line bg-surface"
    >
      <table
        aria-rowcount={count + 1}
        className="w-full border-separate border-spacing-0 text-table max-sm:block"
      >
        <caption className="sr-only">{caption}</caption>
        {head}
        <tbody className="max-sm:block">
          {above > 0 ? <tr aria-hidden className="max-sm:block" style={{ height: above }} /> : null}
          {items.map((item) => renderRow(item.index, virtualizer.measureElement))}
          {below > 0 ? <tr aria-hidden className="max-sm:block" style={{ height: below }} /> : null}
        </tbody>
      </table>
    </section>
  );
}
