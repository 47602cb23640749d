/** `npm run db:fixture`. */
import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeDump } from '@/lib/db/dump/write-dump';
import { startEmbedded } from '@/lib/db/embedded/start';
import { ensureGenerated } from '@/lib/db/generate';
import { migrate } from '@/lib/db/migrate';
import { ENGINE_VERSION } from '@/lib/engine';
import { enter } from '@/lib/launch/enter';
import { complain, say } from '@/lib/launch/screen';
import { readContents } from './contents';
import { releasedDumps } from './dumps';

await enter(
  'npm run db:fixture [-- NAME]',
  'Keeps a small dump of a store as this release leaves it, which every later one must be able to restore and upgrade. NAME is engine-VERSION unless given.',
  async (_, parameters) => {
    const { positionals } = parseArgs({ args: [...parameters], allowPositionals: true });
    const name = positionals[0] ?? `engine-${ENGINE_VERSION}`;
    const dump = join(releasedDumps, `${name}.jsonl.gz`);
    if (await exists(dump)) {
      complain(`${dump} is there already. What a release left is never changed.`);
      return 2;
    }
    await ensureGenerated();
    // Only now: what fills a store imports the client that was just generated.
    const { openDatabase } = await import('@/lib/db/client');
    const { fromNowhere } = await import('@/lib/services/context');
    const { localOwner } = await import('@/lib/services/workspace/local');
    const { prepareWorkspace } = await import('@/lib/services/workspace/prepare');
    const { fill } = await import('./fill');
    const folder = await mkdtemp(join(tmpdir(), 'meridian-fixture-'));
    const embedded = await startEmbedded(folder);
    try {
      await migrate(embedded.url);
      await prepareWorkspace(embedded.url, 'examples');
      const db = openDatabase(embedded.url);
      await fill({ principal: localOwner, db, from: fromNowhere });
      await db.$disconnect();
      const held = await readContents(embedded.url);
      const empty = Object.keys(held.rows).filter((table) => held.rows[table] === 0);
      if (empty.length > 0) {
        complain(`Nothing is in ${empty.join(', ')}: add an act to lib/testing/released/fill.ts.`);
        return 1;
      }
      const rows = await writeDump(embedded.url, dump);
      await writeFile(join(releasedDumps, `${name}.json`), `${JSON.stringify(held, null, 2)}\n`);
      say(`${rows} rows kept in ${dump}`);
      return 0;
    } finally {
      await embedded.stop();
      await rm(folder, { recursive: true, force: true });
    }
  },
);

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
