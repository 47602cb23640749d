'use client';

import { useCallback, useState } from 'react';

/** A page of A4 between its margins, in CSS pixels. */
const printed = 640;

/** The width of a box as it changes; fixed while printing, for a print lays the page out anew. */
export function useWidth(): [(box: HTMLElement | null) => (() => void) | undefined, number | null] {
  const [width, setWidth] = useState<number | null>(null);
  const box = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const measure = () => setWidth(Math.floor(element.getBoundingClientRect().width));
    const observer = new ResizeObserver(measure);
    const toPaper = () => {
      observer.disconnect();
      setWidth(printed);
    };
    const toScreen = () => observer.observe(element);
    observer.observe(element);
    measure();
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', toScreen);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', toScreen);
    };
  }, []);
  return [box, width];
}
