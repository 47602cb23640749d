'use client';

import { useEffect, useState, type RefObject } from 'react';

/** The site, by its key, or the dependency, by its name, that the pointer or the focus is at. */
export type Near =
  | { readonly is: 'site'; readonly key: string }
  | { readonly is: 'dependency'; readonly name: string };

function nearOf(target: EventTarget | null): Near | null {
  const thing =
    target instanceof Element ? target.closest('[data-dependency], [data-map-key]') : null;
  const name = thing?.getAttribute('data-dependency') ?? null;
  if (name !== null) return { is: 'dependency', name };
  const key = thing?.getAttribute('data-map-key') ?? null;
  return key === null ? null : { is: 'site', key };
}

const same = (a: Near | null, b: Near | null): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What the pointer or the focus is at on the map around `anchor`; only the layer that asks is drawn again. */
export function useNear(anchor: RefObject<Element | null>): Near | null {
  const [near, setNear] = useState<Near | null>(null);
  useEffect(() => {
    const map = anchor.current?.closest('.react-flow');
    if (!map) return undefined;
    const come = ({ target }: Event) => {
      const next = nearOf(target);
      setNear((now) => (same(now, next) ? now : next));
    };
    const leave = () => setNear(null);
    const events = [
      ['pointerover', come],
      ['focusin', come],
      ['pointerleave', leave],
      ['focusout', leave],
    ] as const;
    for (const [event, listen] of events) map.addEventListener(event, listen);
    return () => {
      for (const [event, listen] of events) map.removeEventListener(event, listen);
    };
  }, [anchor]);
  return near;
}
