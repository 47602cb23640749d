import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The folder of the migrations, from the repository's root. */
export const migrationsFolder = 'prisma/migrations';

export interface Migration {
  /** `0001_architectures`: applied in the order of their names. */
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** The history as it is committed, oldest first. */
export async function readMigrations(folder = migrationsFolder): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}
