import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';

const run = promisify(execFile);

/** How often a PostgreSQL that is coming up is asked whether it answers. */
const askEveryMs = 50;

export interface RealPostgres {
  readonly url: string;
  readonly version: string;
  /** Ends it with SIGKILL, all its processes at once. */
  readonly kill: () => Promise<void>;
  /** Starts it again on what is there, and waits until it answers. */
  readonly startAgain: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a PostgreSQL of this machine's for tests: in a temporary folder, on a Unix socket alone,
 * without care for power cuts unless `durable`. Answers with the reason, in a sentence, where it cannot.
 */
export async function startPostgres({ durable = false } = {}): Promise<RealPostgres | string> {
  const programs = await findPrograms();
  if (programs === null) return 'no PostgreSQL is installed';
  const user = process.getuid?.() === 0 ? await postgresUser() : undefined;
  if (user === null) return 'PostgreSQL does not run as root and there is no user postgres';
  const folder = await mkdtemp(join(tmpdir(), 'meridian-pg-'));
  if (user !== undefined) await chown(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  await run(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
    { ...user, cwd: folder },
  );
  const url = `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`;
  const start = () => {
    const server = spawn(
      join(programs, 'postgres'),
      [
        '-D',
        data,
        '-k',
        folder,
        '-c',
        'listen_addresses=',
        ...(durable ? [] : ['-c', 'fsync=off']),
      ],
      { ...user, cwd: folder, stdio: 'ignore', detached: true },
    );
    return { server, ended: once(server, 'exit') };
  };
  let running = start();
  const up = () => Promise.race([answered(url), running.ended.then(() => null)]);
  const version = await up();
  if (version === null) {
    await rm(folder, { recursive: true, force: true });
    return 'PostgreSQL ended as it was started';
  }
  return {
    url,
    version,
    kill: async () => {
      const { pid } = running.server;
      if (pid !== undefined) process.kill(-pid, 'SIGKILL');
      await running.ended;
    },
    startAgain: async () => {
      // One that was killed may leave memory in use for a moment, and then it ends at once.
      do {
        running = start();
      } while ((await up()) === null);
    },
    stop: async () => {
      // The signal for: break off what is under way, and end in good order.
      running.server.kill('SIGINT');
      await running.ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The folder with `initdb` and `postgres`, the newest where a Debian has several. */
async function findPrograms(): Promise<string | null> {
  const debian = '/usr/lib/postgresql';
  const versions = await readdir(debian).catch(() => []);
  const folders = [
    ...versions
      .sort((a, b) => Number(b) - Number(a))
      .map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  for (const folder of folders) {
    const found = await Promise.all(
      ['initdb', 'postgres'].map((program) =>
        access(join(folder, program)).then(
          () => true,
          () => false,
        ),
      ),
    );
    if (found.every(Boolean)) return folder;
  }
  return null;
}

async function postgresUser(): Promise<{ readonly uid: number; readonly gid: number } | null> {
  try {
    const [uid, gid] = await Promise.all([
      run('id', ['-u', 'postgres']),
      run('id', ['-g', 'postgres']),
    ]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
}

/** The server's version, once it answers. */
async function answered(url: string): Promise<string> {
  const client = await connected(url);
  const { rows } = await client.query<{ version: string }>(
    `SELECT current_setting('server_version') AS version`,
  );
  await client.end();
  return rows[0]?.version ?? 'unknown';
}

async function connected(url: string): Promise<Client> {
  for (;;) {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      return client;
    } catch {
      await delay(askEveryMs);
    }
  }
}
