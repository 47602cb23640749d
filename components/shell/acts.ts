'use client';

import type { ReactElement } from 'react';
import { createRegistry } from './registry';

/** The menus that acts may stand in: of a thing of the drawing, of several, of the map, an option, the document. */
export type MenuName =
  | 'site'
  | 'link'
  | 'population'
  | 'dependency'
  | 'data'
  | 'several'
  | 'map'
  | 'option'
  | 'document';

/**
 * Something that one can do on the page that is open. Said once: the palette, the keys, the list under
 * `?` and every menu are made of it. What depends on the moment is asked for when it is needed, so that
 * a list of acts stays the same for as long as its page is open.
 */
export interface Act {
  readonly id: string;
  /** `Duplicate the option`; while drawn, with what it is about. */
  readonly label: string | (() => string);
  /** In its menu, where what it is about is plain to see; else the label. */
  readonly short?: string;
  /** The heading that it stands under in the palette and under `?`. */
  readonly group: string;
  /** Chords that run it, as printed: `S`, `Ctrl Shift Z`, `↑`. The first is shown beside it. */
  readonly keys?: readonly string[];
  readonly icon?: ReactElement;
  readonly menus?: readonly MenuName[];
  /** It takes something away. */
  readonly danger?: boolean;
  /** Whether it applies now; always, where this is left out. */
  readonly when?: () => boolean;
  /** It is run while one types, too. */
  readonly whileTyping?: boolean;
  /** The chord reaches it by an event of the browser (copy, cut, paste), not as a key. */
  readonly byEvent?: boolean;
  /** null: the part in focus does it by itself, and this only lists its key. */
  readonly run: ((chord?: string) => void) | null;
}

/** The label as it is now. */
export const labelNow = ({ label }: Act): string => (typeof label === 'string' ? label : label());

/** Whether an act can be done now. */
export const appliesNow = ({ run, when }: Act): boolean => run !== null && when?.() !== false;

const everywhere = 'Everywhere';
const registry = createRegistry<Act>([
  { id: 'close', label: 'Close what is open', group: everywhere, keys: ['Esc'], run: null },
  { id: 'notices', label: 'Jump to the notices', group: everywhere, keys: ['F6'], run: null },
]);

/** Offers acts while the component is mounted. Pass a stable list. */
export const useActsHere = registry.useItems;
/** All acts of the page that is open, whether they apply now or not. */
export const useAllActs = registry.useAll;
/** The same outside of a render. */
export const allActs = registry.all;
