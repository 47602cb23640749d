/** What asks the launcher to stop: the first request, and a second one that asks it to hurry. */
export interface StopRequests {
  readonly first: AbortSignal;
  readonly second: AbortSignal;
}

/** How often the launcher looks whether the process that started it is still there. */
const lookEveryMs = 500;

/** Listens for Ctrl-C, termination, a closed terminal, and the end of the process that started this one. */
export function stopRequests(): StopRequests {
  const first = new AbortController();
  const second = new AbortController();
  const ask = () => (first.signal.aborted ? second : first).abort();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, ask);
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    // No request of its own: whoever ended the parent may have asked already.
    first.abort();
  }, lookEveryMs);
  watch.unref();
  return { first: first.signal, second: second.signal };
}

/** Settles when the signal is raised. */
export function raised(signal: AbortSignal): Promise<'raised'> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve('raised');
    else signal.addEventListener('abort', () => resolve('raised'), { once: true });
  });
}
