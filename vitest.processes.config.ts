import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests of the processes behind the commands, one after the other; they need a build. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['lib/**/*.process.test.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
