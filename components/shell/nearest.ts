'use client';

import { createRegistry } from './registry';

/** A region near to users, in words. */
export interface NearRow {
  /** The region's id. */
  readonly region: string;
  /** `sa-east-1` */
  readonly label: string;
  /** `São Paulo, Brazil · AWS` */
  readonly hint: string;
  /** Round trip with the last mile: `27 ms`. */
  readonly felt: string;
  /** What it lies in, eight in ten: `21 to 38`. */
  readonly range: string;
  /** The option has a site there already. */
  readonly taken?: boolean;
}

/** The answer to “nearest to …” for one place. */
export interface NearAnswer {
  /** `Brazil`, or a population. */
  readonly place: string;
  /** What the place is: `country`, `population of 1.8M users`. */
  readonly note: string;
  /** The regions by heading, nearest first. */
  readonly groups: readonly { readonly heading: string; readonly rows: readonly NearRow[] }[];
  /** How the figures came to be. */
  readonly basis: string;
}

/** Answers “nearest to …”: the answers for what was typed, the likeliest first. */
export type NearFinder = (typed: string) => readonly NearAnswer[] | Promise<readonly NearAnswer[]>;

/** What an open page knows of places of its own, and what it does with a region. */
export interface PageFinder {
  readonly find: (typed: string) => readonly NearAnswer[];
  /** What choosing a region does there: `Add a site`. */
  readonly act: string;
  readonly onRegion: (region: string) => void;
}

const registry = createRegistry<PageFinder>();

/** Lets the palette find regions near to a page's own places while the page is mounted. Pass a stable list. */
export const usePageFinders = registry.useItems;
/** What the open page offers. */
export const useAllPageFinders = registry.useAll;

/** What the words ask to be near to: `brazil` of `nearest to brazil`; null where they ask no such thing. */
export function nearestQuery(typed: string): string | null {
  const asked = /^\s*near(?:est)?(?:\s+regions?)?(?:\s+to)?(?:\s+(.*))?$/i.exec(typed);
  return asked === null ? null : (asked[1] ?? '').trim();
}
