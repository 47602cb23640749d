import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    setupFiles: ['lib/testing/property-setup.ts'],
    include: ['{lib,components,app,bench}/**/*.test.{ts,tsx}'],
    exclude: ['**/*.db.test.ts', '**/*.process.test.ts', 'node_modules/**'],
  },
});
