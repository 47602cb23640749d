import { afterEach, describe, expect, it } from 'vitest';
import { type Cluster, startEmbeddedOne, startOnPostgres } from '@/lib/testing/load/cluster';
import { drive, makeDocuments } from '@/lib/testing/load/drive';
import type { Seen } from '@/lib/testing/load/editor';
import { auditStore } from '@/lib/testing/load/ledger';

let cluster: Cluster | null = null;
afterEach(async () => {
  await cluster?.stop();
  cluster = null;
});

const acknowledged = (seen: readonly Seen[]) => seen.reduce((n, one) => n + one.savedAt.length, 0);

/** Editors work, something is killed in the middle, and they go on until enough was saved after it. */
async function editAcross(it: Cluster, kill: () => unknown): Promise<void> {
  const documents = await makeDocuments(it.addresses[0] ?? '', 3);
  const stop = new AbortController();
  const progress: Seen[] = [];
  const load = { addresses: it.addresses, editors: 8, documents: 3, pauseMs: 20 };
  const driving = drive(load, documents, stop.signal, (seen) => progress.push(seen));
  const savedBeyond = (count: number) =>
    expect.poll(() => acknowledged(progress), { timeout: 120_000 }).toBeGreaterThan(count);
  await savedBeyond(20);
  await kill();
  await expect
    .poll(() => progress.flatMap(({ failures }) => failures).length, { timeout: 60_000 })
    .toBeGreaterThan(0);
  await savedBeyond(acknowledged(progress) + 20);
  stop.abort();
  const seen = await driving;
  const found = await auditStore(
    it.databaseUrl,
    seen.flatMap((one) => one.acknowledged),
    documents.map(({ id }) => id),
  );
  expect(found).toMatchObject({ lost: [], overwritten: [], unrecorded: 0 });
  expect(seen.flatMap((one) => one.overwritten)).toEqual([]);
  // Whatever failed said so in a way that one can act on.
  const kinds = new Set(seen.flatMap(({ failures }) => failures.map(({ kind }) => kind)));
  expect([...kinds].filter((kind) => kind !== 'unreachable' && kind !== 'unavailable')).toEqual([]);
}

describe('editors through two processes on one PostgreSQL', () => {
  it.each(['a server', 'PostgreSQL'])('lose nothing when %s is killed', async (what) => {
    const started = await startOnPostgres(2);
    if (typeof started === 'string') {
      // Where no PostgreSQL is installed there is nothing to run this on; CI installs one.
      console.log(`left out: ${started}`);
      return;
    }
    cluster = started;
    await editAcross(started, () =>
      what === 'PostgreSQL' ? started.killDatabase() : started.killServer(0),
    );
  });
});

describe('editors through one process on the embedded database', () => {
  it.each(['the server', 'the database'])('lose nothing when %s is killed', async (what) => {
    const started = await startEmbeddedOne();
    cluster = started;
    await editAcross(started, () =>
      what === 'the database' ? started.killDatabase() : started.killServer(0),
    );
  });
});
