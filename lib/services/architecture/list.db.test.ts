import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import { exampleNames, exampleText } from '@/lib/testing/examples';
import { newOwner } from '@/lib/testing/owner';
import type { Context } from '../context';
import { Invalid } from '../errors';
import { archiveArchitecture } from './archive';
import { createArchitecture } from './create';
import { type ListInput, listArchitectures } from './list';
import { refreshSummaries } from './refresh-summaries';

const db = openDatabase(inject('databaseUrl'));
afterAll(() => db.$disconnect());

let ada: Context;
beforeAll(async () => {
  ada = await newOwner(db);
  for (const name of await exampleNames()) {
    await createArchitecture(ada, { text: await exampleText(name) });
  }
  const plain = (await exampleText('hr-tool'))
    .replace('name: hr-tool', 'name: a_b')
    .replace(/ {2}(owner|tier): .*\n/g, '');
  await createArchitecture(ada, { text: plain });
});

const names = async (input: ListInput) =>
  (await listArchitectures(ada, input)).map(({ name }) => name);

describe('the catalog', () => {
  it('shows what the documents say and what the engine finds, of the chosen option', async () => {
    const payments = (await listArchitectures(ada)).find(({ name }) => name === 'payments');
    expect(payments).toMatchObject({
      title: 'Card payments',
      owner: 'team-payments',
      tier: 0,
      availability: 0.99999,
      rtoS: 60,
      rpoS: 0,
      option: 'two-at-sixty',
      // docs/model.md: either region lost sends the other to 120 %.
      worstSeverity: 'critical',
      worstCode: 'CAP-01',
      version: 1,
    });
    expect(payments?.regions).toHaveLength(2);
    expect(payments?.findings).toBeGreaterThan(0);
  });

  it.each<[string, ListInput, string[]]>([
    ['everything by name', { sort: 'name' }, ['a_b', 'collab', 'hr-tool', 'payments']],
    ['in words of the title, in any case', { search: 'CARD pay' }, ['payments']],
    ['by owner', { search: 'team-people' }, ['hr-tool']],
    ['by a finding’s code', { search: 'cap-01', owner: ['team-payments'] }, ['payments']],
    ['with signs that are wildcards underneath', { search: '_' }, ['a_b']],
    ['nothing for a percent sign', { search: '%%' }, []],
    ['of a tier', { tier: [2] }, ['hr-tool']],
    ['of one tier or none', { tier: [2, 'none'], sort: 'name' }, ['a_b', 'hr-tool']],
    ['of owners', { owner: ['team-payments', 'nobody'] }, ['payments']],
    ['in a region', { region: ['aws:us-east-2'], sort: 'name' }, ['a_b', 'hr-tool']],
    [
      'everything with empty filters',
      { tier: [], owner: [], severity: [], region: [], search: ' ', sort: 'name' },
      ['a_b', 'collab', 'hr-tool', 'payments'],
    ],
    ['the untiered last', { sort: 'tier' }, ['collab', 'payments', 'hr-tool', 'a_b']],
    [
      'the untiered last, also the other way around',
      { sort: 'tier', descending: true },
      ['hr-tool', 'collab', 'payments', 'a_b'],
    ],
    [
      'the last changed first',
      { sort: 'changed', descending: true },
      ['a_b', 'payments', 'hr-tool', 'collab'],
    ],
  ])('finds %s', async (_, input, expected) => {
    expect(await names(input)).toEqual(expected);
  });

  it('puts the worst findings first', async () => {
    const order = ['critical', 'high', 'medium', 'low', null];
    const ranks = (await listArchitectures(ada)).map(({ worstSeverity }) =>
      order.indexOf(worstSeverity),
    );
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    const critical = await listArchitectures(ada, { severity: ['critical'] });
    expect(critical.length).toBeGreaterThan(0);
    expect(critical.every(({ worstSeverity }) => worstSeverity === 'critical')).toBe(true);
  });

  it('keeps archived documents apart, and other workspaces out', async () => {
    const bob = await newOwner(db, 'bob');
    expect(await listArchitectures(bob)).toEqual([]);
    const { id } = await createArchitecture(bob, { text: await exampleText('hr-tool') });
    await archiveArchitecture(bob, { id, baseVersion: 1 });
    expect(await listArchitectures(bob)).toEqual([]);
    expect(await listArchitectures(bob, { archived: true })).toMatchObject([{ name: 'hr-tool' }]);
    expect(await listArchitectures(ada, { archived: true })).toEqual([]);
  });

  it('refuses filters that it does not have', async () => {
    // @ts-expect-error: what a forged request could send.
    await expect(listArchitectures(ada, { where: { workspaceId: 'x' } })).rejects.toBeInstanceOf(
      Invalid,
    );
  });

  it('judges again what another engine judged', async () => {
    const { workspaceId } = ada.principal;
    const before = await listArchitectures(ada);
    await db.architecture.updateMany({
      where: { workspaceId },
      data: { engineVersion: '0.0.0', worstCode: 'OLD-99', worstSeverity: 'low', findings: 99 },
    });
    expect(await refreshSummaries(db)).toBeGreaterThanOrEqual(4);
    expect(await listArchitectures(ada)).toEqual(before);
    expect(await refreshSummaries(db)).toBe(0);
  });
});
