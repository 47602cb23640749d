import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { malformedKinds } from '@/lib/testing/malformed';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a shell would, with a text on its standard input. */
function meridian(line: readonly string[], input: string): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', ...line]);
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  // The command stops reading where a text is far too large.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

test.each(Object.entries(malformedKinds))(
  'the command refuses %s with a place and exit 2',
  async (_, variants) => {
    const [text = ''] = fc.sample(variants, { numRuns: 1, seed: 20_261_120 });
    const { code, out, err } = await meridian(['evaluate', '-', '--json'], text);
    expect(code).toBe(2);
    expect(err).toMatch(/^standard input:\d+:\d+ /);
    expect(JSON.parse(out)).toMatchObject({ ok: false });
  },
);

test('10 MB of nesting are refused without being read to the end', async () => {
  const { code, err } = await meridian(['validate', '-'], '['.repeat(10 * 1024 * 1024));
  expect(code).toBe(2);
  expect(err).toMatch(/^standard input:\d+:\d+ /);
});

test('a good document on standard input is evaluated', async () => {
  const text = await readFile('examples/hr-tool.yaml', 'utf8');
  const { code, out } = await meridian(['evaluate', '-', '--json'], text);
  expect(code).toBe(0);
  expect(JSON.parse(out).document).toBe('hr-tool');
});
