import { afterAll, expect, inject, it, vi } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import type * as Evaluate from '@/lib/engine/evaluate';
import type * as Version from '@/lib/engine/version';
import type * as ParseDocument from '@/lib/schemas/document/parse-document';
import { newMember, newOwner } from '@/lib/testing/owner';
import { createArchitecture } from '../architecture/create';
import { overrideAssumption } from '../assumptions/override';
import type { Context } from '../context';
import { Conflict } from '../errors';
import { explainFrozen } from './explain';
import { exportRecord } from './export-record';
import { frozenMap } from './frozen-map';
import { openReview } from './open';
import { readReview } from './read';
import { signReview } from './sign';
import { submitReview } from './submit';

/** What has become of the product since a review was frozen. */
const later = vi.hoisted(() => ({ version: '', formulas: false, schema: false }));

vi.mock('@/lib/engine/version', async (original) => {
  const { ENGINE_VERSION } = await original<typeof Version>();
  return {
    get ENGINE_VERSION() {
      return later.version === '' ? ENGINE_VERSION : later.version;
    },
  };
});
vi.mock('@/lib/engine/evaluate', async (original) => {
  const module = await original<typeof Evaluate>();
  return {
    ...module,
    // Another formula: every latency is ten milliseconds more.
    evaluate: (...asked: Parameters<typeof module.evaluate>) => {
      const evaluation = module.evaluate(...asked);
      if (!later.formulas) return evaluation;
      return {
        ...evaluation,
        options: evaluation.options.map((option) => ({
          ...option,
          latency: { ...option.latency, p95Ms: (option.latency.p95Ms ?? 0) + 10 },
        })),
      };
    },
  };
});
vi.mock('@/lib/schemas/document/parse-document', async (original) => {
  const module = await original<typeof ParseDocument>();
  return {
    ...module,
    // A schema that does not take what was written before it.
    parseDocument: (...asked: Parameters<typeof module.parseDocument>) =>
      later.schema ? { ok: false as const, problems: [] } : module.parseDocument(...asked),
  };
});

const db = openDatabase(inject('databaseUrl'));
/** The same store in a process that has read nothing of it yet. */
const fresh = openDatabase(inject('databaseUrl'));
afterAll(async () => {
  await db.$disconnect();
  await fresh.$disconnect();
});

const text = `apiVersion: meridian/v1
kind: Architecture
metadata: { name: ledger, title: The ledger, tier: 1, current: today }
requirements: { claims: [], rto: 8h, rpo: 24h }
demand:
  populations:
    - { name: users, at: [40.71, -74.01], country: US, users: 10000, peakRps: 100 }
options:
  - name: today
    regions:
      - { id: aws:us-east-1, role: active, zones: 3, capacityRps: 400 }
    routing: { strategy: geodns, ttl: 60s }
`;

it('a frozen review is the same bytes after prices, the schema and a formula of the engine have changed', async () => {
  const ada = await newOwner(db, 'ada');
  const grace = await newMember(db, ada.principal.workspaceId, 'grace', 'approver');
  const { id: architecture } = await createArchitecture(ada, { text });
  const { id } = await openReview(ada, { architecture: { id: architecture }, claim: 'enough' });
  await submitReview(ada, { id, baseVersion: 1 });
  const signed = { id, sha256: (await readReview(ada, { id })).record.sha256 };
  await signReview(ada, { ...signed, role: 'owner' });

  // Nobody signs what another engine would say otherwise.
  later.version = '99.0.0';
  await expect(signReview(grace, { ...signed, role: 'architecture' })).rejects.toThrow(Conflict);
  later.version = '';
  await signReview(grace, { ...signed, role: 'architecture' });

  const everything = async (reader: Context) => ({
    json: await exportRecord(reader, { id: signed.id, form: 'json' }),
    markdown: await exportRecord(reader, { id: signed.id, form: 'md' }),
    pullRequest: await exportRecord(reader, {
      id: signed.id,
      form: 'txt',
      origin: 'https://m.example',
    }),
    light: await frozenMap(reader, { id: signed.id, round: 2, option: 'today', theme: 'light' }),
    dark: await frozenMap(reader, { id: signed.id, round: 2, option: 'today', theme: 'dark' }),
    page: (await readReview(reader, { id: signed.id })).record,
    why: await explainFrozen(reader, {
      id: signed.id,
      round: 2,
      key: 'option[today].latency.p95Ms',
    }),
  });
  const before = await everything(grace);
  expect(before.light.svg).toContain('<svg');
  expect(before.why?.label).toBeTruthy();

  await overrideAssumption(ada, {
    id: 'price.aws:us-east-1.m6i.large',
    value: 9,
    because: 'the prices were raised',
    baseVersion: 0,
  });
  Object.assign(later, { version: '99.0.0', formulas: true, schema: true });
  expect(await everything({ ...grace, db: fresh })).toEqual(before);
  const { drift } = await readReview(grace, { id: signed.id });
  expect(drift.engine?.to).toBe('99.0.0');
  expect(drift.assumptions).toEqual(['price.aws:us-east-1.m6i.large']);

  Object.assign(later, { version: '', formulas: false, schema: false });
}, 180_000);
