import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import { migrate } from '@/lib/db/migrate';
import { exampleText } from '@/lib/testing/examples';
import { type FreshDatabase, freshDatabase } from '@/lib/testing/fresh-database';
import { goodPassword, newTeamMember, newVisit, signedIn, testTeam } from '@/lib/testing/team';
import { newOwner } from '@/lib/testing/owner';
import { setAccess } from '../access/set';
import { listAccess } from '../access/list';
import { readSession, type SignedIn } from '../account/session';
import { createArchitecture } from '../architecture/create';
import { readArchitecture } from '../architecture/read';
import { saveArchitecture } from '../architecture/save';
import { fromNowhere, type Visit } from '../context';
import { Conflict, Forbidden, Invalid, NotFound, TooMany } from '../errors';
import { completeSetup, readSetup } from '../setup/complete';
import { offerSetup } from '../setup/offer';
import { createTeam } from '../teams/create';
import { setTeamMembers } from '../teams/set-members';
import { ensureLocalWorkspace, localOwner } from '../workspace/local';
import { acceptInvitation, readInvitation } from './accept-invitation';
import { changeRole } from './change-role';
import { invite } from './invite';
import { listPeople } from './list';
import { removeMember } from './remove';
import { revokeInvitation } from './revoke-invitation';

const db = openDatabase(inject('databaseUrl'));
afterAll(() => db.$disconnect());

let admin: SignedIn;
beforeAll(async () => {
  const { email } = await newTeamMember(db, 'admin', 'administrator');
  admin = (await signedIn(newVisit(db), email)).context;
});

const tokenOf = (url: string): string => url.split('/').at(-1) ?? '';
const fresh = (): string => `${randomUUID()}@example.com`;
const again = async (member: SignedIn, cookie: string): Promise<SignedIn> => {
  const context = await readSession(member, testTeam, cookie);
  if (context === null) throw new Error('Not signed in any more.');
  return context;
};

describe('the first administrator', () => {
  let own: FreshDatabase;
  let here: ReturnType<typeof openDatabase>;
  beforeAll(async () => {
    own = await freshDatabase();
    await migrate(own.url);
    here = openDatabase(own.url);
    await ensureLocalWorkspace(here);
  });
  afterAll(async () => {
    await here.$disconnect();
    await own.dispose();
  });

  it('comes by a link that works once, and finds all that the local owner did', async () => {
    const local = { principal: localOwner, db: here, from: fromNowhere };
    await createArchitecture(local, { text: await exampleText('hr-tool') });
    const links = [await offerSetup(own.url), await offerSetup(own.url)].map((path) =>
      tokenOf(path ?? ''),
    );
    const visit: Visit = newVisit(here);
    const person = { name: 'Ada', email: 'ada@example.com', password: goodPassword };
    await expect(completeSetup(visit, { ...person, token: randomUUID() })).rejects.toBeInstanceOf(
      NotFound,
    );
    await readSetup(visit, links[0] ?? '');
    const race = await Promise.allSettled(
      links.map((token, i) =>
        completeSetup(visit, { ...person, token, email: `ada${i}@example.com` }),
      ),
    );
    expect(race.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    for (const token of links) {
      await expect(completeSetup(visit, { ...person, token })).rejects.toBeInstanceOf(NotFound);
    }
    expect(await offerSetup(own.url)).toBeNull();
    const email = race[0]?.status === 'fulfilled' ? 'ada0@example.com' : 'ada1@example.com';
    const { context } = await signedIn(visit, email);
    expect(context.principal).toMatchObject({ name: 'Ada', role: 'administrator' });
    const document = await readArchitecture(context, { name: 'hr-tool' });
    expect(document.author).toBe('owner');
    expect((await readArchitecture(local, { name: 'hr-tool' })).id).toBe(document.id);
  });

  it('is not made by a link that is too old', async () => {
    await here.principal.updateMany({
      where: { userId: { not: null } },
      data: { removedAt: new Date() },
    });
    const token = tokenOf((await offerSetup(own.url)) ?? '');
    await here.oneTimeLink.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
    await expect(readSetup(newVisit(here), token)).rejects.toBeInstanceOf(NotFound);
  });
});

describe('an invitation', () => {
  it('makes a member of whoever has the link, as what it says, once', async () => {
    const email = fresh();
    const { url } = await invite(admin, testTeam, { email: email.toUpperCase(), role: 'editor' });
    const token = tokenOf(url);
    expect(url).toBe(`${testTeam.url}/invite/${token}`);
    expect(JSON.stringify(await db.oneTimeLink.findMany({ where: { email } }))).not.toContain(
      token,
    );
    const visit = newVisit(db);
    expect(await readInvitation(visit, token)).toEqual({ email, role: 'editor' });
    const accept = (password: string) => acceptInvitation(visit, { token, name: 'Ben', password });
    await expect(accept('password1234')).rejects.toBeInstanceOf(Invalid);
    await accept(goodPassword);
    await expect(accept(goodPassword)).rejects.toBeInstanceOf(NotFound);
    expect((await signedIn(visit, email)).context.principal).toMatchObject({ role: 'editor' });
    await expect(invite(admin, testTeam, { email, role: 'viewer' })).rejects.toBeInstanceOf(
      Conflict,
    );
  });

  it('works no more when it was taken back, superseded, or is too old', async () => {
    const email = fresh();
    const first = await invite(admin, testTeam, { email, role: 'viewer' });
    const second = await invite(admin, testTeam, { email, role: 'viewer' });
    const works = (url: string) => readInvitation(newVisit(db), tokenOf(url));
    await expect(works(first.url)).rejects.toBeInstanceOf(NotFound);
    await works(second.url);
    const { invitations } = await listPeople(admin);
    const { id } = invitations.find((one) => one.email === email) ?? { id: '' };
    await revokeInvitation(admin, { id });
    await expect(works(second.url)).rejects.toBeInstanceOf(NotFound);
    await expect(revokeInvitation(admin, { id })).rejects.toBeInstanceOf(NotFound);
    const third = await invite(admin, testTeam, { email, role: 'viewer' });
    await db.oneTimeLink.updateMany({ where: { email }, data: { expiresAt: new Date(0) } });
    await expect(works(third.url)).rejects.toBeInstanceOf(NotFound);
  });

  it('is not guessed: whoever tries many is slowed', async () => {
    const visit = newVisit(db);
    const guess = () => readInvitation(visit, randomUUID()).catch((error: unknown) => error);
    const answers = [];
    for (let i = 0; i < 31; i += 1) answers.push(await guess());
    expect(answers.slice(0, 30).every((answer) => answer instanceof NotFound)).toBe(true);
    expect(answers[30]).toBeInstanceOf(TooMany);
  });

  it('is made by administrators alone', async () => {
    const { email } = await newTeamMember(db, 'approver', 'approver');
    const { context } = await signedIn(newVisit(db), email);
    await expect(
      invite(context, testTeam, { email: fresh(), role: 'viewer' }),
    ).rejects.toBeInstanceOf(Forbidden);
  });
});

describe('a role', () => {
  it('holds from the next request on', async () => {
    const gus = await newTeamMember(db, 'gus', 'viewer');
    const { context, cookie } = await signedIn(newVisit(db), gus.email);
    const text = (await exampleText('hr-tool')).replace(
      'name: hr-tool',
      `name: g-${randomUUID().slice(0, 8)}`,
    );
    await expect(createArchitecture(context, { text })).rejects.toBeInstanceOf(Forbidden);
    await changeRole(admin, { id: gus.id, role: 'editor' });
    await createArchitecture(await again(context, cookie), { text });
  });

  it('in one document holds there alone, and a team owns what names it', async () => {
    const hal = await newTeamMember(db, 'hal', 'viewer');
    const { context, cookie } = await signedIn(newVisit(db), hal.email);
    const team = `team-${randomUUID().slice(0, 8)}`;
    const [mine, other] = await Promise.all(
      [team, 'team-people'].map(async (owner) => {
        const name = `h-${randomUUID().slice(0, 8)}`;
        const text = (await exampleText('hr-tool'))
          .replace('name: hr-tool', `name: ${name}`)
          .replace('team-people', owner);
        return { ...(await createArchitecture(admin, { text })), text };
      }),
    );
    if (mine === undefined || other === undefined) throw new Error('Two were made.');
    const save = async (document: typeof mine) =>
      saveArchitecture(await again(context, cookie), {
        id: document.id,
        text: `${document.text}# ${randomUUID()}\n`,
        baseVersion: (await readArchitecture(admin, { id: document.id })).version,
      });
    await expect(save(mine)).rejects.toBeInstanceOf(Forbidden);
    const { id } = await createTeam(admin, { name: team });
    await setTeamMembers(admin, { id, members: [hal.id] });
    await save(mine);
    await expect(save(other)).rejects.toBeInstanceOf(Forbidden);
    await setAccess(admin, { id: other.id, principalId: hal.id, role: 'editor' });
    await save(other);
    await setAccess(admin, { id: mine.id, principalId: hal.id, role: 'viewer' });
    await expect(save(mine)).rejects.toBeInstanceOf(Forbidden);
    const listed = await listAccess(admin, { id: mine.id });
    expect(listed.find(({ principalId }) => principalId === hal.id)).toMatchObject({
      role: 'viewer',
      set: 'viewer',
      holds: 'viewer',
      byTeam: false,
    });
    await setAccess(admin, { id: mine.id, principalId: hal.id, role: null });
    await save(mine);
  });

  it('of the only administrator stays, also when two of two resign at once', async () => {
    const own = await freshDatabase();
    await migrate(own.url);
    const here = openDatabase(own.url);
    const two = [
      await newTeamMember(here, 'one', 'administrator'),
      await newTeamMember(here, 'two', 'administrator'),
    ];
    const contexts = await Promise.all(
      two.map(async ({ email }) => (await signedIn(newVisit(here), email)).context),
    );
    const race = await Promise.allSettled(
      contexts.map((context) => changeRole(context, { id: context.principal.id, role: 'viewer' })),
    );
    expect(race.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const left = await here.principal.findFirstOrThrow({
      where: { role: 'administrator', userId: { not: null } },
    });
    const last = contexts.find(({ principal }) => principal.id === left.id);
    if (last === undefined) throw new Error('One is left.');
    await expect(removeMember(last, { id: left.id })).rejects.toThrow('the only administrator');
    await here.$disconnect();
    await own.dispose();
  });

  it('reaches nobody and nothing of another workspace', async () => {
    const eve = await newOwner(db, 'eve');
    const victim = await newTeamMember(db, 'ivy', 'viewer');
    const { id } = await createTeam(admin, { name: `team-${randomUUID()}` });
    await expect(changeRole(eve, { id: victim.id, role: 'administrator' })).rejects.toBeInstanceOf(
      NotFound,
    );
    await expect(removeMember(eve, { id: victim.id })).rejects.toBeInstanceOf(NotFound);
    await expect(setTeamMembers(eve, { id, members: [] })).rejects.toBeInstanceOf(NotFound);
    await expect(setTeamMembers(admin, { id, members: [eve.principal.id] })).rejects.toBeInstanceOf(
      NotFound,
    );
    expect((await listPeople(eve)).members).toEqual([]);
  });
});
