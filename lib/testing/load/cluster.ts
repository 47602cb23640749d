import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort } from '@/lib/launch/free-port';
import { type RealPostgres, startPostgres } from '@/lib/launch/real-postgres';
import { folderHolder } from '@/lib/db/embedded/lock';
import { socketUrl } from '@/lib/db/embedded/socket-folder';
import { type Running, pidsNow, processNamed, startMeridian, stillRunning } from '../running';

/** Meridians that share one store, as a team runs them. */
export interface Cluster {
  readonly processes: readonly Running[];
  readonly addresses: readonly string[];
  /** Where the store is, for looking into it. */
  readonly databaseUrl: string;
  /** Ends the server of one of the processes with SIGKILL, in the middle of whatever it does. */
  readonly killServer: (which: number) => void;
  /** Ends the database with SIGKILL. A PostgreSQL is then started again, as whoever keeps it running does. */
  readonly killDatabase: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts several `npm start` on one PostgreSQL. Answers with a sentence where there is none. */
export async function startOnPostgres(
  count: number,
  options: {
    readonly durable?: boolean;
    readonly environment?: Readonly<Record<string, string>>;
  } = {},
): Promise<Cluster | string> {
  const postgres = await startPostgres({ durable: options.durable ?? false });
  if (typeof postgres === 'string') return postgres;
  const data = await mkdtemp(join(tmpdir(), 'meridian-load-'));
  const processes: Running[] = [];
  for (let n = 0; n < count; n += 1) {
    // oxlint-disable-next-line no-await-in-loop -- the first prepares the store
    const running = await startMeridian(data, await freePort(), {
      ...options.environment,
      DATABASE_URL: postgres.url,
    });
    processes.push(running);
  }
  return cluster(processes, postgres.url, data, postgres);
}

/** Starts one `npm start` on the embedded database. */
export async function startEmbeddedOne(
  environment: Readonly<Record<string, string>> = {},
): Promise<Cluster> {
  const data = await mkdtemp(join(tmpdir(), 'meridian-load-'));
  const running = await startMeridian(data, await freePort(), environment);
  const holder = await folderHolder(data);
  if (holder?.socket == null) throw new Error('The embedded database does not say where it is.');
  return cluster([running], socketUrl(dirname(holder.socket)), data, null);
}

function cluster(
  processes: readonly Running[],
  databaseUrl: string,
  data: string,
  postgres: RealPostgres | null,
): Cluster {
  return {
    processes,
    addresses: processes.map(({ address }) => address),
    databaseUrl,
    killServer: (which) => {
      const running = processes[which];
      if (running !== undefined) process.kill(processNamed(running, 'next-server'), 'SIGKILL');
    },
    killDatabase: async () => {
      const [first] = processes;
      if (postgres !== null) {
        await postgres.kill();
        await postgres.startAgain();
      } else if (first !== undefined) {
        process.kill(processNamed(first, 'lib/db/embedded'), 'SIGKILL');
      }
    },
    stop: async () => {
      const pids = processes.flatMap(pidsNow);
      for (const { launcher } of processes) launcher.kill('SIGTERM');
      await Promise.all(processes.map(({ ended }) => ended));
      for (const pid of stillRunning(pids)) process.kill(pid, 'SIGKILL');
      await postgres?.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}
