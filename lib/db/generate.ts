import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

const schemaPath = 'prisma/schema.prisma';
const stampPath = 'lib/db/generated/made-from';

/**
 * Generates Prisma's client into `lib/db/generated` unless it is there already for this schema.
 * Returns whether it had to. Nothing may import the client before.
 */
export async function ensureGenerated(): Promise<boolean> {
  const require = createRequire(import.meta.url);
  const manifest = await readFile(require.resolve('prisma/package.json'), 'utf8');
  const schema = await readFile(schemaPath, 'utf8');
  const stamp = createHash('sha256').update(manifest).update(schema).digest('hex');
  if ((await readFile(stampPath, 'utf8').catch(() => '')) === stamp) return false;
  await promisify(execFile)(
    process.execPath,
    [require.resolve('prisma/build/index.js'), 'generate', '--schema', schemaPath],
    // Generating needs no engine, but would download one unless told of some executable; and no
    // look for updates.
    {
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        CHECKPOINT_DISABLE: '1',
      },
    },
  );
  await writeFile(stampPath, stamp);
  return true;
}
