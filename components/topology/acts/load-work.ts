import type * as DocumentWork from './document-work';

let loaded: typeof DocumentWork | null = null;

/** Brings the part of the map that reads and writes documents; once. */
export async function loadWork(): Promise<typeof DocumentWork> {
  loaded ??= await import('./document-work');
  return loaded;
}

/** It if it is here already; null before. */
export function workNow(): typeof DocumentWork | null {
  return loaded;
}
