import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { z } from 'zod';

/** Who holds a data folder: a process, told apart from a later one of the same number by its start. */
export const holderSchema = z.object({
  pid: z.number().int().positive(),
  startedAt: z.string(),
  /** Path of the socket on which the holder serves, if it does. */
  socket: z.string().nullable(),
  released: z.boolean(),
});
export type Holder = z.infer<typeof holderSchema>;

/**
 * When the process started, in the system's own words; null when there is no such process, or only the
 * entry of one that was killed and that nobody has collected.
 */
export function processStart(pid: number): string | null {
  try {
    return process.platform === 'linux' ? startOnLinux(pid) : startElsewhere(pid);
  } catch {
    return null;
  }
}

function startOnLinux(pid: number): string | null {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // Fields count from the parenthesis that closes the command's name, which may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const isGone = fields[0] === 'Z' || fields[0] === 'X';
  return isGone ? null : (fields[19] ?? null);
}

function startElsewhere(pid: number): string | null {
  const row = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' });
  const [, state, start] = /^\s*(\S+)\s+(.+?)\s*$/.exec(row) ?? [];
  return state === undefined || state.startsWith('Z') ? null : (start ?? null);
}

/**
 * Whether the holder still runs. A process of that number and start is one sign; a socket that answers
 * is the other, for a holder in another container that shares the folder but not the process numbers.
 */
export async function isAlive(holder: Holder): Promise<boolean> {
  if (holder.released) return false;
  const start = processStart(holder.pid);
  if (start !== null && start === holder.startedAt) return true;
  return holder.socket !== null && answers(holder.socket);
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
