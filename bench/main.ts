import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Compiles the benchmark as the browser's build compiles the engine, without the bookkeeping of function
 * names that running TypeScript directly adds to every closure, and runs it.
 */
const folder = mkdtempSync(join(process.cwd(), 'node_modules/.bench-'));
try {
  const outfile = join(folder, 'bench.mjs');
  await build({
    entryPoints: ['bench/run.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    alias: { '@': process.cwd() },
    logLevel: 'error',
  });
  process.exitCode = spawnSync(process.execPath, [outfile], { stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
