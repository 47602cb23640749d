import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import { exampleText } from '@/lib/testing/examples';
import { newMember, newOwner } from '@/lib/testing/owner';
import { archiveArchitecture } from '../architecture/archive';
import { createArchitecture } from '../architecture/create';
import { readArchitecture } from '../architecture/read';
import { renameArchitecture } from '../architecture/rename';
import type { Context } from '../context';
import { Forbidden, NotFound, SignedOut } from '../errors';
import { ensureLocalWorkspace, theWorkspace } from '../workspace/local';
import { traced } from './traced';

const db = openDatabase(inject('databaseUrl'));
afterAll(() => db.$disconnect());

let ada: Context;
beforeEach(async () => {
  ada = await newOwner(db);
});

const from = { address: '203.0.113.7', agent: 'a browser' };
const eventsOf = (workspaceId: string) =>
  db.auditEvent.findMany({ where: { workspaceId }, orderBy: { id: 'asc' } });

describe('the record of what was done', () => {
  it('says from where', async () => {
    await createArchitecture({ ...ada, from }, { text: await exampleText('hr-tool') });
    expect(await eventsOf(ada.principal.workspaceId)).toMatchObject([
      { verb: 'architecture.create', principalId: ada.principal.id, ...from },
    ]);
  });

  it('has what a role may not do, and nothing of it is done', async () => {
    const { id } = await createArchitecture(ada, { text: await exampleText('hr-tool') });
    const bob = await newMember(db, ada.principal.workspaceId, 'bob', 'viewer');
    for (const attempt of [
      () => archiveArchitecture(bob, { id, baseVersion: 1 }),
      () => renameArchitecture(bob, { id, name: 'mine', baseVersion: 1 }),
    ]) {
      await expect(traced({ db, from }, bob.principal, attempt)).rejects.toBeInstanceOf(Forbidden);
    }
    const [, ...refused] = await eventsOf(ada.principal.workspaceId);
    expect(refused).toMatchObject([
      { verb: 'refused', principalId: bob.principal.id, objectId: id, ...from },
      { detail: { act: 'architecture.rename', because: expect.stringContaining('a viewer') } },
    ]);
    expect(await readArchitecture(ada, { id })).toMatchObject({
      name: 'hr-tool',
      archivedAt: null,
    });
  });

  it('has the id of something of another workspace, told as if it were not there', async () => {
    const eve = await newOwner(db, 'eve');
    const { id } = await createArchitecture(ada, { text: await exampleText('hr-tool') });
    const attempt = traced(eve, eve.principal, () => readArchitecture(eve, { id }));
    await expect(attempt).rejects.toBeInstanceOf(NotFound);
    const nothing = randomUUID();
    const second = traced(eve, eve.principal, () => readArchitecture(eve, { id: nothing }));
    await expect(second).rejects.toThrow('There is no architecture of that id.');
    const refused = await eventsOf(eve.principal.workspaceId);
    expect(refused.map(({ objectId }) => objectId)).toEqual([id, nothing]);
    expect(await eventsOf(ada.principal.workspaceId)).toHaveLength(1);
  });

  it('does not have a name that was mistyped', async () => {
    await expect(
      traced(ada, ada.principal, () => readArchitecture(ada, { name: 'hr-tol' })),
    ).rejects.toBeInstanceOf(NotFound);
    expect(await eventsOf(ada.principal.workspaceId)).toEqual([]);
  });

  it('has what nobody tried, up to a measure for each address', async () => {
    await ensureLocalWorkspace(db);
    const visit = { db, from: { address: `2001:db8::${randomUUID().slice(0, 4)}`, agent: null } };
    const refusal = { act: 'request', objectId: '/catalog', because: 'Nobody was signed in.' };
    const knock = () => traced(visit, null, () => Promise.reject(new SignedOut(refusal)));
    const { address } = visit.from;
    const traces = () => db.auditEvent.findMany({ where: { workspaceId: theWorkspace, address } });
    await expect(knock()).rejects.toBeInstanceOf(SignedOut);
    expect(await traces()).toMatchObject([
      { principalId: null, objectId: null, detail: { act: 'request', named: '/catalog' } },
    ]);
    await Promise.all(Array.from({ length: 80 }, () => knock().catch(() => null)));
    expect(await traces()).toHaveLength(60);
  });

  it('cannot be changed or deleted', async () => {
    await createArchitecture(ada, { text: await exampleText('hr-tool') });
    const { workspaceId } = ada.principal;
    await expect(
      db.auditEvent.updateMany({ where: { workspaceId }, data: { address: null } }),
    ).rejects.toThrow('never changed or deleted');
    await expect(db.auditEvent.deleteMany({ where: { workspaceId } })).rejects.toThrow();
  });
});
