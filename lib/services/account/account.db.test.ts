import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import { goodPassword, newTeamMember, newVisit, signedIn, testTeam } from '@/lib/testing/team';
import { traced } from '../audit/traced';
import { Forbidden, Invalid, NotFound, TooMany } from '../errors';
import { makeResetLink } from '../people/make-reset-link';
import { removeMember } from '../people/remove';
import { endSessionsOf } from '../people/end-sessions';
import { changePassword } from './change-password';
import { endSession } from './end-session';
import { absoluteS, idleS } from './lifetimes';
import { hashPassword, verifyPassword } from './password-hash';
import { readAccount } from './read';
import { resetPassword } from './reset-password';
import { readSession } from './session';
import { cookieOf, signIn } from './sign-in';
import { signOut } from './sign-out';

const db = openDatabase(inject('databaseUrl'));
afterAll(() => db.$disconnect());

let ada: Awaited<ReturnType<typeof newTeamMember>>;
let admin: Awaited<ReturnType<typeof newTeamMember>>;
beforeAll(async () => {
  ada = await newTeamMember(db, 'ada', 'editor');
  admin = await newTeamMember(db, 'admin', 'administrator');
});

const attempt = (visit: ReturnType<typeof newVisit>, email: string, password: string) =>
  traced(visit, null, () => signIn(visit, testTeam, { email, password }, null)).catch(
    (error: unknown) => error,
  );
const sessionsOf = (userId: string) => db.session.count({ where: { userId } });

describe('a password', () => {
  it('is kept as argon2id with the parameters of OWASP, never twice the same', async () => {
    const [one, two] = [await hashPassword(goodPassword), await hashPassword(goodPassword)];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect(await verifyPassword(one, goodPassword)).toBe(true);
    expect(await verifyPassword(one, `${goodPassword} `)).toBe(false);
  });
});

describe('signing in', () => {
  it('gives a cookie that scripts and other sites do not get, and a session that says who it is', async () => {
    const visit = newVisit(db);
    const typed = ` ${ada.email.toUpperCase()} `;
    const { cookies } = await signIn(
      visit,
      testTeam,
      { email: typed, password: goodPassword },
      null,
    );
    const [cookie = ''] = cookies.getSetCookie();
    expect(cookie).toMatch(/^__Secure-meridian\.session_token=/);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/Secure/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    const context = await readSession(visit, testTeam, cookieOf(cookies));
    expect(context?.principal).toMatchObject({ id: ada.id, role: 'editor', userId: ada.userId });
    const event = await db.auditEvent.findFirst({
      where: { principalId: ada.id, verb: 'account.sign-in' },
    });
    expect(event).toMatchObject({ address: visit.from.address, agent: 'a browser' });
  });

  it('answers the same for a wrong password and for an address without an account, with a trace of each', async () => {
    const visit = newVisit(db);
    const wrong = await attempt(visit, ada.email, 'not the password of ada');
    const nobody = await attempt(visit, `${randomUUID()}@example.com`, 'not a password either');
    expect(wrong).toBeInstanceOf(Forbidden);
    expect(nobody).toBeInstanceOf(Forbidden);
    expect(String(nobody)).toBe(String(wrong));
    const { address } = visit.from;
    const traces = await db.auditEvent.findMany({ where: { address }, orderBy: { id: 'asc' } });
    expect(traces).toMatchObject([
      {
        verb: 'refused',
        principalId: null,
        detail: { because: `A wrong password for ${ada.email}.` },
      },
      { verb: 'refused', detail: { because: 'An address without an account.' } },
    ]);
    expect(JSON.stringify(traces.map(({ detail }) => detail))).not.toContain('not the password');
  });

  it('hashes as often for an address without an account as for one with', async () => {
    // One hash either way is what the time goes into; a clock would say less, and not every time.
    const { authFor } = await import('./auth');
    const { password } = await authFor(db, testTeam).$context;
    const calls: string[] = [];
    const [hash, verify] = [password.hash, password.verify];
    password.hash = async (typed) => {
      calls.push('hash');
      return hash(typed);
    };
    password.verify = async (typed) => {
      calls.push('verify');
      return verify(typed);
    };
    try {
      await attempt(newVisit(db), `${randomUUID()}@example.com`, 'x');
      await attempt(newVisit(db), ada.email, 'x');
    } finally {
      Object.assign(password, { hash, verify });
    }
    expect(calls).toEqual(['hash', 'verify']);
  });

  it('is slowed for one account from however many addresses, whether or not it is there', async () => {
    const victim = await newTeamMember(db, 'victim', 'viewer');
    for (const email of [victim.email, `${randomUUID()}@example.com`]) {
      const answers = [];
      for (let i = 0; i < 10; i += 1)
        answers.push(await attempt(newVisit(db), email, `guess ${i}`));
      expect(answers.every((answer) => answer instanceof Forbidden)).toBe(true);
      const visit = newVisit(db);
      expect(await attempt(visit, email, goodPassword)).toBeInstanceOf(TooMany);
      const traces = await db.auditEvent.findMany({ where: { address: visit.from.address } });
      expect(traces).toMatchObject([
        { verb: 'refused', detail: { because: 'More than 10 attempts in 15 minutes.' } },
      ]);
    }
    expect(await sessionsOf(victim.userId)).toBe(0);
  });

  it('is slowed for one address over however many accounts', async () => {
    const visit = newVisit(db);
    const key = `sign-in:address:${visit.from.address ?? ''}`;
    await attempt(visit, `${randomUUID()}@example.com`, 'x');
    await db.attempt.update({ where: { key }, data: { count: 60 } });
    expect(await attempt(visit, ada.email, goodPassword)).toBeInstanceOf(TooMany);
    expect(await attempt(newVisit(db), ada.email, goodPassword)).not.toBeInstanceOf(Error);
  });

  it('ends the session that the browser had before', async () => {
    const bea = await newTeamMember(db, 'bea', 'viewer');
    const visit = newVisit(db);
    const first = await signedIn(visit, bea.email);
    const again = await signIn(
      visit,
      testTeam,
      { email: bea.email, password: goodPassword },
      first.cookie,
    );
    expect(await readSession(visit, testTeam, first.cookie)).toBeNull();
    const second = cookieOf(again.cookies);
    expect(second).not.toBe(first.cookie);
    expect(await readSession(visit, testTeam, second)).not.toBeNull();
  });
});

describe('a session', () => {
  it.each([
    ['without a cookie', () => ''],
    [
      'with one that was made up',
      () => `__Secure-meridian.session_token=${randomUUID()}.${'A'.repeat(43)}%3D`,
    ],
    [
      'with one that was changed',
      (cookie: string) => cookie.replace(/=(.)/, (_, c) => `=${c === 'a' ? 'b' : 'a'}`),
    ],
    ['with one whose signature was cut off', (cookie: string) => cookie.replace(/\..{30,}$/, '')],
    ['under another name', (cookie: string) => cookie.replace('__Secure-', '')],
  ])('is none %s', async (_, change) => {
    const visit = newVisit(db);
    const { cookie } = await signedIn(visit, ada.email);
    expect(await readSession(visit, testTeam, change(cookie))).toBeNull();
    expect(await readSession(visit, testTeam, cookie)).not.toBeNull();
  });

  it('of a server with another secret is none', async () => {
    const visit = newVisit(db);
    const { cookie } = await signedIn(visit, ada.email);
    const other = { ...testTeam, secret: testTeam.secret.split('').toReversed().join('') };
    expect(await readSession(visit, other, cookie)).toBeNull();
  });

  it('ends when it was not used, and when it is old however much it was used', async () => {
    const visit = newVisit(db);
    const idle = await signedIn(visit, ada.email);
    const past = new Date(Date.now() - 1000);
    await db.session.update({ where: { id: idle.context.sessionId }, data: { expiresAt: past } });
    expect(await readSession(visit, testTeam, idle.cookie)).toBeNull();
    const old = await signedIn(visit, ada.email);
    await db.session.update({
      where: { id: old.context.sessionId },
      data: { createdAt: new Date(Date.now() - absoluteS * 1000) },
    });
    expect(await readSession(visit, testTeam, old.cookie)).toBeNull();
  });

  it('is prolonged by use, never beyond its greatest age', async () => {
    const visit = newVisit(db);
    const { cookie, context } = await signedIn(visit, ada.email);
    const createdAt = new Date(Date.now() - (absoluteS - 60) * 1000);
    const expiresAt = new Date(Date.now() + 30_000);
    await db.session.update({ where: { id: context.sessionId }, data: { createdAt, expiresAt } });
    expect(await readSession(visit, testTeam, cookie)).not.toBeNull();
    const after = await db.session.findUniqueOrThrow({ where: { id: context.sessionId } });
    expect(after.expiresAt.getTime()).toBe(createdAt.getTime() + absoluteS * 1000);
    expect(idleS).toBeLessThan(absoluteS);
  });

  it('ends when one signs out, and its cookie works no more', async () => {
    const visit = newVisit(db);
    const { cookie, context } = await signedIn(visit, ada.email);
    const { cookies } = await signOut(context, testTeam, cookie);
    expect(cookies.getSetCookie().join()).toMatch(/session_token=;[^,]*Max-Age=0/i);
    expect(await readSession(visit, testTeam, cookie)).toBeNull();
  });

  it('is seen and ended by its owner, and by nobody else', async () => {
    const [visit, elsewhere] = [newVisit(db), newVisit(db)];
    const cam = await newTeamMember(db, 'cam', 'viewer');
    const here = await signedIn(visit, cam.email);
    const there = await signedIn(elsewhere, cam.email);
    const { sessions } = await readAccount(here.context);
    expect(Object.fromEntries(sessions.map(({ id, isThis }) => [id, isThis]))).toEqual({
      [here.context.sessionId]: true,
      [there.context.sessionId]: false,
    });
    const eve = await signedIn(newVisit(db), ada.email);
    const id = there.context.sessionId;
    const theft = traced(eve.context, eve.context.principal, () => endSession(eve.context, { id }));
    await expect(theft).rejects.toBeInstanceOf(NotFound);
    expect(
      await db.auditEvent.count({ where: { principalId: ada.id, verb: 'refused', objectId: id } }),
    ).toBe(1);
    await endSession(here.context, { id });
    expect(await readSession(elsewhere, testTeam, there.cookie)).toBeNull();
    expect(await readSession(visit, testTeam, here.cookie)).not.toBeNull();
  });

  it('is ended by an administrator, and by the end of the membership', async () => {
    const boss = (await signedIn(newVisit(db), admin.email)).context;
    const dan = await newTeamMember(db, 'dan', 'editor');
    const visit = newVisit(db);
    const first = await signedIn(visit, dan.email);
    await endSessionsOf(boss, { id: dan.id });
    expect(await readSession(visit, testTeam, first.cookie)).toBeNull();
    const second = await signedIn(visit, dan.email);
    await removeMember(boss, { id: dan.id });
    expect(await readSession(visit, testTeam, second.cookie)).toBeNull();
    const refused = await attempt(newVisit(db), dan.email, goodPassword);
    expect(String(refused)).toBe(String(await attempt(newVisit(db), ada.email, 'wrong')));
  });
});

describe('another password', () => {
  it('needs the present one, and ends every other session', async () => {
    const eli = await newTeamMember(db, 'eli', 'viewer');
    const visit = newVisit(db);
    const { context, cookie } = await signedIn(visit, eli.email);
    const other = await signedIn(newVisit(db), eli.email);
    const next = { current: goodPassword, password: 'another tundra lamp 7' };
    await expect(changePassword(context, { ...next, current: 'a guess' })).rejects.toThrow(
      'That is not your present password.',
    );
    await expect(changePassword(context, { ...next, password: 'short' })).rejects.toBeInstanceOf(
      Invalid,
    );
    await changePassword(context, next);
    expect(await readSession(visit, testTeam, cookie)).not.toBeNull();
    expect(await readSession(visit, testTeam, other.cookie)).toBeNull();
    expect(await attempt(newVisit(db), eli.email, goodPassword)).toBeInstanceOf(Forbidden);
    expect(await attempt(newVisit(db), eli.email, next.password)).not.toBeInstanceOf(Error);
  });

  it('is set by an administrator’s link, once, and ends every session', async () => {
    const fay = await newTeamMember(db, 'fay', 'viewer');
    const boss = (await signedIn(newVisit(db), admin.email)).context;
    const visit = newVisit(db);
    const { cookie } = await signedIn(visit, fay.email);
    const superseded = (await makeResetLink(boss, testTeam, { id: fay.id })).url;
    const { url } = await makeResetLink(boss, testTeam, { id: fay.id });
    const tokenOf = (link: string) => link.split('/').at(-1) ?? '';
    const stored = await db.oneTimeLink.findMany({ where: { userId: fay.userId } });
    expect(JSON.stringify(stored)).not.toContain(tokenOf(url));
    const password = 'violet anchor mill 42';
    const use = (token: string) => resetPassword(newVisit(db), { token, password });
    await expect(use(tokenOf(superseded))).rejects.toBeInstanceOf(NotFound);
    const race = await Promise.allSettled([use(tokenOf(url)), use(tokenOf(url))]);
    expect(race.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(use(tokenOf(url))).rejects.toThrow('This link does not work, or not any more.');
    expect(await readSession(visit, testTeam, cookie)).toBeNull();
    expect(await attempt(newVisit(db), fay.email, password)).not.toBeInstanceOf(Error);
  });
});
