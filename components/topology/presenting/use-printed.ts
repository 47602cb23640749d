'use client';

import { useEffect, type RefObject } from 'react';

/** Room for the map on a sheet under the header, in pixels: A4 lying, and a little less. */
const sheet = { width: 1040, height: 590 } as const;

/**
 * Keeps on an element how large it is on screen and how much smaller it has to be on paper, so that a
 * sheet shows exactly what the screen shows: nothing is laid out anew while a page is printed.
 */
export function usePrinted(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const shown = element.current;
    if (shown === null) return undefined;
    const measure = () => {
      if (window.matchMedia('print').matches) return;
      const { offsetWidth: width, offsetHeight: height } = shown;
      const zoom = Math.min(1, sheet.width / width, sheet.height / height);
      shown.style.setProperty('--printed-width', `${width}px`);
      shown.style.setProperty('--printed-height', `${height}px`);
      shown.style.setProperty('--printed-zoom', zoom.toFixed(4));
    };
    const watch = new ResizeObserver(measure);
    watch.observe(shown);
    return () => watch.disconnect();
  }, [element]);
}
