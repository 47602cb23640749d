import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import type { TeamMode } from '@/lib/schemas/settings';
import {
  type Identity,
  type OidcProvider,
  type Wrong,
  startOidcProvider,
} from '@/lib/testing/oidc-provider';
import { newTeamMember, newVisit, signedIn, testTeam } from '@/lib/testing/team';
import { Invalid, Unavailable } from '../errors';
import { invite } from '../people/invite';
import { removeMember } from '../people/remove';
import { beginProviderSignIn, finishProviderSignIn } from './provider';
import { readSession, type SignedIn } from './session';
import { cookieOf } from './sign-in';

const db = openDatabase(inject('databaseUrl'));
let provider: OidcProvider;
let team: TeamMode;
let admin: SignedIn;
beforeAll(async () => {
  provider = await startOidcProvider();
  const { issuer, clientId, clientSecret } = provider;
  team = { ...testTeam, oidc: { issuer, clientId, clientSecret } };
  const { email } = await newTeamMember(db, 'admin', 'administrator');
  admin = (await signedIn(newVisit(db), email, team)).context;
});
afterAll(async () => {
  await provider.stop();
  await db.$disconnect();
});

let who: Identity;
beforeEach(() => {
  const sub = randomUUID();
  who = { sub, email: `${sub}@example.com`, email_verified: true, name: 'Grace Hopper' };
});

async function signInAs(identity: Identity, wrong?: Wrong, to = '/a/payments?lose=x') {
  const visit = newVisit(db);
  const begun = await beginProviderSignIn(visit, team, { to });
  const back = await provider.follow(begun.url, identity, wrong);
  const cookie = cookieOf(begun.cookies);
  const finish = (search = new URL(back).search, with_: string | null = cookie) =>
    finishProviderSignIn(visit, team, search, with_);
  const answer = await finish();
  const session = await readSession(visit, team, cookieOf(answer.cookies));
  return { visit, answer, session, finish };
}

const refusals = (address: string | null) =>
  db.auditEvent.count({ where: { address, verb: 'refused' } });

describe('signing in with a provider', () => {
  it('lets somebody in who was invited under that address, as what they were invited, once', async () => {
    await invite(admin, team, { email: who.email, role: 'approver' });
    const { answer, session } = await signInAs(who);
    expect(answer.to).toBe('/a/payments?lose=x');
    expect(session?.principal).toMatchObject({
      role: 'approver',
      name: expect.stringMatching(/^Grace Hopper/),
    });
    const again = await signInAs(who);
    expect(again.session?.principal.id).toBe(session?.principal.id);
    const kept = await db.credential.findMany({
      where: { userId: session?.principal.userId ?? '' },
    });
    expect(kept).toMatchObject([
      {
        providerId: 'oidc',
        accountId: who.sub,
        accessToken: null,
        refreshToken: null,
        idToken: null,
      },
    ]);
  });

  it('knows a member by the address that the provider has checked', async () => {
    const { email, id } = await newTeamMember(db, 'ida', 'viewer');
    const { session } = await signInAs({ ...who, email });
    expect(session?.principal.id).toBe(id);
  });

  it.each<[string, Partial<Identity>, Wrong]>([
    ['somebody who was not invited', {}, {}],
    ['a token for another program', {}, { claims: { aud: 'another' } }],
    ['a token of another provider', {}, { claims: { iss: 'https://other.example' } }],
    ['a token that is too old', {}, { claims: { exp: 1 } }],
    ['a token of another sign-in', {}, { claims: { nonce: 'another' } }],
    ['a token without a nonce', {}, { claims: { nonce: undefined } }],
    ['a token with a foreign signature', {}, { foreignKey: true }],
  ])('refuses %s, in the same words, and leaves a trace', async (what, change, wrong) => {
    if (what !== 'somebody who was not invited') {
      await invite(admin, team, { email: who.email, role: 'viewer' });
    }
    const { answer, session, visit } = await signInAs({ ...who, ...change }, wrong);
    expect(session).toBeNull();
    expect(answer.to).toBe('/sign-in?error=provider');
    expect(await refusals(visit.from.address)).toBe(1);
    expect(await db.user.count({ where: { email: who.email } })).toBe(0);
  });

  it('refuses an address that the provider has not checked, of a member and of somebody invited', async () => {
    const { email, userId } = await newTeamMember(db, 'joe', 'administrator');
    expect((await signInAs({ ...who, email, email_verified: false })).session).toBeNull();
    expect(await db.session.count({ where: { userId } })).toBe(0);
    await invite(admin, team, { email: who.email, role: 'viewer' });
    expect((await signInAs({ ...who, email_verified: false })).session).toBeNull();
  });

  it('refuses an answer that comes twice, to another browser, or to a question that was not asked', async () => {
    const { email } = await newTeamMember(db, 'kim', 'viewer');
    const { session, finish, visit } = await signInAs({ ...who, email });
    expect(session).not.toBeNull();
    expect((await finish()).to).toBe('/sign-in?error=provider');
    const begun = await beginProviderSignIn(visit, team, { to: '/' });
    const back = new URL(await provider.follow(begun.url, { ...who, email }));
    const victim = newVisit(db);
    expect(await finishProviderSignIn(victim, team, back.search, null)).toMatchObject({
      to: '/sign-in?error=provider',
    });
    const made = `?code=${randomUUID()}&state=${randomUUID()}`;
    expect((await finish(made)).to).toBe('/sign-in?error=provider');
    expect(await refusals(visit.from.address)).toBe(2);
    expect(await refusals(victim.from.address)).toBe(1);
  });

  it('does not let a member in any more who was removed, until they are invited again', async () => {
    await invite(admin, team, { email: who.email, role: 'editor' });
    const first = await signInAs(who);
    const id = first.session?.principal.id ?? '';
    await removeMember(admin, { id });
    expect((await signInAs(who)).session).toBeNull();
    await invite(admin, team, { email: who.email, role: 'viewer' });
    const { session } = await signInAs(who);
    expect(session?.principal).toMatchObject({ id, role: 'viewer' });
  });

  it('leads nowhere else', async () => {
    const { email } = await newTeamMember(db, 'lou', 'viewer');
    const { answer } = await signInAs({ ...who, email }, {}, 'https://attacker.example/');
    expect(answer.to).toBe('/');
  });

  it('is not offered where no provider is set, and says so where it does not answer', async () => {
    const visit = newVisit(db);
    await expect(beginProviderSignIn(visit, testTeam, { to: '/' })).rejects.toBeInstanceOf(Invalid);
    const oidc = { issuer: 'http://127.0.0.1:9', clientId: 'x', clientSecret: 'y' };
    const attempt = beginProviderSignIn(visit, { ...testTeam, oidc }, { to: '/' });
    await expect(attempt).rejects.toBeInstanceOf(Unavailable);
  });
});
