import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    setupFiles: ['lib/testing/property-setup.ts'],
    include: ['{lib,components,app,bench}/**/*.test.{ts,tsx}'],
    // Searching a law takes seconds on a shared machine; what hangs is still told.
    testTimeout: 30_000,
    exclude: ['**/*.db.test.ts', '**/*.process.test.ts', 'node_modules/**'],
  },
});
