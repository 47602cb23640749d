import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import { findingKey } from '@/lib/format/finding-key';
import { readFrozen } from '@/lib/schemas/frozen-review/read-frozen';
import { newMember, newOwner } from '@/lib/testing/owner';
import { createArchitecture } from '../architecture/create';
import { saveArchitecture } from '../architecture/save';
import { overrideAssumption } from '../assumptions/override';
import type { Context } from '../context';
import { Conflict, Forbidden, Invalid, NotFound } from '../errors';
import type { Role } from '../policy';
import { acceptFinding } from './accept-finding';
import { commentOnReview } from './comment';
import { editReview } from './edit';
import { exportRecord } from './export-record';
import { listReviews } from './list';
import { openReview } from './open';
import { readReview } from './read';
import { rejectReview } from './reject';
import { reopenReview } from './reopen';
import { saidToday } from './today';
import { signReview } from './sign';
import { submitReview } from './submit';
import { supersedeReview } from './supersede';
import { sha256Of } from './take-record';
import { withdrawReview } from './withdraw';

const db = openDatabase(inject('databaseUrl'));
afterAll(() => db.$disconnect());

/** One region for a tier 1 service: two people have to sign. */
const text = (capacity = 400) => `apiVersion: meridian/v1
kind: Architecture
metadata: { name: basket, title: The basket, owner: team-shop, tier: 1, current: today }
requirements: { claims: [], rto: 8h, rpo: 24h }
demand:
  populations:
    - { name: users, at: [40.71, -74.01], country: US, users: 10000, peakRps: 100 }
options:
  - name: today
    title: One region
    regions:
      - { id: aws:us-east-1, role: active, zones: 3, capacityRps: ${capacity} }
    routing: { strategy: geodns, ttl: 60s }
`;
const claim = 'One region is enough for the basket.';

let ada: Context;
let grace: Context;
let architecture: { readonly id: string };

beforeEach(async () => {
  ada = await newOwner(db, 'ada');
  grace = await colleague('grace');
  architecture = await createArchitecture(ada, { text: text() });
});

const colleague = (name: string, role: Role = 'approver') =>
  newMember(db, ada.principal.workspaceId, name, role);

/** A draft whose critical findings are accepted and which claims something. */
async function draft(): Promise<string> {
  const { id } = await openReview(ada, { architecture: { id: architecture.id }, claim });
  const { record } = await readReview(ada, { id });
  const [option] = record.frozen.options;
  for (const finding of option?.evaluation.findings ?? []) {
    if (finding.severity !== 'critical') continue;
    const { version } = await readReview(ada, { id });
    // One after the other: each makes a version.
    await acceptFinding(ada, {
      id,
      baseVersion: version,
      option: 'today',
      key: findingKey(finding),
      code: finding.code,
      because: 'the shop closes at night',
    });
  }
  return id;
}

async function submitted(): Promise<{ readonly id: string; readonly sha256: string }> {
  const id = await draft();
  const { version } = await readReview(ada, { id });
  await submitReview(ada, { id, baseVersion: version });
  const { record } = await readReview(ada, { id });
  return { id, sha256: record.sha256 };
}

async function approved(): Promise<{ readonly id: string; readonly sha256: string }> {
  const asked = await submitted();
  await signReview(ada, { ...asked, role: 'owner' });
  await signReview(grace, { ...asked, role: 'architecture' });
  return asked;
}

const save = async (next: string) => {
  const { version } = await db.architecture.findUniqueOrThrow({ where: { id: architecture.id } });
  return saveArchitecture(ada, { id: architecture.id, text: next, baseVersion: version });
};

const state = async (value: number) =>
  overrideAssumption(ada, {
    id: 'parameter.serverTimeMs',
    value,
    because: 'measured in our own traces',
    baseVersion:
      (await db.assumptionSet.findFirst({ where: { workspaceId: ada.principal.workspaceId } }))
        ?.version ?? 0,
  });

describe('a review', () => {
  it('is reckoned when it is opened, and says of every figure how it came to be', async () => {
    const { id } = await openReview(ada, { architecture: { name: 'basket' }, claim });
    const { state: is, record, mustSign, drift, title } = await readReview(ada, { id });
    expect({ is, title, mustSign }).toEqual({
      is: 'draft',
      title: 'The basket',
      mustSign: ['owner', 'architecture'],
    });
    expect(drift).toEqual({ document: null, assumptions: [], policy: false, engine: null });
    expect(record.frozen.document.text).toBe(text());
    const [option] = record.frozen.options;
    for (const { figure } of option?.figures ?? []) {
      expect(record.frozen.explanations[`option[today].${figure}`]?.label).toBeTruthy();
    }
    const stored = await db.reviewRecord.findFirstOrThrow({ where: { reviewId: id } });
    expect(sha256Of(stored.text)).toBe(stored.sha256);
  });

  it('goes from a draft to those who sign, and is frozen by the last signature', async () => {
    const { id, sha256 } = await submitted();
    expect(await listReviews(ada)).toMatchObject([
      { id, state: 'in_review', waitsFor: ['owner', 'architecture'], signedBy: [] },
    ]);
    expect(await signReview(ada, { id, sha256, role: 'owner' })).toMatchObject({ approved: false });
    const last = await signReview(grace, {
      id,
      sha256,
      role: 'architecture',
      condition: 'a drill before May',
    });
    expect(last.approved).toBe(true);
    const { state: is, signatures } = await readReview(ada, { id });
    expect(is).toBe('approved');
    expect(signatures).toMatchObject([
      { role: 'owner', by: { name: 'ada' }, condition: null, sha256 },
      { role: 'architecture', by: { name: 'grace' }, condition: 'a drill before May', sha256 },
    ]);
    const { text: markdown } = await exportRecord(ada, { id, form: 'md' });
    expect(markdown).toContain('status: accepted');
    expect(markdown).toContain('a drill before May');
    const audited = await db.auditEvent.findMany({
      where: { objectId: id },
      orderBy: { id: 'asc' },
      select: { verb: true },
    });
    expect(audited.map(({ verb }) => verb).slice(-3)).toEqual([
      'review.submit',
      'review.sign',
      'review.sign',
    ]);
  });

  it('is not put to anybody without a claim, nor with a critical finding that nobody has accepted', async () => {
    const { id } = await openReview(ada, { architecture: { id: architecture.id } });
    await expect(submitReview(ada, { id, baseVersion: 1 })).rejects.toThrow(/claims/);
    await save(text(60));
    const { id: overloaded } = await openReview(ada, {
      architecture: { id: architecture.id },
      claim,
    });
    await expect(submitReview(ada, { id: overloaded, baseVersion: 1 })).rejects.toThrow(Invalid);
  });

  it('is of one workspace: another one’s people do not find it', async () => {
    const { id } = await openReview(ada, { architecture: { id: architecture.id }, claim });
    const eve = await newOwner(db, 'eve');
    await expect(readReview(eve, { id })).rejects.toThrow(NotFound);
    await expect(commentOnReview(eve, { id, body: 'hello' })).rejects.toThrow(NotFound);
    await expect(exportRecord(eve, { id, form: 'json' })).rejects.toThrow(NotFound);
    expect(await listReviews(eve)).toEqual([]);
  });
});

describe('a signature', () => {
  it('is refused once the document has changed, with what changed, and nothing is lost', async () => {
    const asked = await submitted();
    await signReview(ada, { ...asked, role: 'owner' });
    await save(text(500));
    await expect(signReview(grace, { ...asked, role: 'architecture' })).rejects.toThrow(
      /the document \(version 2 by ada\) changed/,
    );
    const { signatures, state: is, drift } = await readReview(ada, { id: asked.id });
    expect(is).toBe('in_review');
    expect(signatures.map(({ role }) => role)).toEqual(['owner']);
    expect(drift.document?.text).toBe(text(500));
  });

  it('is refused once an assumption has changed, and taken again when it is back', async () => {
    const asked = await submitted();
    await state(50);
    await expect(signReview(ada, { ...asked, role: 'owner' })).rejects.toThrow(
      /1 assumption changed/,
    );
    expect((await readReview(ada, { id: asked.id })).drift.assumptions).toEqual([
      'parameter.serverTimeMs',
    ]);
  });

  it('is given to bytes: of what was submitted again an earlier one does not count', async () => {
    const { id, sha256 } = await submitted();
    await signReview(ada, { id, sha256, role: 'owner' });
    const { version } = await readReview(ada, { id });
    await withdrawReview(ada, { id, baseVersion: version, because: 'more capacity' });
    await save(text(500));
    await submitReview(ada, { id, baseVersion: version + 1 });
    await expect(signReview(grace, { id, sha256, role: 'architecture' })).rejects.toThrow(
      /submitted again/,
    );
    const { signatures, record, opening } = await readReview(ada, { id });
    expect(signatures).toEqual([]);
    expect(record.sha256).not.toBe(sha256);
    expect(record.frozen.document.text).toBe(text(500));
    expect(opening?.document.text).toBe(text());
  });

  it('is given once by each, and once as each', async () => {
    const asked = await submitted();
    await signReview(ada, { ...asked, role: 'owner' });
    await expect(signReview(ada, { ...asked, role: 'architecture' })).rejects.toThrow(Forbidden);
    await expect(signReview(grace, { ...asked, role: 'owner' })).rejects.toThrow(/has signed/);
    await expect(signReview(grace, { ...asked, role: 'finance' })).rejects.toThrow(Conflict);
  });

  it('is not given by whoever may only edit, and one who is alone signs for all', async () => {
    const asked = await submitted();
    const editor = await colleague('tony', 'editor');
    await expect(signReview(editor, { ...asked, role: 'owner' })).rejects.toThrow(
      /to sign a review one has to be an approver/,
    );
    await db.principal.update({
      where: { id: grace.principal.id },
      data: { removedAt: new Date() },
    });
    await signReview(ada, { ...asked, role: 'owner' });
    expect(await signReview(ada, { ...asked, role: 'architecture' })).toMatchObject({
      approved: true,
    });
  });

  it('of many at the same moment is each written once', async () => {
    const asked = await submitted();
    const signers = [ada, grace, await colleague('edsger'), await colleague('barbara')];
    const given = await Promise.allSettled(
      signers.flatMap((signer) => [
        signReview(signer, { ...asked, role: 'owner' }),
        signReview(signer, { ...asked, role: 'architecture' }),
      ]),
    );
    expect(given.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    const { state: is, signatures } = await readReview(ada, { id: asked.id });
    expect(is).toBe('approved');
    expect(signatures.map(({ role }) => role).toSorted()).toEqual(['architecture', 'owner']);
    expect(new Set(signatures.map(({ by }) => by.id)).size).toBe(2);
    expect(await db.reviewDecision.count({ where: { reviewId: asked.id } })).toBe(1);
  });

  it('and an edit at the same moment: both stand, or the one who signs is told', async () => {
    const asked = await submitted();
    const [signed, saved] = await Promise.allSettled([
      signReview(ada, { ...asked, role: 'owner' }),
      save(text(700)),
    ]);
    expect(saved.status).toBe('fulfilled');
    const { record, signatures, drift } = await readReview(ada, { id: asked.id });
    // What was signed is what was submitted, whichever came first.
    expect(record.sha256).toBe(asked.sha256);
    expect(record.frozen.document.text).toBe(text());
    expect(signatures).toHaveLength(signed.status === 'fulfilled' ? 1 : 0);
    expect(drift.document?.text).toBe(text(700));
  });
});

describe('two people in one draft', () => {
  it('do not overwrite each other', async () => {
    const id = await draft();
    const { version, reexamineOn } = await readReview(ada, { id });
    const edit = (who: Context, title: string) =>
      editReview(who, { id, baseVersion: version, title, claim, reexamineOn, supersedesId: null });
    const ended = await Promise.allSettled([edit(ada, 'by ada'), edit(grace, 'by grace')]);
    expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const lost = ended.find(({ status }) => status === 'rejected');
    expect(lost?.status === 'rejected' && lost.reason).toBeInstanceOf(Conflict);
    const { title } = await readReview(ada, { id });
    expect(['by ada', 'by grace']).toContain(title);
  });
});

describe('a frozen review', () => {
  it('keeps its bytes whatever changes around it', async () => {
    const { id, sha256 } = await approved();
    const before = await exportRecord(ada, { id, form: 'json' });
    const decided = await exportRecord(ada, { id, form: 'md' });
    await save(text(900));
    await state(80);
    await commentOnReview(grace, { id, body: 'how did it go?' });
    expect(sha256Of(before.text)).toBe(sha256);
    expect(await exportRecord(ada, { id, form: 'json' })).toEqual(before);
    expect(await exportRecord(ada, { id, form: 'md' })).toEqual(decided);
    const { record } = await readReview(ada, { id });
    expect(record.frozen).toEqual(readFrozen(before.text));
  });

  it('cannot be changed in the store, nor what was said and decided', async () => {
    const { id } = await approved();
    await expect(
      db.reviewRecord.updateMany({ where: { reviewId: id }, data: { text: '{}' } }),
    ).rejects.toThrow();
    await expect(db.reviewRecord.deleteMany({ where: { reviewId: id } })).rejects.toThrow();
    await expect(
      db.reviewDecision.updateMany({ where: { reviewId: id }, data: { text: '' } }),
    ).rejects.toThrow();
    await expect(db.reviewEvent.deleteMany({ where: { reviewId: id } })).rejects.toThrow();
  });

  it('says on demand what today’s assumptions say of its text', async () => {
    const { id } = await approved();
    await state(900);
    const today = await saidToday(ada, { id });
    const felt = today.options[0]?.figures.find(({ label }) => label.startsWith('Felt latency'));
    expect(felt?.today).not.toBe(felt?.frozen);
    expect(today.verdict.frozen).toBe(
      (await readReview(ada, { id })).record.frozen.decision.verdict,
    );
  });

  it('gives way to the next decision on its document', async () => {
    const first = await approved();
    const second = await approved();
    const earlier = await readReview(ada, { id: first.id });
    expect(earlier.state).toBe('superseded');
    expect(earlier.supersededBy?.id).toBe(second.id);
    expect((await readReview(ada, { id: second.id })).supersedes?.id).toBe(first.id);
    await expect(supersedeReview(ada, { id: second.id, by: second.id })).rejects.toThrow(Invalid);
    await expect(supersedeReview(ada, { id: first.id, by: second.id })).rejects.toThrow(Conflict);
  });

  it('can be rejected with a reason, and opened again', async () => {
    const { id } = await submitted();
    const { version } = await readReview(ada, { id });
    await rejectReview(grace, { id, baseVersion: version, because: 'the drill is missing' });
    const { text: markdown } = await exportRecord(ada, { id, form: 'md' });
    expect(markdown).toContain('status: rejected');
    expect(markdown).toContain('the drill is missing');
    await reopenReview(ada, { id, baseVersion: version + 1 });
    expect((await readReview(ada, { id })).state).toBe('draft');
  });
});

describe('questions', () => {
  it('are asked of figures, findings and places, and answered', async () => {
    const { id } = await openReview(ada, { architecture: { id: architecture.id }, claim });
    const { event } = await commentOnReview(grace, {
      id,
      body: 'Why so fast? <script>alert(1)</script>\u0000',
      anchor: { to: 'figure', option: 'today', path: 'latency.p95Ms', label: 'Felt latency p95' },
    });
    expect((await listReviews(ada))[0]?.openQuestions).toBe(1);
    await commentOnReview(ada, { id, body: 'Users are near.', answers: event });
    expect((await listReviews(ada))[0]?.openQuestions).toBe(0);
    const said = (await readReview(ada, { id })).events.filter(({ body }) => body !== null);
    expect(said).toMatchObject([
      { kind: 'comment', author: { name: 'grace' }, anchor: { to: 'figure' } },
      { kind: 'answer', body: 'Users are near.', refersTo: event },
    ]);
    await expect(commentOnReview(ada, { id, body: 'no', answers: event + 999 })).rejects.toThrow(
      NotFound,
    );
  });
});

describe('the log', () => {
  it('is searched and filtered', async () => {
    await approved();
    const { id } = await openReview(ada, {
      architecture: { id: architecture.id },
      title: '100 % of the checkout_flow',
      claim,
    });
    const ids = async (given: Parameters<typeof listReviews>[1]) =>
      (await listReviews(ada, given)).map((review) => review.id);
    expect(await ids({ state: ['draft'] })).toEqual([id]);
    expect(await ids({ search: '100 %' })).toEqual([id]);
    expect(await ids({ search: 'TEAM-SHOP' })).toHaveLength(2);
    expect(await ids({ search: '%' })).toEqual([id]);
    expect(await ids({ search: 'nothing like it' })).toEqual([]);
  });
});
