/** `npm run db:migration`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { migrationsFolder, readMigrations } from '@/lib/db/migrations';
import { schemaDiff } from '@/lib/db/schema-diff';
import { enter } from './enter';
import { complain, say } from './screen';

await enter(
  'npm run db:migration -- NAME',
  'Writes the migration that brings the tables to prisma/schema.prisma, for reading and editing.',
  async (_, [name]) => {
    if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
      complain(
        'Name the migration in small letters and underscores: npm run db:migration -- review_notes',
      );
      return 2;
    }
    const history = await readMigrations();
    const sql = await schemaDiff(history);
    if (sql === '') {
      say('The migrations and prisma/schema.prisma agree already.');
      return 0;
    }
    const number = String(history.length + 1).padStart(4, '0');
    const folder = join(migrationsFolder, `${number}_${name}`);
    await mkdir(folder);
    await writeFile(join(folder, 'migration.sql'), `${sql}\n`);
    say(`${folder}/migration.sql written; add what the schema cannot say, data to move for one.`);
    return 0;
  },
);
