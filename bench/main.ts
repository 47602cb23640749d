import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Compiles the benchmark, or the script named in its place, as the browser's build compiles the engine,
 * without the bookkeeping of function names that running TypeScript directly adds to every closure, and
 * runs it with the arguments that follow.
 */
const [entry = 'bench/run.ts', ...rest] = process.argv.slice(2);
if (entry === '--help' || entry === '-h') {
  console.log(
    'npm run bench prints what was measured beside its limit; it needs Chromium and builds first.',
  );
  process.exit();
}
const folder = mkdtempSync(join(process.cwd(), 'node_modules/.bench-'));
try {
  const outfile = join(folder, 'bench.mjs');
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    alias: { '@': process.cwd() },
    logLevel: 'error',
  });
  process.exitCode =
    spawnSync(process.execPath, [outfile, ...rest], { stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
