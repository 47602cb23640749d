import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { boundaries } from '../../boundaries.mjs';

/** A file that imports one thing, and whether the linter must let it. */
interface Case {
  readonly file: string;
  readonly code: string;
  readonly allowed: boolean;
}

const folders = Object.keys(boundaries);
const everyFolder = [...folders, 'lib/testing', 'prisma', 'bench', 'e2e'];

/** Every pair of folders, as the table has it. */
const pairs: Case[] = Object.entries(boundaries).flatMap(([from, { may }]) =>
  everyFolder.flatMap((to) => {
    const allowed = to === from || may.includes(to);
    return [`@/${to}`, `@/${to}/deep/inside`].map((path) => ({
      file: `${from}/some/place.ts`,
      code: `import { it } from '${path}';\nexport const use = it;\n`,
      allowed,
    }));
  }),
);

const imports = (file: string, path: string, allowed: boolean): Case => ({
  file,
  code: `import { it } from '${path}';\nexport const use = it;\n`,
  allowed,
});

const single: Case[] = [
  // The engine imports no package at all.
  imports('lib/engine/cost/total.ts', 'zod', false),
  imports('lib/engine/cost/total.ts', 'node:fs', false),
  imports('lib/engine/cost/total.ts', 'react', false),
  imports('lib/engine/cost/total.ts', '@prisma/client', false),
  imports('lib/engine/cost/total.ts', 'simple-statistics', false),
  imports('lib/engine/cost/total.ts', './line', true),
  imports('lib/engine/cost/total.ts', '../model', true),
  imports('lib/engine/cost/total.ts', '..', true),
  imports('lib/engine/cost/total.ts', '@/lib/engine/model', true),
  // Dots out of a folder are no way around.
  imports('lib/engine/cost/total.ts', '../../schemas', false),
  imports('lib/engine/cost/total.ts', '../../../components/ui/button', false),
  imports('lib/schemas/document/parse.ts', '../../db/client', false),
  imports('components/ui/button.tsx', '../../lib/db/client', false),
  imports('app/catalog/page.tsx', '../../lib/db/client', false),
  // Frameworks stay where they belong.
  imports('lib/schemas/document/parse.ts', 'zod', true),
  imports('lib/schemas/document/parse.ts', 'react', false),
  imports('lib/schemas/document/parse.ts', 'next/headers', false),
  imports('lib/services/architecture/save.ts', 'next/navigation', false),
  imports('lib/services/architecture/save.ts', 'server-only', false),
  imports('lib/db/client.ts', '@prisma/adapter-pg', true),
  imports('lib/cli/main.ts', 'react-dom/server', false),
  imports('lib/flow/canvas/scene.ts', '@xyflow/react', true),
  imports('lib/flow/canvas/scene.ts', 'next', false),
  imports('lib/server/session.ts', 'server-only', true),
  imports('lib/server/session.ts', 'next/headers', true),
  imports('components/ui/button.tsx', 'react', true),
  imports('components/ui/button.tsx', 'server-only', false),
  // Other forms of the same.
  {
    file: 'components/catalog/row.ts',
    code: `import type { Row } from '@/lib/services/architecture/list';\nexport type It = Row;\n`,
    allowed: false,
  },
  {
    file: 'lib/engine/index.ts',
    code: `export * from '@/lib/schemas';\n`,
    allowed: false,
  },
  {
    file: 'lib/engine/index.ts',
    code: `export { it } from '@/lib/db/client';\n`,
    allowed: false,
  },
  {
    file: 'lib/engine/index.ts',
    code: `export const it = await import('@/lib/db/client');\n`,
    allowed: false,
  },
  {
    file: 'lib/engine/index.ts',
    code: `export const it = await import('node:fs');\n`,
    allowed: false,
  },
];

const cases = [...pairs, ...single].map((one, number) => ({
  ...one,
  // Several cases of one file: each gets a name of its own in the same folder.
  path: one.file.replace(/\.(tsx?)$/, `-${number}.$1`),
  imported: /(?:from |import\()'([^']+)'/.exec(one.code)?.[1] ?? '',
}));

const report = z.object({
  diagnostics: z.array(z.object({ code: z.string(), filename: z.string() })),
});

let root: string;
let refused: ReadonlySet<string>;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'meridian-boundaries-'));
  await cp('boundaries.mjs', join(root, 'boundaries.mjs'));
  await cp('oxlint.config.mjs', join(root, 'oxlint.config.mjs'));
  for (const { path, code } of cases) {
    await mkdir(join(root, dirname(path)), { recursive: true });
    await writeFile(join(root, path), code);
  }
  const output = await oxlint(root);
  const found = report
    .parse(JSON.parse(output))
    .diagnostics.filter(({ code }) => code.includes('no-restricted-imports'));
  refused = new Set(found.map(({ filename }) => filename));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** The linter's findings as JSON. It exits with an error, since there are some. */
function oxlint(folder: string): Promise<string> {
  return new Promise((done) => {
    execFile(
      resolve('node_modules/.bin/oxlint'),
      ['-c', 'oxlint.config.mjs', '-f', 'json', '.'],
      { cwd: folder, maxBuffer: 1 << 28 },
      (_, stdout) => done(stdout),
    );
  });
}

describe('the linter', () => {
  it('looked at every folder of the table', () => {
    expect(folders.length).toBeGreaterThanOrEqual(13);
    expect(refused.size).toBe(cases.filter(({ allowed }) => !allowed).length);
  });

  it.each(cases.filter(({ allowed }) => !allowed))('refuses $file to import $imported', (one) => {
    expect(refused).toContain(one.path);
  });

  it.each(cases.filter(({ allowed }) => allowed))('lets $file import $imported', (one) => {
    expect(refused).not.toContain(one.path);
  });
});
