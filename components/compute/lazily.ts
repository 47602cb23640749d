'use client';

import { useEffect, useState } from 'react';

/** A part of the program that the page brings once it stands. */
export interface Lazily<Part> {
  /** Brings it; once. */
  readonly load: () => Promise<Part>;
  /** It where it is here already, else null; it is on its way from the first render on. */
  readonly useNow: () => Part | null;
}

/**
 * Brings a module when it is first needed. The engine is a quarter of all script and nothing of it is
 * needed to draw a page that the server has judged already.
 */
export function lazily<Part extends object>(bring: () => Promise<Part>): Lazily<Part> {
  let here: Part | null = null;
  async function load(): Promise<Part> {
    here ??= await bring();
    return here;
  }
  function useNow(): Part | null {
    // The first render has to be the server's, which has brought nothing.
    const [part, setPart] = useState<Part | null>(null);
    useEffect(() => {
      let current = true;
      void load().then((loaded) => {
        if (current) setPart(loaded);
      });
      return () => {
        current = false;
      };
    }, []);
    return part;
  }
  return { load, useNow };
}
