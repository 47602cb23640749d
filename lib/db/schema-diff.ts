import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';
import { Pool } from 'pg';
import { serveDatabase } from './embedded/serve';
import { type Migration, migrationsFolder } from './migrations';

/** Numbers of two types, in every PostgreSQL. */
const CHAR = 18;
const TEXT = 25;
const schemaPath = 'prisma/schema.prisma';

/**
 * The SQL that turns the tables of the migration history into those of `prisma/schema.prisma`; empty
 * when the two agree. The history is played into a database in memory. Prisma's schema engine runs as
 * WebAssembly: its native build comes from a host that closed networks do not reach.
 */
export async function schemaDiff(history: readonly Migration[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'meridian-diff-'));
  const database = await serveDatabase('memory://', folder, () => {});
  try {
    await loadEngineOnce();
    const content = await readFile(schemaPath, 'utf8');
    const session = await engine.SchemaEngine.new(
      { datamodels: [[schemaPath, content]] },
      () => {},
      bindMigrationAwareSqlAdapterFactory(inMemory(database.url)),
    );
    const filters = { externalTables: [], externalEnums: [] };
    const { stdout } = await session.diff({
      from: {
        tag: 'migrations',
        baseDir: resolve(migrationsFolder),
        lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
        shadowDbInitScript: '',
        migrationDirectories: history.map(({ name, sql }) => ({
          path: name,
          migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
        })),
      },
      to: { tag: 'schemaDatamodel', files: [{ path: schemaPath, content }] },
      script: true,
      exitCode: null,
      filters,
    });
    return withoutComments(stdout ?? '');
  } finally {
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * One database is enough for the engine's own and its shadow: this one is empty and forgotten after.
 * The adapter gets what the engine needs of it to play migrations and to read system catalogs.
 */
function inMemory(url: string): PrismaPg {
  const pool = new Pool({ connectionString: url, max: 1 });
  // The internal type "char" of catalog columns is unknown to the adapter: it goes through as text,
  // and the engine is told that it is a character.
  let characters: number[] = [];
  pool.on('connect', ({ connection }) => {
    connection.prependListener('rowDescription', ({ fields }: { fields: ColumnType[] }) => {
      characters = fields.flatMap(({ dataTypeID }, i) => (dataTypeID === CHAR ? [i] : []));
      for (const field of fields) if (field.dataTypeID === CHAR) field.dataTypeID = TEXT;
    });
  });
  const factory = new PrismaPg(pool, { disposeExternalPool: true });
  factory.connectToShadowDb = async () => {
    const shadow = await factory.connect();
    const queryRaw = shadow.queryRaw.bind(shadow);
    shadow.queryRaw = async (query) => {
      const result = await queryRaw(query);
      for (const i of characters) result.columnTypes[i] = ColumnTypeEnum.Character;
      return result;
    };
    // The adapter's own splits at every semicolon, those inside of a function's body too.
    shadow.executeScript = async (script) => {
      await pool.query(script);
    };
    return shadow;
  };
  return factory;
}

interface ColumnType {
  dataTypeID: number;
}

let loaded: Promise<void> | undefined;

/** The engine is one for the process: instantiated a second time it would lose its footing. */
function loadEngineOnce(): Promise<void> {
  loaded ??= loadEngine();
  return loaded;
}

async function loadEngine(): Promise<void> {
  const path = createRequire(import.meta.url).resolve(
    '@prisma/schema-engine-wasm/schema_engine_bg',
  );
  const bytes = await readFile(path.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': engine });
  // oxlint-disable-next-line no-underscore-dangle -- the name that Rust's tools give it
  engine.__wbg_set_wasm(instance.exports);
  const start = instance.exports['__wbindgen_start'];
  if (typeof start === 'function') start();
}

function withoutComments(script: string): string {
  return script.replace(/^--.*\n/gm, '').trim();
}
