import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** A Meridian as `npm start` runs it, in processes of its own. */
export interface Running {
  readonly address: string;
  readonly launcher: ChildProcess;
  /** Every process that belongs to it, the launcher first. */
  readonly pids: readonly number[];
  /** Settles with the launcher's exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  readonly output: () => string;
}

/** Starts Meridian and waits until it serves. Throws with what it said when it ends before. */
export async function startMeridian(
  data: string,
  port: number,
  environment: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const attempt = spawnMeridian({ MERIDIAN_DATA: data, PORT: String(port), ...environment });
  const address = `http://localhost:${port}`;
  const serving = new Promise<'serving'>((resolve) => {
    attempt.launcher.stdout?.on('data', () => {
      // What it tells people to open; the server itself answers on its port.
      if (attempt.output().includes(environment['MERIDIAN_URL'] ?? address)) resolve('serving');
    });
  });
  if ((await Promise.race([serving, attempt.ended])) !== 'serving') {
    throw new Error(`Meridian ended before it served:\n${attempt.output()}`);
  }
  const { pid } = attempt.launcher;
  if (pid === undefined) throw new Error('The launcher has no process.');
  return { ...attempt, address, pids: [pid, ...descendants(pid)] };
}

/** What `npm start` runs with Node. */
export const startProgram = ['--import', 'tsx', 'lib/launch/start.ts'] as const;

/** Starts `npm start`'s program, which may refuse. */
export function spawnMeridian(
  environment: Readonly<Record<string, string>>,
): Pick<Running, 'launcher' | 'ended' | 'output'> {
  const launcher = spawn(process.execPath, [...startProgram], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: '', NODE_ENV: 'production', ...environment },
  });
  const chunks: string[] = [];
  launcher.stdout.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  launcher.stderr.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  return {
    launcher,
    ended: once(launcher, 'close').then(() => launcher.exitCode),
    output: () => chunks.join(''),
  };
}

interface ProcessRow {
  readonly pid: number;
  readonly parent: number;
  readonly state: string;
  readonly command: string;
}

function processes(): ProcessRow[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' });
  return table.split('\n').flatMap((line) => {
    const [, pid, parent, state, command] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    if (pid === undefined || state === undefined || command === undefined) return [];
    return [{ pid: Number(pid), parent: Number(parent), state, command }];
  });
}

function descendants(ancestor: number, table = processes()): number[] {
  const children = table.filter(({ parent, command }) => parent === ancestor && command !== 'ps');
  return children
    .filter(({ command }) => !command.startsWith('ps '))
    .flatMap(({ pid }) => [pid, ...descendants(pid, table)]);
}

/** Those of the processes that still run; what has ended and waits to be collected does not. */
export function stillRunning(pids: readonly number[]): number[] {
  return processes()
    .filter(({ pid, state }) => pids.includes(pid) && !state.startsWith('Z'))
    .map(({ pid }) => pid);
}

/** Clock ticks a second in /proc, on every Linux there is. */
const ticks = 100;

/** Processor time that all descendants of this process have used, in seconds; NaN where there is no /proc. */
export function cpuOfDescendants(): number {
  const used = descendants(process.pid).map((pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // Fields count from the parenthesis that closes the command's name, which may hold spaces.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return (Number(fields[11]) + Number(fields[12])) / ticks;
    } catch {
      return 0;
    }
  });
  return process.platform === 'linux' ? used.reduce((sum, one) => sum + one, 0) : Number.NaN;
}

/** Every process that belongs to it now: those that were started again have other numbers. */
export function pidsNow({ launcher: { pid } }: Running): number[] {
  return pid === undefined ? [] : [pid, ...descendants(pid)];
}

/** The process of a running Meridian whose command line has `word` in it. */
export function processNamed(running: Running, word: string): number {
  const pids = pidsNow(running);
  const found = processes().find(
    ({ pid, command }) => pids.includes(pid) && command.includes(word),
  );
  if (found === undefined) throw new Error(`No process with “${word}” among ${pids.join(', ')}.`);
  return found.pid;
}
