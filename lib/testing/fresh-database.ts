import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, escapeIdentifier } from 'pg';
import { startEmbedded } from '@/lib/db/embedded/start';

export interface FreshDatabase {
  readonly url: string;
  readonly dispose: () => Promise<void>;
}

/** An empty database of the kind under test: on the server of TEST_DATABASE_URL, else an embedded one. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const server = process.env['TEST_DATABASE_URL'];
  return server === undefined ? freshEmbedded() : freshOn(server);
}

async function freshEmbedded(): Promise<FreshDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'meridian-test-'));
  const database = await startEmbedded(folder);
  return {
    url: database.url,
    dispose: async () => {
      await database.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freshOn(server: string): Promise<FreshDatabase> {
  const name = `meridian_test_${randomUUID().slice(0, 8)}`;
  const identifier = escapeIdentifier(name);
  await onServer(server, `CREATE DATABASE ${identifier}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    dispose: () => onServer(server, `DROP DATABASE ${identifier} WITH (FORCE)`),
  };
}

async function onServer(server: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
