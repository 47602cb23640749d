import { setTimeout as delay } from 'node:timers/promises';
import { complain } from './screen';

/** A process that was started, and how it is ended in good order. */
export interface Process {
  /** Settles when it has ended, however. */
  readonly ended: Promise<unknown>;
  readonly stop: () => Promise<void>;
}

/** A process that is started again whenever it ends by itself. */
export interface Kept<Running extends Process> {
  /** The one that runs now; null between two. */
  readonly current: () => Running | null;
  /** Settles when it has ended so often, so soon, that starting it again is no use. */
  readonly givenUp: Promise<void>;
  /** It is not started again; the one that runs, or is just being started, ends in good order. */
  readonly stop: () => Promise<void>;
}

/** Waits before each next start of a process that keeps ending, in milliseconds; after the last, no more. */
const waitsMs = [100, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 30_000] as const;

/** Who has run for so long, in milliseconds, ended for a reason of its own: the waits begin anew. */
const steadyMs = 60_000;

/**
 * Keeps `first` running: whenever it ends by itself, `start` makes another, at once the first time and
 * after longer and longer waits when that does not last. `name` begins a sentence: “The server”.
 */
export function keepRunning<Running extends Process>(
  name: string,
  first: Running,
  start: (signal: AbortSignal) => Promise<Running>,
  { waits = waitsMs, steady = steadyMs }: { waits?: readonly number[]; steady?: number } = {},
): Kept<Running> {
  const stopping = new AbortController();
  const { signal } = stopping;
  let current: Running | null = first;

  async function watch(): Promise<'stopped' | 'given up'> {
    for (let failures = 0; ;) {
      const began = performance.now();
      await current?.ended;
      current = null;
      if (signal.aborted) return 'stopped';
      failures = performance.now() - began >= steady ? 1 : failures + 1;
      const wait = waits[failures - 1];
      if (wait === undefined) return 'given up';
      complain(`  ${name} ended by itself; starting it again.`);
      await delay(wait, undefined, { signal }).catch(nothing);
      if (signal.aborted) return 'stopped';
      current = await start(signal).catch((error: unknown) => failed(name, error, signal));
      // Stopped while it was started: whoever stops ends it too.
      if (signal.aborted) return 'stopped';
    }
  }

  const watching = watch();
  return {
    current: () => current,
    givenUp: watching.then((end) => (end === 'given up' ? undefined : new Promise<never>(nothing))),
    stop: async () => {
      stopping.abort();
      if (current === null) await watching;
      await current?.stop();
    },
  };
}

function failed(name: string, error: unknown, signal: AbortSignal): null {
  if (!signal.aborted) {
    complain(
      `  ${name} could not be started: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return null;
}

function nothing(): void {}
