import { type Database, openDatabase } from './client';

declare global {
  // Next bundles routes, actions and instrumentation apart and loads modules again while developing:
  // one pool for all of them has to hang on the process.
  var meridianDatabase: Database | undefined;
}

/** The one database of this process, at `DATABASE_URL`, which whoever starts the process always sets. */
export function sharedDatabase(): Database {
  const url = process.env['DATABASE_URL'];
  if (url === undefined)
    throw new Error('DATABASE_URL is not set: start with npm start or npm run dev');
  globalThis.meridianDatabase ??= openDatabase(url);
  return globalThis.meridianDatabase;
}
