import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readSettings, settingsSchema } from '@/lib/schemas/settings';
import { startProgram } from '@/lib/testing/running';

const page = await readFile('docs/run-for-a-team.md', 'utf8');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(await readFile('package.json', 'utf8')));

/** The lines of the page's blocks of commands and settings. */
const blocks = [...page.matchAll(/```(sh|ini|caddy|nginx)\n([\s\S]*?)```/g)].map(
  ([, kind = '', text = '']) => ({ kind, lines: text.split('\n').map((line) => line.trim()) }),
);
const linesOf = (kind: string) => blocks.filter((b) => b.kind === kind).flatMap((b) => b.lines);

describe('the page “run it for a team”', () => {
  it('starts what the load test starts', () => {
    expect(linesOf('ini')).toContain('ExecStart=/usr/bin/npm start');
    expect(scripts['start']).toBe(`node ${startProgram.join(' ')}`);
  });

  it('names commands that there are', () => {
    const named = [...page.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name);
    expect(named).toEqual(expect.arrayContaining(['build', 'load', 'db:dump', 'db:restore']));
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });

  it('has settings that a process takes', () => {
    const environment = Object.fromEntries(
      linesOf('ini').flatMap((line) => {
        const [, name, value] = /^([A-Z_]+)=(.*)$/.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [[name, value]];
      }),
    );
    expect(environment).toMatchObject({ MERIDIAN_PROXIES: '1', HOST: '127.0.0.1' });
    for (const name of Object.keys(environment)) {
      expect(Object.keys(settingsSchema.shape)).toContain(name);
    }
    const given = { ...environment, MERIDIAN_SECRET: 'x'.repeat(32) };
    expect(readSettings(given)).toMatchObject({ ok: true });
  });

  it('sends both processes behind the proxy the same', () => {
    const ports = ['127.0.0.1:3001', '127.0.0.1:3002'];
    for (const kind of ['caddy', 'nginx']) {
      const text = linesOf(kind).join('\n');
      for (const port of ports) expect(text).toContain(port);
    }
    expect(linesOf('nginx').join('\n')).toContain('X-Forwarded-For $remote_addr');
    expect(linesOf('sh')).toContain('sudo systemctl enable --now meridian@3001 meridian@3002');
  });
});

describe('the page of ASVS', () => {
  it('points at files that there are, and names each item once', async () => {
    const asvs = await readFile('docs/security-asvs.md', 'utf8');
    const paths = [...asvs.matchAll(/`((?:lib|app|components|prisma|docs)\/[^`]+)`/g)].map(
      ([, path = '']) => path,
    );
    expect(paths.length).toBeGreaterThan(40);
    const { existsSync } = await import('node:fs');
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
    const rows = asvs.split('\n').filter((line) => /^\| V\d/.test(line));
    const items = rows.flatMap((row) => row.split('|')[1]?.match(/V\d+\.\d+\.\d+/g) ?? []);
    expect(items.filter((item, i) => items.indexOf(item) !== i)).toEqual([]);
    for (const row of rows) {
      expect(['Met', 'Partly', 'Not met', 'Yours']).toContain(row.split('|')[3]?.trim());
    }
  });
});
