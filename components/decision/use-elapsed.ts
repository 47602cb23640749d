'use client';

import { useEffect, useState } from 'react';

const everyMs = 250;

/** Milliseconds since a moment of the browser's clock, told anew a few times a second. */
export function useElapsed(since: number | null): number {
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (since === null) return undefined;
    const timer = window.setInterval(() => setNow(performance.now()), everyMs);
    return () => window.clearInterval(timer);
  }, [since]);
  return since === null ? 0 : Math.max(0, now - since);
}
