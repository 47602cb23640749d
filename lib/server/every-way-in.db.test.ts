import { readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { z } from 'zod';
import { sharedDatabase } from '@/lib/db/shared';
import { exportTargets } from '@/lib/export/targets';
import { acts, roles } from '@/lib/schemas/policy';
import type { SignedIn } from '@/lib/services/account/session';
import { createArchitecture } from '@/lib/services/architecture/create';
import { ensureLocalWorkspace } from '@/lib/services/workspace/local';
import { exampleText } from '@/lib/testing/examples';
import { newTeamMember, newVisit, signedIn, testTeam } from '@/lib/testing/team';
import { actions, onlyOnPages, openRoutes, routes, type Way } from '@/lib/testing/ways-in';

const { sent } = vi.hoisted(() => ({ sent: { headers: new Headers() } }));
vi.mock('server-only', () => ({}));
vi.mock('next/headers', () => ({
  headers: async () => sent.headers,
  cookies: async () => ({ set: () => undefined }),
}));
vi.mock('next/server', () => ({ after: (work: () => unknown) => work() }));

const outcome = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.object({ kind: z.string(), message: z.string() }) }),
]);
type Call = (...given: readonly unknown[]) => Promise<unknown>;
const call = z.custom<Call>((value) => typeof value === 'function');

/** What a module exports under that name, to be called. */
const callableIn = (module: unknown, name: string): Call =>
  call.parse(z.record(z.string(), z.unknown()).parse(Object.assign({}, module))[name]);

/** Who walks: each role, and nobody. */
const walkers = [...roles, 'nobody'] as const;
type Walker = (typeof walkers)[number];

let admin: SignedIn;
beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', inject('databaseUrl'));
  vi.stubEnv('MERIDIAN_URL', testTeam.url);
  vi.stubEnv('MERIDIAN_SECRET', testTeam.secret);
  await ensureLocalWorkspace(sharedDatabase());
  const { email } = await newTeamMember(sharedDatabase(), 'admin', 'administrator');
  admin = (await signedIn(newVisit(sharedDatabase()), email)).context;
});
afterAll(async () => {
  await sharedDatabase().$disconnect();
  vi.unstubAllEnvs();
});

/** Those who are signed in already; whoever signs out comes in again. */
const present = new Map<Walker, { readonly context: SignedIn; readonly cookie: string }>();

async function comeIn(walker: Exclude<Walker, 'nobody'>) {
  const known = present.get(walker);
  if (known !== undefined) return known;
  const { email } = await newTeamMember(sharedDatabase(), walker, walker);
  const came = await signedIn(newVisit(sharedDatabase()), email);
  present.set(walker, came);
  return came;
}

/** From here on requests are those of `walker`, from an address of their own. */
async function become(walker: Walker): Promise<SignedIn | null> {
  const visit = newVisit(sharedDatabase());
  const headers = new Headers({
    host: new URL(testTeam.url).host,
    origin: testTeam.url,
    'user-agent': 'a browser',
    'x-meridian-peer': visit.from.address ?? '',
    'x-meridian-path': '/walk',
  });
  sent.headers = headers;
  if (walker === 'nobody') return null;
  const { context, cookie } = await comeIn(walker);
  headers.set('cookie', cookie);
  return context;
}

const may = (walker: Walker, { least }: Way): boolean =>
  least === 'anyone' || (walker !== 'nobody' && roles.indexOf(walker) >= roles.indexOf(least));

/** What was refused to the address of the present request, newest last. */
async function refusals() {
  const address = sent.headers.get('x-meridian-peer');
  return sharedDatabase().auditEvent.findMany({
    where: { address, verb: 'refused' },
    orderBy: { id: 'asc' },
  });
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
}

/** The actions and routes that there are, from the files themselves. */
async function everyWay() {
  const found = { actions: new Array<string>(), routes: new Array<string>() };
  for (const file of await filesOf('app')) {
    const text = await readFile(file, 'utf8');
    if (file.endsWith('route.ts')) found.routes.push(file);
    if (!/^\s*['"]use server['"]/m.test(text)) continue;
    const names = text.matchAll(/^export (?:async function|const) (\w+)/gm);
    for (const [, name = ''] of names) found.actions.push(`${file} ${name}`);
  }
  return found;
}

describe('the list of ways in', () => {
  it('has every action, every route and every act, and nothing else', async () => {
    const found = await everyWay();
    expect(found.actions.sort()).toEqual(Object.keys(actions).sort());
    expect(found.routes.sort()).toEqual([...Object.keys(routes), ...openRoutes].sort());
    const walked = [...Object.values(actions), ...Object.values(routes)].map(({ act }) => act);
    expect([...new Set([...walked, ...onlyOnPages])].sort()).toEqual(Object.keys(acts).sort());
  });

  it('says of each what the policy says', () => {
    for (const { act, least } of [...Object.values(actions), ...Object.values(routes)]) {
      expect({ act, least }).toEqual({ act, least: acts[act].least });
    }
  });

  it('has no page that shows anything without asking who looks', async () => {
    for (const file of await filesOf('app')) {
      if (!file.endsWith('page.tsx')) continue;
      const text = await readFile(file, 'utf8');
      const asks = /\b(session|ownSession|currentSession|readLink|mode)\(/.test(text);
      // The views of a document show what its layout has read, which asks.
      const isView = /^app\/a\/\[name\]\/([\w-]+\/)?page\.tsx$/.test(file);
      const onlyLeads = /redirect\(/.test(text) && !text.includes('@/lib/services');
      expect({
        file,
        asks: asks || onlyLeads || (isView && !text.includes('@/lib/services')),
      }).toEqual({
        file,
        asks: true,
      });
    }
    expect(await readFile('app/a/[name]/layout.tsx', 'utf8')).toContain('await session()');
  });
});

describe.each(Object.entries(actions))('%s', (key, way) => {
  it.each(walkers)('as %s', async (walker) => {
    const [file = '', name = ''] = key.split(' ');
    const self = await become(walker);
    const before = (await refusals()).length;
    const input = await way.input({ admin, self });
    const module: unknown = await import(/* @vite-ignore */ resolve(file));
    const action = callableIn(module, name);
    const value = await action(input);
    if (file === 'app/destinations.ts') {
      // The palette answers with what there is for whoever asks: to nobody nothing of the workspace.
      const shows = JSON.stringify(value).includes('"/a/');
      expect(shows).toBe(walker !== 'nobody' && name === 'destinations');
      expect((await refusals()).slice(before)).toHaveLength(walker === 'nobody' ? 1 : 0);
      return;
    }
    const answer = outcome.parse(value);
    // Both end the session that the browser came with.
    if (name === 'signOut' || name === 'signIn') present.delete(walker);
    if (may(walker, way)) {
      const kind = answer.ok ? undefined : answer.error.kind;
      if (way.but === 'any') expect(['forbidden', 'signed-out', 'internal']).not.toContain(kind);
      else expect(kind).toBe(way.but);
      return;
    }
    expect(answer).toMatchObject({
      ok: false,
      error: { kind: walker === 'nobody' ? 'signed-out' : 'forbidden' },
    });
    const traces = (await refusals()).slice(before);
    expect(traces).toMatchObject([
      walker === 'nobody'
        ? { principalId: null, detail: { act: 'request', because: 'Nobody was signed in.' } }
        : { principalId: self?.principal.id, detail: { act: way.act } },
    ]);
  });
});

describe('an action of another origin', () => {
  it.each([null, 'null', 'https://attacker.example', 'http://meridian.example'])(
    'is refused to an administrator too, and leaves a trace: %s',
    async (origin) => {
      await become('administrator');
      if (origin === null) sent.headers.delete('origin');
      else sent.headers.set('origin', origin);
      const { read } = await import('@/app/a/[name]/actions');
      expect(await read({ name: 'hr-tool' })).toMatchObject({
        ok: false,
        error: { kind: 'forbidden' },
      });
      expect(await refusals()).toMatchObject([
        { principalId: null, detail: { because: expect.stringContaining('did not come from') } },
      ]);
    },
  );
});

async function get(file: string, parameters: Readonly<Record<string, string>>): Promise<Response> {
  const module: unknown = await import(/* @vite-ignore */ resolve(file));
  const request = new Request(`${testTeam.url}/walk`, { headers: sent.headers });
  const answer = await callableIn(module, 'GET')(request, {
    params: Promise.resolve(parameters),
  });
  if (!(answer instanceof Response)) throw new Error(`${file} does not answer.`);
  return answer;
}

describe.each(Object.entries(routes))('%s', (file, way) => {
  it.each(walkers)('as %s', async (walker) => {
    await become(walker);
    const input = z.record(z.string(), z.string()).parse(await way.input({ admin, self: null }));
    const { status } = await get(file, input);
    if (may(walker, way) && way.but === 'any') expect([401, 403]).not.toContain(status);
    else expect(status).toBe(may(walker, way) ? 200 : walker === 'nobody' ? 401 : 403);
    expect(await refusals()).toHaveLength(may(walker, way) ? 0 : 1);
  });
});

describe('an export', () => {
  it.each(exportTargets.map(({ id }) => id))(
    'as %s is for those alone who may read',
    async (target) => {
      const name = `export-${target}`;
      const text = (await exampleText('hr-tool')).replace('name: hr-tool', `name: ${name}`);
      await createArchitecture(admin, { text });
      const file = 'app/a/[name]/export/[target]/route.ts';
      await become('nobody');
      expect((await get(file, { name, target })).status).toBe(401);
      await become('viewer');
      expect([200, 400]).toContain((await get(file, { name, target })).status);
    },
  );
});
