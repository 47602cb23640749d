import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import { rttId } from '@/lib/engine';
import { exampleText } from '@/lib/testing/examples';
import { newOwner } from '@/lib/testing/owner';
import { createArchitecture } from '../architecture/create';
import { judgeAnew } from '../architecture/judge-anew';
import { listArchitectures } from '../architecture/list';
import { saveArchitecture } from '../architecture/save';
import type { Context } from '../context';
import { Conflict, Forbidden, Invalid } from '../errors';
import { authorise } from '../policy';
import { clearAssumptions } from './clear';
import { exportSet } from './export-set';
import { lookUpAssumption } from './find';
import { assumptionHistory } from './history';
import { importAssumptions } from './import';
import { listOverrides } from './list';
import { overrideAssumption } from './override';
import { previewAssumptions } from './preview';
import { readMeasurements } from './read-file';

const db = openDatabase(inject('databaseUrl'));
afterAll(() => db.$disconnect());

let ada: Context;
beforeEach(async () => {
  ada = await newOwner(db, 'ada');
});

const serverTime = 'parameter.serverTimeMs';
const overload = 'parameter.overloadLimit';
const because = 'p50 of our own traces';
const auditOf = ({ principal: { workspaceId } }: Context) =>
  db.auditEvent.findMany({
    where: { workspaceId, verb: { startsWith: 'assumptions.' } },
    orderBy: { id: 'asc' },
  });

describe('stating a value for the workspace', () => {
  it('keeps value, reason, author and day, as the next version of the set', async () => {
    expect(await listOverrides(ada)).toEqual({ version: 0, overrides: [], leftAside: [] });
    const changed = await overrideAssumption(ada, {
      id: serverTime,
      value: 20,
      because,
      kind: 'measured',
      baseVersion: 0,
    });
    expect(changed).toEqual({ version: 1, changed: 1 });
    expect(await listOverrides(ada)).toMatchObject({
      version: 1,
      overrides: [
        {
          id: serverTime,
          value: 20,
          unit: 'ms',
          because,
          kind: 'measured',
          by: 'ada',
          on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
          scope: 'workspace',
        },
      ],
    });
    expect(await auditOf(ada)).toMatchObject([
      {
        verb: 'assumptions.override',
        version: 1,
        principalId: ada.principal.id,
        detail: { assumptions: [serverTime] },
      },
    ]);
  });

  it('says the same twice without a version, another reason with one', async () => {
    const statement = { id: serverTime, value: 20, because };
    await overrideAssumption(ada, { ...statement, baseVersion: 0 });
    expect(await overrideAssumption(ada, { ...statement, baseVersion: 1 })).toEqual({
      version: 1,
      changed: 0,
    });
    const again = { ...statement, because: 'and of last week’s', baseVersion: 1 };
    expect(await overrideAssumption(ada, again)).toEqual({ version: 2, changed: 1 });
  });

  it.each([
    [
      'a round trip faster than light',
      rttId('aws:us-east-1', 'aws:eu-west-1'),
      40,
      'light in fibre',
    ],
    ['more than all requests', 'parameter.readShare', 1.2, 'the most there can be'],
    ['half of a whole number', 'parameter.latencySpreadShape', 7.5, 'whole number'],
    ['an assumption that there is not', 'parameter.serverTime', 20, 'no assumption'],
  ])('refuses %s', async (_, id, value, message) => {
    const attempt = overrideAssumption(ada, { id, value, because, baseVersion: 0 });
    await expect(attempt).rejects.toThrow(message);
    await expect(attempt).rejects.toBeInstanceOf(Invalid);
    expect(await listOverrides(ada)).toMatchObject({ version: 0 });
    expect(await auditOf(ada)).toEqual([]);
  });

  it('refuses a value without a reason', async () => {
    const attempt = overrideAssumption(ada, {
      id: serverTime,
      value: 20,
      because: ' ',
      baseVersion: 0,
    });
    await expect(attempt).rejects.toThrow('Say why.');
  });

  it('by twenty people at once from one version succeeds for one of them', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, i) =>
        overrideAssumption(ada, { id: serverTime, value: 20 + i, because, baseVersion: 0 }),
      ),
    );
    const won = outcomes.flatMap((outcome, i) => (outcome.status === 'fulfilled' ? [20 + i] : []));
    expect(won).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(Conflict);
    }
    const { version, overrides } = await listOverrides(ada);
    expect([version, overrides[0]?.value]).toEqual([1, won[0]]);
    expect(await assumptionHistory(ada)).toHaveLength(1);
    expect(await auditOf(ada)).toHaveLength(1);
  });

  it('is of one workspace and unseen by another', async () => {
    const eve = await newOwner(db, 'eve');
    await overrideAssumption(ada, { id: serverTime, value: 20, because, baseVersion: 0 });
    expect(await listOverrides(eve)).toMatchObject({ version: 0, overrides: [] });
    expect(await assumptionHistory(eve)).toEqual([]);
    const { workspaceId } = ada.principal;
    expect(() => authorise(eve.principal, 'assumptions.override', workspaceId)).toThrow(Forbidden);
  });
});

describe('history', () => {
  it('tells each change with before, after, author and reason, newest first, and only grows', async () => {
    await overrideAssumption(ada, { id: serverTime, value: 20, because, baseVersion: 0 });
    await overrideAssumption(ada, {
      id: overload,
      value: 0.9,
      because: 'a load test',
      baseVersion: 1,
    });
    await clearAssumptions(ada, {
      ids: [serverTime],
      because: 'traces were wrong',
      baseVersion: 2,
    });
    expect(await assumptionHistory(ada, { id: serverTime })).toMatchObject([
      { act: 'cleared', version: 3, before: 20, value: null, because: 'traces were wrong' },
      { act: 'stated', version: 1, before: null, value: 20, because, author: 'ada', unit: 'ms' },
    ]);
    expect(await assumptionHistory(ada)).toHaveLength(3);
    await expect(
      db.assumptionChange.deleteMany({ where: { workspaceId: ada.principal.workspaceId } }),
    ).rejects.toThrow('never changed');
  });
});

describe('clearing', () => {
  it('lets the table hold again, and says nothing where it held', async () => {
    await overrideAssumption(ada, { id: serverTime, value: 20, because, baseVersion: 0 });
    expect(await clearAssumptions(ada, { ids: [serverTime, overload], baseVersion: 1 })).toEqual({
      version: 2,
      changed: 1,
    });
    expect(await listOverrides(ada)).toMatchObject({ version: 2, overrides: [] });
    await expect(
      clearAssumptions(ada, { ids: [serverTime], baseVersion: 1 }),
    ).rejects.toBeInstanceOf(Conflict);
  });
});

describe('importing', () => {
  const pair = rttId('aws:us-east-1', 'aws:eu-west-1');
  const file = { fileName: 'ping.csv', because: 'ping of last week', baseVersion: 0 };

  it('states all values in one version, with the file’s name in the audit', async () => {
    const text =
      'id,value,because,kind,on\n' +
      `${pair},72,,measured,2026-11-01\n` +
      `${serverTime},20ms,traces,,\n`;
    expect(await importAssumptions(ada, { ...file, text })).toEqual({ version: 1, changed: 2 });
    const { overrides } = await listOverrides(ada);
    expect(overrides.map(({ id, because: why, on }) => [id, why, on])).toEqual([
      [pair, 'ping of last week', '2026-11-01'],
      [serverTime, 'traces', expect.any(String)],
    ]);
    expect(await auditOf(ada)).toMatchObject([{ detail: { fileName: 'ping.csv' } }]);
  });

  it('takes nothing where a line cannot stand, unless told to leave those out', async () => {
    const text = 'from,to,rttMs\nus-east-1,eu-west-1,72\nus-east-1,us-west-2,4\n';
    const attempt = importAssumptions(ada, { ...file, text });
    await expect(attempt).rejects.toMatchObject({ problems: [{ line: 3 }] });
    expect(await listOverrides(ada)).toMatchObject({ version: 0 });
    const part = await importAssumptions(ada, { ...file, text, leaveOutProblems: true });
    expect(part).toEqual({ version: 1, changed: 1 });
    const none = importAssumptions(ada, { ...file, text: 'nonsense', leaveOutProblems: true });
    await expect(none).rejects.toBeInstanceOf(Invalid);
  });
});

describe('files', () => {
  it('are read beside what holds now, and nothing is saved', async () => {
    const pair = rttId('aws:us-east-1', 'aws:eu-west-1');
    const other = rttId('aws:us-west-2', 'aws:ap-northeast-1');
    await overrideAssumption(ada, { id: pair, value: 71, because, baseVersion: 0 });
    const text = 'from,to,rttMs\nus-east-1,eu-west-1,72\nap-northeast-1,us-west-2,98\nx,y,1\n';
    const read = await readMeasurements(ada, { fileName: 'ping.csv', text });
    expect(read.form).toBe('round-trips');
    expect(read.statements.map(({ id, value, now, becomes }) => [id, value, now, becomes])).toEqual(
      [
        [pair, 72, 71, 'changed'],
        [other, 98, expect.any(Number), 'added'],
      ],
    );
    expect(read.problems.map(({ line }) => line)).toEqual([4, 4]);
    expect(await listOverrides(ada)).toMatchObject({ version: 1, overrides: [{ value: 71 }] });
  });

  it('of the set itself change nothing, as YAML and as CSV', async () => {
    await overrideAssumption(ada, {
      id: serverTime,
      value: 20,
      because,
      kind: 'measured',
      baseVersion: 0,
    });
    for (const form of ['yaml', 'csv'] as const) {
      // One after the other is easier to read.
      // oxlint-disable-next-line no-await-in-loop
      const { fileName, text } = await exportSet(ada, form);
      // oxlint-disable-next-line no-await-in-loop
      const { statements, problems } = await readMeasurements(ada, { fileName, text });
      expect(problems).toEqual([]);
      expect(statements).toMatchObject([{ id: serverTime, value: 20, becomes: 'same', because }]);
    }
  });

  it('that are too large are refused', async () => {
    const read = await readMeasurements(ada, { fileName: 'a.csv', text: 'x'.repeat(500_001) });
    expect(read.problems).toMatchObject([{ message: expect.stringContaining('too large') }]);
  });
});

it('an assumption is looked up by its id, also where no table has it', () => {
  expect(lookUpAssumption(ada, { id: 'price.aws:ap-east-2.m6i.large' })).toMatchObject({
    value: null,
  });
  expect(lookUpAssumption(ada, { id: 'parameter.nothing' })).toBeNull();
});

describe('documents', () => {
  const stored = async () => createArchitecture(ada, { text: await exampleText('payments') });
  const findingsOf = async () => (await listArchitectures(ada)).map(({ findings }) => findings);

  it('are judged by the workspace’s values; until then the catalog knows that they are not', async () => {
    const { id } = await stored();
    const [before] = await listArchitectures(ada);
    expect(before).toMatchObject({ judgedNow: true, worstCode: 'CAP-01' });
    await overrideAssumption(ada, { id: overload, value: 1.3, because, baseVersion: 0 });
    expect(await listArchitectures(ada)).toMatchObject([{ judgedNow: false, worstCode: 'CAP-01' }]);
    expect(await judgeAnew(ada)).toEqual({ left: 0 });
    const [after] = await listArchitectures(ada);
    expect(after?.judgedNow).toBe(true);
    expect(after?.worstCode).not.toBe('CAP-01');

    // A save judges by them at once.
    const text = `${await exampleText('payments')}# looked at\n`;
    await saveArchitecture(ada, { id, text, baseVersion: 1 });
    expect(await listArchitectures(ada)).toMatchObject([
      { judgedNow: true, worstCode: after?.worstCode },
    ]);

    await clearAssumptions(ada, { ids: [overload], baseVersion: 1 });
    await judgeAnew(ada);
    expect(await listArchitectures(ada)).toMatchObject([
      { judgedNow: true, worstCode: 'CAP-01', findings: before?.findings },
    ]);
  });

  it('show what a value would change before it holds, and nothing is saved', async () => {
    await stored();
    const before = await findingsOf();
    const statements = [{ id: overload, value: 1.3 }];
    const { effects, seen, total, next } = await previewAssumptions(ada, { of: { statements } });
    expect([seen, total, next]).toEqual([1, 1, null]);
    const option = effects[0]?.options.find((one) => one.option === 'two-at-sixty');
    expect(effects[0]?.name).toBe('payments');
    expect(option?.go.map(({ code }) => code)).toContain('CAP-01');
    expect(option?.figures).toContainEqual({
      path: 'capacity.losses[aws:us-east-1].servedFraction',
      before: 0,
      after: 1,
    });
    const text = `id,value\n${overload},130%\n`;
    const ofFile = await previewAssumptions(ada, { of: { file: { fileName: 'set.csv', text } } });
    expect(ofFile.effects).toEqual(effects);
    expect(await findingsOf()).toEqual(before);
    expect(await listOverrides(ada)).toMatchObject({ version: 0 });
  });

  it('are previewed against what the workspace states already, clearing included', async () => {
    await stored();
    await overrideAssumption(ada, { id: overload, value: 1.3, because, baseVersion: 0 });
    const same = await previewAssumptions(ada, {
      of: { statements: [{ id: overload, value: 1.3 }] },
    });
    expect(same.effects).toEqual([]);
    const cleared = await previewAssumptions(ada, {
      of: { statements: [{ id: overload, value: null }] },
    });
    expect(
      cleared.effects[0]?.options.flatMap(({ appear }) => appear).map(({ code }) => code),
    ).toContain('CAP-01');
  });

  it('of a workspace with many are previewed a page at a time', async () => {
    const text = await exampleText('hr-tool');
    for (let i = 0; i < 23; i += 1) {
      const name = `tool-${String(i).padStart(2, '0')}`;
      // One after the other: the pool of connections is small.
      // oxlint-disable-next-line no-await-in-loop
      await createArchitecture(ada, { text: text.replace(/name: hr-tool/, `name: ${name}`) });
    }
    const statements = [{ id: serverTime, value: 20 }];
    const first = await previewAssumptions(ada, { of: { statements } });
    expect([first.seen, first.total, first.next]).toEqual([20, 23, 'tool-19']);
    const rest = await previewAssumptions(ada, { of: { statements }, after: first.next ?? '' });
    expect([rest.seen, rest.next]).toEqual([3, null]);
    expect([...first.effects, ...rest.effects].map(({ name }) => name)).toHaveLength(23);
  });
});
