import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A program in a process group of its own, so that it can be ended with all that it starts. */
export interface ProcessGroup {
  readonly child: ChildProcess;
  /** Settles with the exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  readonly signal: (name: 'SIGTERM' | 'SIGKILL') => void;
}

/** Starts Node on `parameters`. A terminal's Ctrl-C does not reach it: the launcher decides the order. */
export function startNode(parameters: readonly string[], options: SpawnOptions): ProcessGroup {
  const child = spawn(process.execPath, parameters, { ...options, detached: true });
  return {
    child,
    ended: once(child, 'exit').then(() => child.exitCode),
    signal: (name) => {
      if (child.pid === undefined) return;
      try {
        process.kill(-child.pid, name);
      } catch {
        // The whole group is gone already.
      }
    },
  };
}
