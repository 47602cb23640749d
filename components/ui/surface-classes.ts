/** What every floating surface shares: rise of 4 px and fade, 140 ms, gone at once for reduced motion. */
const rise =
  'origin-(--transform-origin) transition-[opacity,translate] duration-140 ease-calm data-starting-style:translate-y-1 data-starting-style:opacity-0 data-ending-style:opacity-0';

export const popupClass = `rounded-card bg-surface text-text-1 shadow-popover outline-none ${rise}`;

/** Rows of menus and lists inside a popup. */
export const rowClass =
  'flex min-h-7 cursor-default items-center gap-2 rounded-control px-2 py-1 text-body text-text-1 outline-none select-none data-highlighted:bg-hover data-disabled:text-mute';
