import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Conflict, Forbidden, Invalid, NotFound, Unavailable } from '@/lib/services/errors';
import { runAction } from './run-action';

interface Hoisted {
  readonly sent: { headers: Headers };
  readonly present: { session: unknown };
  readonly logged: unknown[];
  readonly traces: unknown[];
}
const { sent, present, logged, traces } = vi.hoisted((): Hoisted => ({
  sent: { headers: new Headers() },
  present: { session: null },
  logged: [],
  traces: [],
}));
const ada = { principal: { name: 'ada' } };
const refusal = { act: 'architecture.save', objectId: null, because: 'No.' };
vi.mock('server-only', () => ({}));
vi.mock('next/headers', () => ({ headers: async () => sent.headers }));
vi.mock('./session', () => ({ currentSession: async () => present.session }));
vi.mock('./visitor', () => ({ visitorOf: () => ({}), pathHeader: 'x-meridian-path' }));
vi.mock('./refuse', () => ({
  traceAtDoor: async (...[, path, because]: unknown[]) => traces.push({ path, because }),
}));
vi.mock('@/lib/services/audit/refused', () => ({
  recordRefusal: async (...[, principal, refusal]: unknown[]) =>
    traces.push({ principal, refusal }),
}));
vi.mock('./log', () => ({
  log: { error: (entry: unknown) => logged.push(entry), warn: () => {} },
}));

beforeEach(() => {
  vi.stubEnv('PORT', '3000');
  sent.headers = new Headers({ host: 'localhost:3000', origin: 'http://localhost:3000' });
  present.session = ada;
  logged.length = 0;
  traces.length = 0;
});

const failing = (error: unknown) => runAction(() => Promise.reject(error));

describe('an action', () => {
  it('answers with what the verb returns, on behalf of who is signed in', async () => {
    const answer = await runAction(async ({ principal }) => principal.name);
    expect(answer).toEqual({ ok: true, value: 'ada' });
  });

  it.each([
    ['no origin', { host: 'localhost:3000' }],
    ['a foreign origin', { host: 'localhost:3000', origin: 'https://attacker.example' }],
    ['a foreign host', { host: 'attacker.example', origin: 'http://attacker.example' }],
    [
      'a foreign host behind a forwarded one',
      {
        host: 'attacker.example',
        origin: 'http://localhost:3000',
        'x-forwarded-host': 'localhost:3000',
      },
    ],
  ])('with %s does nothing', async (_, headers) => {
    sent.headers = new Headers(headers);
    const verb = vi.fn(async () => 'done');
    expect(await runAction(verb)).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
    expect(verb).not.toHaveBeenCalled();
    expect(traces).toHaveLength(1);
  });

  it('keeps the words and the matter of errors that a service foresees', async () => {
    const theirs = { text: 'theirs', version: 3, author: 'bob', at: new Date(0) };
    const problem = {
      file: 'document.yaml',
      line: 3,
      column: 1,
      path: 'kind',
      message: 'is missing',
      found: 'nothing',
      accepted: 'Architecture',
    };
    expect(await failing(new Conflict('Overtaken.', theirs))).toEqual({
      ok: false,
      error: { kind: 'conflict', message: 'Overtaken.', theirs },
    });
    expect(await failing(new Invalid('A problem.', [problem]))).toEqual({
      ok: false,
      error: { kind: 'invalid', message: 'A problem.', problems: [problem] },
    });
    for (const error of [
      new NotFound('Not there.'),
      new Conflict('Taken.'),
      new Forbidden('No.', refusal),
      new Unavailable('Later.'),
    ]) {
      expect(await failing(error)).toEqual({
        ok: false,
        error: { kind: error.kind, message: error.message },
      });
    }
    expect(logged).toEqual([]);
  });

  it('does nothing where nobody is signed in, and leaves a trace', async () => {
    present.session = null;
    sent.headers.set('x-meridian-path', '/invite/secret-token');
    const verb = vi.fn(async () => 'done');
    expect(await runAction(verb)).toMatchObject({ ok: false, error: { kind: 'signed-out' } });
    expect(verb).not.toHaveBeenCalled();
    expect(traces).toMatchObject([{ principal: null, refusal: { objectId: '/invite/…' } }]);
  });

  it('leaves a trace of what a service refuses, and of nothing else', async () => {
    await failing(new Forbidden('No.', refusal));
    expect(traces).toEqual([{ principal: ada.principal, refusal }]);
    await failing(new NotFound('There is no such thing.'));
    await failing(new Invalid('A problem.'));
    expect(traces).toHaveLength(1);
  });

  it('tells nothing of any other error but the number under which the log has it', async () => {
    const answer = await failing(new Error('password=hunter2 at db.internal:5432'));
    expect(answer).toMatchObject({ ok: false, error: { kind: 'internal' } });
    expect(JSON.stringify(answer)).not.toContain('hunter2');
    const [entry] = logged;
    expect(entry).toMatchObject({ reference: expect.any(String) });
    const reference = /reference (\w+)/.exec(JSON.stringify(answer))?.[1];
    expect(entry).toHaveProperty('reference', reference);
  });

  it('lets Next’s own signals through', async () => {
    const { redirect } = await import('next/navigation');
    await expect(runAction(async () => redirect('/catalog'))).rejects.toThrow('NEXT_REDIRECT');
  });
});
