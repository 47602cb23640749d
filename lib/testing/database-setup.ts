import type { TestProject } from 'vitest/node';
import { migrate } from '@/lib/db/migrate';
import { freshDatabase } from './fresh-database';

declare module 'vitest' {
  interface ProvidedContext {
    /** The database that the service tests share; each test has a workspace of its own in it. */
    databaseUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const database = await freshDatabase();
  await migrate(database.url);
  project.provide('databaseUrl', database.url);
  return database.dispose;
}
