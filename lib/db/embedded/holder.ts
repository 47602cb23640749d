import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { z } from 'zod';

/** Who holds a data folder: a process, told apart from a later one of the same number by its start. */
export const holderSchema = z.object({
  pid: z.number().int().positive(),
  startedAt: z.string(),
  /** Path of the socket on which the holder serves. */
  socket: z.string(),
  released: z.boolean(),
});
export type Holder = z.infer<typeof holderSchema>;

/** When the process started, in the system's own words; null when there is no such process. */
export function processStart(pid: number): string | null {
  try {
    if (process.platform === 'linux') {
      // Field 22, counted after the command's closing parenthesis: the command may hold spaces.
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
    }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

/**
 * Whether the holder still runs. A process of that number and start is one sign; a socket that answers
 * is the other, for a holder in another container that shares the folder but not the process numbers.
 */
export async function isAlive(holder: Holder): Promise<boolean> {
  if (holder.released) return false;
  const start = processStart(holder.pid);
  return (start !== null && start === holder.startedAt) || (await answers(holder.socket));
}

function answers(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(socket);
    probe.once('connect', () => {
      probe.destroy();
      resolve(true);
    });
    probe.once('error', () => resolve(false));
  });
}
