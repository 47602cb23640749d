import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { exampleText } from '@/lib/testing/examples';
import {
  type Running,
  pidsNow,
  processNamed,
  spawnMeridian,
  startMeridian,
  stillRunning,
} from '@/lib/testing/running';
import { actionHeaders, callAction, findAction, readAnswer } from '@/lib/testing/server-action';
import { freePort } from './free-port';

const actions = 'app/a/[name]/actions.ts';
const stored = z.object({ id: z.string(), version: z.number(), name: z.string() });

let data: string;
let port: number;
let all: number[];

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'meridian-run-'));
  port = await freePort();
  all = [];
});
afterEach(async () => {
  for (const pid of stillRunning(all)) process.kill(pid, 'SIGKILL');
  await rm(data, { recursive: true, force: true });
});

async function start(): Promise<Running> {
  const running = await startMeridian(data, port);
  all.push(...running.pids);
  return running;
}

async function open({ address }: Running, name: string) {
  const answer = await callAction(address, await findAction(actions, 'read'), { name });
  return stored.parse(answer.ok ? answer.value : null);
}

const waiting = { timeout: 60_000 };

function againNamed(running: Running, word: string, dead: number): boolean {
  try {
    return processNamed(running, word) !== dead;
  } catch {
    return false;
  }
}

const nothingLeft = (running: Running) =>
  expect.poll(() => stillRunning(running.pids), { timeout: 30_000 }).toEqual([]);

describe('npm start', () => {
  it('keeps everything from one start to the next, and leaves nothing running between', async () => {
    const first = await start();
    expect(first.pids.length).toBeGreaterThanOrEqual(3);
    const { id } = await open(first, 'hr-tool');
    const text = `${await exampleText('hr-tool')}# kept\n`;
    const save = await findAction(actions, 'save');
    expect(await callAction(first.address, save, { id, text, baseVersion: 1 })).toMatchObject({
      ok: true,
      value: { version: 2 },
    });
    first.launcher.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    await nothingLeft(first);
    expect(await readdir(join(data, 'dumps'))).toHaveLength(1);

    const second = await start();
    expect(second.output()).not.toContain('Building');
    const answer = await fetch(`${second.address}/a/hr-tool/document.yaml`);
    expect(await answer.text()).toBe(text);
    second.launcher.kill('SIGINT');
    expect(await second.ended).toBe(0);
    await nothingLeft(second);
    // Nothing had changed since the first dump.
    expect(await readdir(join(data, 'dumps'))).toHaveLength(1);
  });

  it('lets a request in flight finish, and is not ready meanwhile', async () => {
    const running = await start();
    const { id } = await open(running, 'hr-tool');
    const text = `${await exampleText('hr-tool')}# in flight\n`;
    const save = await findAction(actions, 'save');
    const body = JSON.stringify([{ id, text, baseVersion: 1 }]);
    const sent = request(`${running.address}${save.path}`, {
      method: 'POST',
      headers: {
        ...actionHeaders(running.address, save),
        'content-length': Buffer.byteLength(body),
      },
    });
    const answer = once(sent, 'response');
    await new Promise((resolve) => sent.write(body.slice(0, 100), resolve));
    await expect.poll(() => ready(running)).toBe(true);
    running.launcher.kill('SIGTERM');
    await expect.poll(() => ready(running)).toBe(false);
    sent.end(body.slice(100));
    const [response] = await answer;
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(Buffer.from(chunk));
    expect(response.statusCode).toBe(200);
    expect(readAnswer(Buffer.concat(chunks).toString())).toMatchObject({
      ok: true,
      value: { version: 2 },
    });
    expect(await running.ended).toBe(0);
    await nothingLeft(running);
  });

  it('takes nothing larger than a request may be', async () => {
    const running = await start();
    const save = await findAction(actions, 'save');
    const { id } = await open(running, 'hr-tool');
    const text = `${await exampleText('hr-tool')}# ${'x'.repeat(700_000)}\n`;
    const answer = await fetch(`${running.address}${save.path}`, {
      method: 'POST',
      headers: actionHeaders(running.address, save),
      body: JSON.stringify([{ id, text, baseVersion: 1 }]),
    }).catch(() => null);
    expect(answer?.ok ?? false).toBe(false);
    expect((await open(running, 'hr-tool')).version).toBe(1);
    expect(await ready(running)).toBe(true);
  });

  it('hurries when asked twice', async () => {
    const running = await start();
    const save = await findAction(actions, 'save');
    const hanging = request(`${running.address}${save.path}`, {
      method: 'POST',
      headers: { ...actionHeaders(running.address, save), 'content-length': 1000 },
    });
    const cut = once(hanging, 'error');
    await new Promise((resolve) => hanging.write('[{', resolve));
    running.launcher.kill('SIGTERM');
    await expect.poll(() => ready(running)).toBe(false);
    running.launcher.kill('SIGTERM');
    await cut;
    expect(await running.ended).toBe(0);
    await nothingLeft(running);
  });

  it('takes everything along when it is killed', async () => {
    const running = await start();
    running.launcher.kill('SIGKILL');
    await nothingLeft(running);
  });

  it.each([
    ['lib/db/embedded', 'The embedded database'],
    ['next-server', 'The application server'],
  ])('starts again what dies, with all that was acknowledged: %s', async (word, name) => {
    const running = await start();
    const save = await findAction(actions, 'save');
    const { id } = await open(running, 'hr-tool');
    const text = `${await exampleText('hr-tool')}# before\n`;
    expect(await callAction(running.address, save, { id, text, baseVersion: 1 })).toMatchObject({
      ok: true,
    });
    const dead = processNamed(running, word);
    process.kill(dead, 'SIGKILL');
    await expect
      .poll(() => running.output(), waiting)
      .toContain(`${name} ended by itself; starting it again.`);
    // Not the one before it, which may have answered a last time.
    await expect.poll(() => againNamed(running, word, dead), waiting).toBe(true);
    await expect.poll(() => ready(running), waiting).toBe(true);
    all.push(...pidsNow(running));
    const answer = await fetch(`${running.address}/a/hr-tool/document.yaml`);
    expect(await answer.text()).toBe(text);
    const next = { id, text: `${text}# after\n`, baseVersion: 2 };
    expect(await callAction(running.address, save, next)).toMatchObject({
      ok: true,
      value: { version: 3 },
    });
    running.launcher.kill('SIGTERM');
    expect(await running.ended).toBe(0);
    await expect.poll(() => stillRunning(all), waiting).toEqual([]);
  });

  it('does not open data that is open already', async () => {
    const running = await start();
    const second = spawnMeridian({ MERIDIAN_DATA: data, PORT: String(await freePort()) });
    expect(await second.ended).toBe(1);
    const database = processNamed(running, 'lib/db/embedded');
    expect(second.output()).toContain(`is already open in process ${database}`);
    expect(await ready(running)).toBe(true);
  });

  it('refuses a port in use before it does anything', async () => {
    const taken = createServer().listen(port, '127.0.0.1');
    await once(taken, 'listening');
    const refused = spawnMeridian({ MERIDIAN_DATA: data, PORT: String(port) });
    expect(await refused.ended).toBe(1);
    expect(refused.output().trim()).toBe(
      `Port ${port} is in use; stop what serves there, or set PORT to another.`,
    );
    expect(await readdir(data)).toEqual([]);
    taken.close();
  });

  it('serves this machine alone unless people sign in', async () => {
    const refused = spawnMeridian({ MERIDIAN_DATA: data, HOST: '0.0.0.0' });
    expect(await refused.ended).toBe(2);
    expect(refused.output()).toContain('MERIDIAN_URL is needed too');
    expect(refused.output()).toContain('MERIDIAN_SECRET is needed too');
  });
});

describe('a killed server', () => {
  it('has every save that it acknowledged, round after round', async () => {
    let acknowledged = 1;
    for (const round of [1, 2, 3]) {
      const running = await start();
      const save = await findAction(actions, 'save');
      const { id, version } = await open(running, 'hr-tool');
      // A save may have been stored without its answer having come through; none may be missing.
      expect(version).toBeGreaterThanOrEqual(acknowledged);
      expect(version).toBeLessThanOrEqual(acknowledged + 1);
      const lastRound = await fetch(`${running.address}/a/hr-tool/document.yaml`);
      if (round > 1) expect(await lastRound.text()).toContain(`# save ${version}\n`);
      acknowledged = version;
      const base = await exampleText('hr-tool');
      const killAfter = acknowledged + 10 * round;
      for (;;) {
        const next = acknowledged + 1;
        const sending = callAction(running.address, save, {
          id,
          text: `${base}# save ${next}\n`,
          baseVersion: acknowledged,
        });
        if (next > killAfter) {
          for (const pid of running.pids.toReversed()) process.kill(pid, 'SIGKILL');
          const last = await sending.catch(() => null);
          if (last?.ok === true) acknowledged = next;
          break;
        }
        expect(await sending).toMatchObject({ ok: true, value: { version: next } });
        acknowledged = next;
      }
      await running.ended;
      await nothingLeft(running);
    }
    const running = await start();
    const history = await callAction(running.address, await findAction(actions, 'history'), {
      id: (await open(running, 'hr-tool')).id,
    });
    expect(
      history.ok && Array.isArray(history.value) && history.value.length,
    ).toBeGreaterThanOrEqual(acknowledged);
  });
});

async function ready({ address }: Running): Promise<boolean> {
  const answer = await fetch(`${address}/readyz`).catch(() => null);
  return answer?.ok === true;
}
