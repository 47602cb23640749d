'use client';

import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { clusterer, type SiteCluster } from '@/lib/flow/canvas/clusters';
import type { View } from '@/lib/flow/canvas/fit';
import type { SiteView } from '@/lib/flow/canvas/scene/sites';
import type { Camera } from '../canvas/viewport';
import { useStable } from '../use-stable';
import type { OpenCluster } from './open-cluster';

/** A view that is not this much nearer shows nothing that was not to be seen before. */
const nearer = 1.15;
/** Zoomed out by this much, what was opened where it stands closes again. */
const farther = 0.95;

/** A focus waits for its site so many frames at most. */
const mostFrames = 30;

const nothing: ReadonlySet<string> = new Set();

/**
 * The clusters of the map, and the way to open one: by going nearer, or where that does not part its sites
 * because they are in one city, by giving each its own card where they stand. What is selected stands alone.
 */
export function useClusters({
  map,
  camera,
  sites,
  subject,
  zoom,
  held,
  selected,
  viewOf,
}: {
  readonly map: RefObject<HTMLElement | null>;
  readonly camera: Camera;
  readonly sites: readonly SiteView[];
  /** The option: what was opened in another one is not open in this one. */
  readonly subject: string;
  readonly zoom: number;
  readonly held: boolean;
  readonly selected: ReadonlySet<string>;
  /** The view of some sites, as near as they go. */
  readonly viewOf: (keys: ReadonlySet<string>) => View | null;
}): { readonly clusters: readonly SiteCluster[]; readonly open: OpenCluster } {
  const [cluster] = useState(clusterer);
  const [opened, setOpened] = useState<{
    readonly subject: string;
    readonly zoom: number;
    readonly keys: ReadonlySet<string>;
  } | null>(null);
  const isOpen = opened !== null && opened.subject === subject && zoom >= opened.zoom * farther;
  const openKeys = isOpen ? opened.keys : nothing;
  const alone = useMemo(() => new Set([...openKeys, ...selected]), [openKeys, selected]);
  const clusters = cluster(sites, { zoom, open: alone, held });

  const focusNext = useRef<string | null>(null);
  const open = useStable((keys: readonly string[]) => {
    focusNext.current = keys[0] ?? null;
    const view = viewOf(new Set(keys));
    if (view !== null && view.zoom > zoom * nearer) camera.show(view);
    else setOpened({ subject, zoom, keys: new Set([...openKeys, ...keys]) });
  });
  // Who opened a cluster by keyboard goes on with the first of its sites, or with what is left of it.
  useEffect(() => {
    const key = focusNext.current;
    const isInside = clusters.some(({ members }) => members.some((site) => site.key === key));
    if (key === null || isInside) return undefined;
    let left = mostFrames;
    // The canvas draws a site that came out of its cluster some frames later.
    const look = () => {
      const site = map.current?.querySelector<HTMLElement>(`[data-map-key="${CSS.escape(key)}"]`);
      left -= 1;
      if (site) {
        focusNext.current = null;
        site.focus({ preventScroll: true });
      } else if (left > 0) frame = requestAnimationFrame(look);
    };
    let frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [clusters, map]);
  return { clusters, open };
}
