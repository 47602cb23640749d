import { describe, expect, it } from 'vitest';
import { readMigrations } from './migrations';
import { schemaDiff } from './schema-diff';

describe('the schema and the migrations', () => {
  it('agree', async () => {
    expect(await schemaDiff(await readMigrations())).toBe('');
  });

  it('would be seen to differ', async () => {
    const history = await readMigrations();
    const without = history.map((migration) => ({
      ...migration,
      sql: migration.sql.replace(/^ +"owner" TEXT,\n/m, ''),
    }));
    expect(await schemaDiff(without)).toBe(
      'ALTER TABLE "architecture" ADD COLUMN     "owner" TEXT;',
    );
  });
});
