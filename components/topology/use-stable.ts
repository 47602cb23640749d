'use client';

import { useCallback, useInsertionEffect, useRef } from 'react';

/**
 * A function that stays the same for as long as the component lives and always does what it was last
 * given: for events handed down to what must not be drawn again on every frame. Not for rendering.
 */
export function useStable<Args extends readonly unknown[], Result>(
  act: (...args: Args) => Result,
): (...args: Args) => Result {
  const latest = useRef(act);
  useInsertionEffect(() => {
    latest.current = act;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
