'use client';

import { createRegistry } from './registry';

export interface ShortcutGroup {
  readonly title: string;
  readonly shortcuts: readonly { readonly keys: readonly string[]; readonly does: string }[];
}

const everywhere: ShortcutGroup = {
  title: 'Everywhere',
  shortcuts: [
    {
      keys: ['Ctrl', 'K'],
      does: 'Go to a service, a region or a command, or find what is nearest to a place',
    },
    { keys: ['?'], does: 'Show these keys' },
    { keys: ['Esc'], does: 'Close what is open' },
    { keys: ['F6'], does: 'Jump to the notices' },
  ],
};

const registry = createRegistry<ShortcutGroup>([everywhere]);

/** Lists a page's keys under `?` while the page is mounted. The handlers are the page's own. */
export const useShortcutGroups = registry.useItems;
/** All groups of keys that hold now. */
export const useAllShortcuts = registry.useAll;
