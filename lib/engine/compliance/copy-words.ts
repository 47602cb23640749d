import type { CopyKind } from '../model';

/** What a copy is called. */
export const copyWords: Readonly<Record<CopyKind, string>> = {
  backup: 'backup',
  log: 'log',
  analytics: 'analytics export',
  cache: 'cache',
  edge: 'copy at the edge',
};
