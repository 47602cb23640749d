import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import { defaultTierPolicy } from '@/lib/engine/decision';
import { parsePolicyFile, writtenPolicy, type WrittenPolicy } from '@/lib/schemas';
import { exampleText } from '@/lib/testing/examples';
import { newOwner } from '@/lib/testing/owner';
import { createArchitecture } from '../architecture/create';
import { judgeAnew } from '../architecture/judge-anew';
import { listArchitectures } from '../architecture/list';
import type { Context } from '../context';
import { Conflict, Forbidden, Invalid } from '../errors';
import { authorise } from '../policy';
import { exportTierPolicy } from './export-policy';
import { tierPolicyHistory } from './history';
import { readTierPolicy } from './read';
import { resetTierPolicy } from './reset';
import { stateTierPolicy } from './state';

const db = openDatabase(inject('databaseUrl'));
afterAll(() => db.$disconnect());

let ada: Context;
beforeEach(async () => {
  ada = await newOwner(db, 'ada');
});

const because = 'agreed with the board in October';
const written = writtenPolicy(defaultTierPolicy);

/** The default with some of what tier 2 asks changed, holding where documents are silent. */
const stricter = (tier2: Partial<WrittenPolicy['tiers']['tier2']>): WrittenPolicy => ({
  ...written,
  whereSilent: 'hold',
  tiers: { ...written.tiers, tier2: { ...written.tiers.tier2, ...tier2 } },
});

const auditOf = ({ principal: { workspaceId } }: Context) =>
  db.auditEvent.findMany({
    where: { workspaceId, verb: { startsWith: 'tier-policy.' } },
    orderBy: { id: 'asc' },
  });

describe('stating a policy', () => {
  it('keeps it whole, as the next version, with who, why and which fields', async () => {
    expect(await readTierPolicy(ada)).toEqual({ version: 0, policy: null });
    const policy = stricter({ availability: '99.5%' });
    expect(await stateTierPolicy(ada, { policy, because, baseVersion: 0 })).toEqual({
      version: 1,
      changed: 2,
    });
    const { version, policy: held } = await readTierPolicy(ada);
    expect(version).toBe(1);
    expect(held?.tiers[2].availability).toBe(0.995);
    expect(held?.holdsWhereSilent).toBe(true);
    expect(await tierPolicyHistory(ada)).toMatchObject([
      {
        version: 1,
        act: 'stated',
        because,
        author: 'ada',
        changes: [
          { field: 'whereSilent', from: 'show', to: 'hold' },
          { field: 'tiers.tier2.availability', from: '99%', to: '99.5%' },
        ],
      },
    ]);
    expect(await auditOf(ada)).toMatchObject([
      {
        verb: 'tier-policy.state',
        version: 1,
        principalId: ada.principal.id,
        detail: { fields: ['whereSilent', 'tiers.tier2.availability'] },
      },
    ]);
  });

  it('says the same twice without a version; the default stated is one, because it is now agreed', async () => {
    expect(await stateTierPolicy(ada, { policy: written, because, baseVersion: 0 })).toEqual({
      version: 1,
      changed: 0,
    });
    expect(await stateTierPolicy(ada, { policy: written, because, baseVersion: 1 })).toEqual({
      version: 1,
      changed: 0,
    });
    expect(await auditOf(ada)).toHaveLength(1);
  });

  it.each([
    ['a percentage that is none', stricter({ availability: 'often' }), 'tiers.tier2.availability'],
    ['more than the tier above', stricter({ evidenceMaxAge: '10d' }), 'more than tier 1'],
    ['no pattern at all', stricter({ allowed: [] }), 'has to allow some pattern'],
  ])('refuses %s, and keeps what holds', async (_, policy, message) => {
    const attempt = stateTierPolicy(ada, { policy, because, baseVersion: 0 });
    await expect(attempt).rejects.toThrow(message);
    await expect(attempt).rejects.toBeInstanceOf(Invalid);
    expect(await readTierPolicy(ada)).toEqual({ version: 0, policy: null });
    expect(await auditOf(ada)).toEqual([]);
  });

  it('refuses one without a reason', async () => {
    const attempt = stateTierPolicy(ada, { policy: written, because: ' ', baseVersion: 0 });
    await expect(attempt).rejects.toThrow('Say why.');
  });

  it('by ten people at once from one version succeeds for one of them', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, (_, i) =>
        stateTierPolicy(ada, {
          policy: stricter({ evidenceMaxAge: `${200 + i}d` }),
          because,
          baseVersion: 0,
        }),
      ),
    );
    const won = outcomes.flatMap(({ status }, i) => (status === 'fulfilled' ? [200 + i] : []));
    expect(won).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(Conflict);
    }
    const { version, policy } = await readTierPolicy(ada);
    expect([version, policy?.tiers[2].evidenceMaxAgeDays]).toEqual([1, won[0]]);
    expect(await tierPolicyHistory(ada)).toHaveLength(1);
    expect(await auditOf(ada)).toHaveLength(1);
  });

  it('is of one workspace and unseen by another', async () => {
    const eve = await newOwner(db, 'eve');
    await stateTierPolicy(ada, { policy: stricter({}), because, baseVersion: 0 });
    expect(await readTierPolicy(eve)).toEqual({ version: 0, policy: null });
    expect(await tierPolicyHistory(eve)).toEqual([]);
    expect(() => authorise(eve.principal, 'tier-policy.state', ada.principal.workspaceId)).toThrow(
      Forbidden,
    );
  });
});

describe('resetting', () => {
  it('lets the default hold again, from the version that was seen, and the history only grows', async () => {
    await stateTierPolicy(ada, { policy: stricter({}), because, baseVersion: 0 });
    const late = resetTierPolicy(ada, { because: 'a trial', baseVersion: 0 });
    await expect(late).rejects.toBeInstanceOf(Conflict);
    expect(await resetTierPolicy(ada, { because: 'a trial', baseVersion: 1 })).toEqual({
      version: 2,
      changed: 1,
    });
    expect(await readTierPolicy(ada)).toEqual({ version: 2, policy: null });
    expect((await tierPolicyHistory(ada)).map(({ act, because: why }) => [act, why])).toEqual([
      ['reset', 'a trial'],
      ['stated', because],
    ]);
    await expect(
      db.tierPolicyChange.deleteMany({ where: { workspaceId: ada.principal.workspaceId } }),
    ).rejects.toThrow('never changed');
  });
});

describe('files', () => {
  it('hold the policy, and state it again as it was', async () => {
    await stateTierPolicy(ada, {
      policy: stricter({ availability: '99.5%' }),
      because,
      baseVersion: 0,
    });
    const { policy } = await readTierPolicy(ada);
    const files = await Promise.all([exportTierPolicy(ada, 'yaml'), exportTierPolicy(ada, 'json')]);
    for (const { fileName, text } of files) {
      expect(parsePolicyFile(text, fileName)).toEqual({ ok: true, policy });
    }
    const again = await stateTierPolicy(ada, {
      policy: stricter({ availability: '99.6%' }),
      fileName: 'ours.yaml',
      because,
      baseVersion: 1,
    });
    expect(again.version).toBe(2);
    expect(await tierPolicyHistory(ada)).toMatchObject([{ act: 'imported' }, { act: 'stated' }]);
    expect((await auditOf(ada))[1]).toMatchObject({ detail: { fileName: 'ours.yaml' } });
  });
});

describe('the catalog', () => {
  const store = async (impact: string) => {
    const text = await exampleText('hr-tool');
    return createArchitecture(ada, { text: text.replace('  tier: 2\n', `  tier: 2\n${impact}`) });
  };

  it('keeps the derived tier beside the declared one', async () => {
    await store(
      '  impact: { contract: true, safety: false, irreversibleBrandDamage: false, legalDuty: false, dependants: 0 }\n',
    );
    expect(await listArchitectures(ada)).toMatchObject([
      { tier: 2, derivedTier: 1, leastTier: 1, judgedNow: true },
    ]);
  });

  it('knows what was judged by an earlier policy, and judges it anew', async () => {
    await store('  impact: { contract: true }\n');
    // 2500 an hour are 208 in five minutes: nothing but the contract asks for more than tier 2.
    expect(await listArchitectures(ada)).toMatchObject([
      { derivedTier: null, leastTier: 1, judgedNow: true },
    ]);
    const policy = { ...written, criteria: { ...written.criteria, contract: 0 as const } };
    await stateTierPolicy(ada, { policy, because, baseVersion: 0 });
    expect(await listArchitectures(ada)).toMatchObject([{ leastTier: 1, judgedNow: false }]);
    expect(await judgeAnew(ada)).toEqual({ left: 0 });
    expect(await listArchitectures(ada)).toMatchObject([
      { derivedTier: 0, leastTier: 0, judgedNow: true },
    ]);
  });

  it('finds what misses the policy where the document is silent', async () => {
    const text = await exampleText('hr-tool');
    const silent = text.replace('  rto: 8h\n', '');
    await createArchitecture(ada, { text: silent });
    const before = (await listArchitectures(ada))[0]?.findings ?? 0;
    const { tier2 } = written.tiers;
    const recovery = { ...tier2.recovery, region: { rto: '4h', rpo: '24h' } };
    await stateTierPolicy(ada, { policy: stricter({ recovery }), because, baseVersion: 0 });
    await judgeAnew(ada);
    expect((await listArchitectures(ada))[0]?.findings).toBeGreaterThan(before);
  });
});
