import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import * as z from 'zod';
import type { BenchRow } from './table';

/** Compressed script, kB, that a page may load before it can be used. */
export const scriptBudgets = [
  { page: 'catalog', route: '/catalog/page', limitKb: 260 },
  { page: 'map', route: '/a/[name]/page', limitKb: 400 },
] as const;

const buildManifest = z.object({ rootMainFiles: z.array(z.string()) });
const referenceManifest = z.object({ entryJSFiles: z.record(z.string(), z.array(z.string())) });

/** The page of a route, and the layouts and error boundaries around it, down from the root. */
function entriesOf(route: string): string[] {
  const folders = route.split('/').slice(1, -1);
  const around = Array.from({ length: folders.length + 1 }, (_, depth) =>
    folders
      .slice(0, depth)
      .map((folder) => `${folder}/`)
      .join(''),
  );
  return [...around.flatMap((at) => [`${at}layout`, `${at}error`]), route.replace(/^\//, '')];
}

/**
 * Compressed size of the scripts that a route loads before it can be used, kB, from the manifests of
 * the production build in `.next`: what every page loads, its layouts, its error boundaries and itself.
 * What it loads later (editor, charts, palette) is not in there. Throws when there is no build.
 */
export function scriptKb(route: string): number {
  const folder = join('.next', 'server', 'app', route);
  const manifest = `${folder}_client-reference-manifest.js`;
  if (!existsSync(manifest)) throw new Error(`no build of ${route}: run npm run build first`);
  // The manifest is a script that assigns to a global.
  const scope: Record<string, Record<string, unknown>> = {};
  runInNewContext(readFileSync(manifest, 'utf8'), { globalThis: scope });
  const { entryJSFiles } = referenceManifest.parse(scope['__RSC_MANIFEST']?.[route]);
  const { rootMainFiles } = buildManifest.parse(
    JSON.parse(readFileSync(join(folder, 'build-manifest.json'), 'utf8')),
  );
  const own = entriesOf(route).flatMap((entry) => entryJSFiles[`[project]/app/${entry}`] ?? []);
  const files = new Set([...rootMainFiles, ...own]);
  const bytes = [...files].map((file) => gzipSync(readFileSync(join('.next', file))).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}

/** Script sizes against their budgets. */
export function benchScriptSize(): BenchRow[] {
  return scriptBudgets.map(({ page, route, limitKb }) => ({
    what: `script to first interaction, ${page}`,
    value: scriptKb(route),
    unit: 'kB',
    limit: limitKb,
  }));
}
