import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import { exampleText } from '@/lib/testing/examples';
import { newMember, newOwner } from '@/lib/testing/owner';
import { archiveArchitecture } from '../architecture/archive';
import { createArchitecture } from '../architecture/create';
import { saveArchitecture } from '../architecture/save';
import { overrideAssumption } from '../assumptions/override';
import type { Context } from '../context';
import { Forbidden, Invalid } from '../errors';
import { exportAudit } from './export';
import { listAudit } from './list';
import { traced } from './traced';

const db = openDatabase(inject('databaseUrl'));
afterAll(() => db.$disconnect());

let ada: Context;
let bob: Context;
let payments: string;
beforeEach(async () => {
  const from = { address: '203.0.113.7', agent: '=HYPERLINK("http://evil.example")' };
  ada = { ...(await newOwner(db)), from };
  bob = await newMember(db, ada.principal.workspaceId, 'bob', 'editor');
  payments = (await createArchitecture(ada, { text: await exampleText('payments') })).id;
  const { id } = await createArchitecture(bob, { text: await exampleText('hr-tool') });
  await archiveArchitecture(bob, { id, baseVersion: 1 });
  const because = 'traces';
  await overrideAssumption(ada, {
    id: 'parameter.serverTimeMs',
    value: 20,
    because,
    baseVersion: 0,
  });
  const attempt = () => listAudit(bob, {});
  await expect(traced(bob, bob.principal, attempt)).rejects.toBeInstanceOf(Forbidden);
});

const acts = async (filter: Parameters<typeof listAudit>[1]) =>
  (await listAudit(ada, filter)).events.map(({ act }) => act);

describe('the record', () => {
  it('tells who did what, on which version, from where, and what was refused, newest first', async () => {
    const { events, count } = await listAudit(ada, {});
    expect(count).toBe(5);
    expect(events).toMatchObject([
      {
        person: { name: 'bob' },
        act: 'audit.read',
        refused: expect.stringContaining('administrator'),
      },
      { act: 'assumptions.override', object: { name: 'assumptions', href: '/assumptions' } },
      { act: 'architecture.archive', object: { name: 'hr-tool (archived)' }, refused: null },
      { act: 'architecture.create', person: { name: 'bob' } },
      {
        act: 'architecture.create',
        says: 'begin a document',
        person: { name: 'ada' },
        object: { id: payments, name: 'payments', href: '/a/payments' },
        version: 1,
        address: '203.0.113.7',
      },
    ]);
  });

  it('is narrowed by person, act, document and day', async () => {
    expect(await acts({ person: bob.principal.id, verb: 'architecture.archive' })).toHaveLength(1);
    expect(await acts({ person: 'nobody' })).toEqual([]);
    expect(await acts({ verb: 'refused' })).toEqual(['audit.read']);
    expect(await acts({ object: 'PAY' })).toEqual(['architecture.create']);
    expect(await acts({ object: payments })).toEqual(['architecture.create']);
    // Percent is a sign like another here.
    expect(await acts({ object: '%' })).toEqual([]);
    const today = new Date().toISOString().slice(0, 10);
    const [first] = (await listAudit(ada, {})).events;
    const day = first?.at.toISOString().slice(0, 10) ?? today;
    expect(await acts({ since: day, until: day })).toHaveLength(5);
    expect(await acts({ until: '2020-01-01' })).toEqual([]);
    await expect(listAudit(ada, { since: 'yesterday' })).rejects.toBeInstanceOf(Invalid);
  });

  it('comes in pages of fifty, each event on one of them', async () => {
    const base = await exampleText('payments');
    for (let version = 1; version <= 60; version += 1) {
      const text = `${base}# ${version}\n`;
      await saveArchitecture(ada, { id: payments, text, baseVersion: version });
    }
    const first = await listAudit(ada, {});
    const second = await listAudit(ada, { before: first.next ?? '' });
    expect([first.events.length, second.events.length, second.next]).toEqual([50, 15, null]);
    const ids = [...first.events, ...second.events].map(({ id }) => id);
    expect(new Set(ids).size).toBe(65);
  });

  it('is of one’s own workspace alone', async () => {
    const eve = await newOwner(db, 'eve');
    expect((await listAudit(eve, { object: payments })).events).toEqual([]);
    expect((await listAudit(eve, {})).people).toEqual([{ id: eve.principal.id, name: 'eve' }]);
  });
});

describe('the record as a file', () => {
  it('is a table that no spreadsheet runs, and taking it is an event too', async () => {
    const { content, fileName } = await exportAudit(ada, { form: 'csv', object: 'payments' });
    expect(fileName).toMatch(/^record-\d{4}-\d\d-\d\d\.csv$/);
    const [head, row, ...rest] = content.trim().split('\r\n');
    expect(head).toMatch(/^event,at \(UTC\),person/);
    expect(row).toContain('architecture.create,done');
    expect(row).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
    expect(rest).toEqual([]);
    const [newest] = (await listAudit(ada, {})).events;
    expect(newest).toMatchObject({
      act: 'audit.export',
      detail: { form: 'csv', events: 1, object: 'payments' },
    });
  });

  it('is a line of JSON for each event', async () => {
    const { content } = await exportAudit(ada, { form: 'jsonl' });
    const lines = content
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(5);
    expect(lines.at(-1)).toMatchObject({
      act: 'architecture.create',
      person: { name: 'ada' },
      object: { id: payments, name: 'payments' },
      version: 1,
    });
  });

  it('is for administrators', async () => {
    await expect(exportAudit(bob, { form: 'csv' })).rejects.toBeInstanceOf(Forbidden);
  });
});
