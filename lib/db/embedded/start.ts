import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { type DatabaseMessage, databaseMessage } from './messages';
import { DatabaseRefused } from '../refused';

export interface EmbeddedDatabase {
  readonly url: string;
  readonly pid: number;
  /** Settles when the process has ended, with its exit code (null: by a signal). */
  readonly ended: Promise<number | null>;
  /** Ends the process in good order. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts the embedded database of `dataFolder` in a process of its own, which ends with this one.
 * Throws `DatabaseRefused` when another process has the folder.
 */
export async function startEmbedded(dataFolder: string): Promise<EmbeddedDatabase> {
  const program = fileURLToPath(new URL('./process.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', program, resolve(dataFolder)],
    // A group of its own: a terminal's Ctrl-C is for the process that decides the order of stopping.
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], detached: true },
  );
  const ended = once(child, 'exit').then(() => child.exitCode);
  const first = new Promise<DatabaseMessage>((settle) => {
    child.once('message', (message) => settle(databaseMessage.parse(message)));
  });
  const answer = await Promise.race([first, ended]);
  if (answer === null || typeof answer === 'number') {
    throw new DatabaseRefused(
      `The embedded database in ${dataFolder} ended before it was ready (exit ${answer ?? 'by a signal'}).`,
    );
  }
  if (answer.kind === 'refused') throw new DatabaseRefused(answer.because);
  return {
    url: answer.url,
    pid: child.pid ?? 0,
    ended,
    stop: async () => {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
