'use client';

import { createRegistry } from './registry';

export interface Command {
  readonly id: string;
  readonly label: string;
  /** The heading that it stands under in the palette. */
  readonly group: string;
  readonly hint?: string;
  readonly shortcut?: string;
  readonly run: () => void;
}

const registry = createRegistry<Command>();

/** Offers a page's commands in the palette while the page is mounted. Pass a stable list. */
export const useCommands = registry.useItems;
/** All commands of the page that is open. */
export const useAllCommands = registry.useAll;
