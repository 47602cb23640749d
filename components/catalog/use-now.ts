'use client';

import { useEffect, useState } from 'react';

const minute = 60_000;

/** The server's moment at first, so that both render the same, then the browser's, once a minute. */
export function useNow(atServer: Date): Date {
  const [now, setNow] = useState(atServer);
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), minute);
    return () => clearInterval(timer);
  }, []);
  return now;
}
