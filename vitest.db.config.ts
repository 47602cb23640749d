import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests against a database: the PostgreSQL of TEST_DATABASE_URL, else the embedded one. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['lib/**/*.db.test.ts'],
    globalSetup: ['lib/testing/database-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
