'use client';

import { useEffect, useSyncExternalStore } from 'react';

/** A list that parts of the page add to while they are mounted, and that the shell reads. */
export function createRegistry<Item>(always: readonly Item[] = []) {
  let items: readonly Item[] = always;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };

  /** Adds the items until the returned function is called. */
  function add(added: readonly Item[]): () => void {
    items = [...items, ...added];
    tell();
    return () => {
      items = items.filter((item) => !added.includes(item));
      tell();
    };
  }

  /** Keeps the items in the list while the component is mounted. Pass a stable list. */
  function useItems(added: readonly Item[]): void {
    useEffect(() => add(added), [added]);
  }

  function useAll(): readonly Item[] {
    return useSyncExternalStore(
      (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      () => items,
      () => always,
    );
  }

  return { add, useItems, useAll, all: (): readonly Item[] => items };
}
