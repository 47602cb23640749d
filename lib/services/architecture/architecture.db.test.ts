import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import { exampleNames, exampleText } from '@/lib/testing/examples';
import { newOwner } from '@/lib/testing/owner';
import type { Context } from '../context';
import { Conflict, Invalid, NotFound } from '../errors';
import { archiveArchitecture } from './archive';
import { createArchitecture } from './create';
import { duplicateArchitecture } from './duplicate';
import { convertConfiguration } from './convert-configuration';
import { exportOption } from './export-option';
import { exportText } from './export-text';
import { listVersions } from './history';
import { importFile } from './import-file';
import { readArchitecture } from './read';
import { readVersion } from './read-version';
import { renameArchitecture } from './rename';
import { restoreVersion } from './restore';
import { saveArchitecture } from './save';
import { unarchiveArchitecture } from './unarchive';

const names = await exampleNames();
const db = openDatabase(inject('databaseUrl'));
afterAll(() => db.$disconnect());

let ada: Context;
beforeEach(async () => {
  ada = await newOwner(db, 'ada');
});

const stored = async (name: string) => createArchitecture(ada, { text: await exampleText(name) });
const auditOf = (objectId: string) =>
  db.auditEvent.findMany({ where: { objectId }, orderBy: { id: 'asc' } });

/** From here on nothing that is done in the workspace can be written down. */
async function refuseAuditRows(workspaceId: string): Promise<void> {
  const name = `no_audit_${workspaceId.replaceAll('-', '')}`;
  await db.$executeRawUnsafe(
    `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS
       'BEGIN RAISE EXCEPTION ''no audit''; END'`,
  );
  await db.$executeRawUnsafe(
    `CREATE TRIGGER ${name} BEFORE INSERT ON audit_event FOR EACH ROW
       WHEN (NEW.workspace_id = '${workspaceId}') EXECUTE FUNCTION ${name}()`,
  );
}

describe('a document in the store', () => {
  it.each(names)('comes back byte for byte: %s', async (name) => {
    const text = await exampleText(name);
    await createArchitecture(ada, { text });
    expect((await readArchitecture(ada, { name })).text).toBe(text);
    expect(await exportText(ada, { name })).toEqual({ fileName: `${name}.yaml`, text });
  });

  it('keeps line ends, tabs in comments, other scripts and separators as they were', async () => {
    const text = `${await exampleText('hr-tool')}\r\n# \t Zürich 東京 \u2028 🚀 e\u0301\r\n`;
    await createArchitecture(ada, { text });
    expect((await readArchitecture(ada, { name: 'hr-tool' })).text).toBe(text);
  });

  it('is refused with every problem when it is none, and leaves nothing behind', async () => {
    const text = (await exampleText('hr-tool')).replace('role: active', 'role: activ');
    const failure = await createArchitecture(ada, { text }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Invalid);
    expect(failure).toHaveProperty('problems[0].path');
    expect(JSON.stringify(failure)).toContain('activ');
    const { workspaceId } = ada.principal;
    expect(await db.architecture.count({ where: { workspaceId } })).toBe(0);
    expect(await db.auditEvent.count({ where: { workspaceId } })).toBe(0);
  });
});

describe('saving', () => {
  it('makes the next version, with an audit row', async () => {
    const { id } = await stored('payments');
    const text = `${await exampleText('payments')}# looked at\n`;
    expect(await saveArchitecture(ada, { id, text, baseVersion: 1 })).toEqual({
      id,
      name: 'payments',
      version: 2,
    });
    expect(await readArchitecture(ada, { id })).toMatchObject({ text, version: 2, author: 'ada' });
    expect(await auditOf(id)).toMatchObject([
      { verb: 'architecture.create', version: 1, principalId: ada.principal.id },
      { verb: 'architecture.save', version: 2, principalId: ada.principal.id },
    ]);
  });

  it('of a text that is saved already makes no version', async () => {
    const { id } = await stored('payments');
    const text = await exampleText('payments');
    expect(await saveArchitecture(ada, { id, text, baseVersion: 1 })).toMatchObject({ version: 1 });
    expect(await listVersions(ada, { id })).toHaveLength(1);
  });

  it('of a text with problems is refused and changes nothing', async () => {
    const { id } = await stored('payments');
    const attempt = saveArchitecture(ada, { id, text: 'kind: Nothing\n', baseVersion: 1 });
    await expect(attempt).rejects.toBeInstanceOf(Invalid);
    expect(await readArchitecture(ada, { id })).toMatchObject({ version: 1 });
    expect(await auditOf(id)).toHaveLength(1);
  });

  it('over a version not seen shows what stands there now', async () => {
    const { id } = await stored('payments');
    const theirs = `${await exampleText('payments')}# theirs\n`;
    await saveArchitecture(ada, { id, text: theirs, baseVersion: 1 });
    const mine = `${await exampleText('payments')}# mine\n`;
    const failure = await saveArchitecture(ada, { id, text: mine, baseVersion: 1 }).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(Conflict);
    expect(failure).toMatchObject({ theirs: { text: theirs, version: 2, author: 'ada' } });
    expect((await readArchitecture(ada, { id })).text).toBe(theirs);
  });

  it('by a hundred editors at once from the same version succeeds for one of them', async () => {
    const { id } = await stored('payments');
    const base = await exampleText('payments');
    const outcomes = await Promise.allSettled(
      Array.from({ length: 100 }, (_, i) =>
        saveArchitecture(ada, { id, text: `${base}# editor ${i}\n`, baseVersion: 1 }),
      ),
    );
    const winners = outcomes.flatMap((outcome, i) => (outcome.status === 'fulfilled' ? [i] : []));
    expect(winners).toHaveLength(1);
    const now = await readArchitecture(ada, { id });
    expect(now).toMatchObject({ version: 2, text: `${base}# editor ${winners[0]}\n` });
    for (const outcome of outcomes) {
      if (outcome.status === 'fulfilled') continue;
      expect(outcome.reason).toBeInstanceOf(Conflict);
      expect(outcome.reason).toMatchObject({ theirs: { text: now.text, version: 2 } });
    }
    expect(await auditOf(id)).toHaveLength(2);
  });

  it('whose audit row cannot be written saves nothing', async () => {
    const { id } = await stored('payments');
    await refuseAuditRows(ada.principal.workspaceId);
    const text = `${await exampleText('payments')}# lost\n`;
    await expect(saveArchitecture(ada, { id, text, baseVersion: 1 })).rejects.toThrow('no audit');
    expect(await readArchitecture(ada, { id })).toMatchObject({ version: 1 });
    expect(await listVersions(ada, { id })).toHaveLength(1);
    expect(await auditOf(id)).toHaveLength(1);
  });

  it('of large documents beside many small reads mixes nothing up', async () => {
    const { id } = await stored('payments');
    const base = await exampleText('payments');
    // Larger than what a socket hands over at once.
    const text = `${base}# ${'é'.repeat(100_000)}\n`;
    const reads = Array.from({ length: 60 }, () => readArchitecture(ada, { id }));
    const large = Array.from({ length: 20 }, (_, i) =>
      text.replace('name: payments', `name: payments-${i}`),
    );
    const imports = large.map((one) => importFile(ada, { fileName: 'large.yaml', text: one }));
    for (const read of await Promise.all(reads)) expect(read.text).toBe(base);
    for (const [i, { id: imported }] of (await Promise.all(imports)).entries()) {
      expect((await readArchitecture(ada, { id: imported })).text === large[i]).toBe(true);
    }
  });
});

describe('history', () => {
  it('lists versions, newest first, and gives back each text', async () => {
    const { id } = await stored('hr-tool');
    const first = await exampleText('hr-tool');
    await saveArchitecture(ada, { id, text: `${first}# second\n`, baseVersion: 1 });
    expect(await listVersions(ada, { id })).toMatchObject([
      { version: 2, reason: 'edited', author: 'ada', size: Buffer.byteLength(first) + 9 },
      { version: 1, reason: 'created' },
    ]);
    expect(await listVersions(ada, { id, before: 2 })).toHaveLength(1);
    expect((await readVersion(ada, { id, version: 1 })).text).toBe(first);
    await expect(readVersion(ada, { id, version: 3 })).rejects.toBeInstanceOf(NotFound);
  });

  it('restores an earlier text as a version of its own', async () => {
    const { id } = await stored('hr-tool');
    const first = await exampleText('hr-tool');
    await saveArchitecture(ada, { id, text: `${first}# second\n`, baseVersion: 1 });
    expect(await restoreVersion(ada, { id, version: 1, baseVersion: 2 })).toMatchObject({
      version: 3,
    });
    expect((await readArchitecture(ada, { id })).text).toBe(first);
    expect((await listVersions(ada, { id }))[0]).toMatchObject({ version: 3, reason: 'restored' });
    await expect(restoreVersion(ada, { id, version: 1, baseVersion: 2 })).rejects.toBeInstanceOf(
      Conflict,
    );
  });

  it('is never changed, whoever asks the database', async () => {
    const { id } = await stored('hr-tool');
    const where = { architectureId: id };
    await expect(
      db.architectureVersion.updateMany({ where, data: { text: 'other' } }),
    ).rejects.toThrow('never changed');
    await expect(db.auditEvent.deleteMany({ where: { objectId: id } })).rejects.toThrow(
      'never changed or deleted',
    );
  });
});

describe('names', () => {
  it('change in the text alone, comments and all else kept', async () => {
    const { id } = await stored('hr-tool');
    const before = await exampleText('hr-tool');
    await renameArchitecture(ada, { id, name: 'people-portal', baseVersion: 1 });
    const { text } = await readArchitecture(ada, { name: 'people-portal' });
    expect(text).toBe(before.replace('name: hr-tool', 'name: people-portal'));
    await expect(readArchitecture(ada, { name: 'hr-tool' })).rejects.toBeInstanceOf(NotFound);
    expect((await auditOf(id)).at(-1)).toMatchObject({
      verb: 'architecture.rename',
      detail: { name: 'people-portal', formerName: 'hr-tool' },
    });
  });

  it('are taken by one living document of a workspace at a time', async () => {
    const first = await stored('hr-tool');
    await expect(stored('hr-tool')).rejects.toBeInstanceOf(Conflict);
    const other = await stored('payments');
    await expect(
      renameArchitecture(ada, { id: other.id, name: 'hr-tool', baseVersion: 1 }),
    ).rejects.toThrow('already an architecture of that name');
    await archiveArchitecture(ada, { id: first.id, baseVersion: 1 });
    const second = await stored('hr-tool');
    await expect(unarchiveArchitecture(ada, { id: first.id })).rejects.toBeInstanceOf(Conflict);
    await archiveArchitecture(ada, { id: second.id, baseVersion: 1 });
    expect(await unarchiveArchitecture(ada, { id: first.id })).toMatchObject({ name: 'hr-tool' });
  });

  it('that are none for a document are refused with the reason', async () => {
    const { id } = await stored('hr-tool');
    const attempt = renameArchitecture(ada, { id, name: 'a name/with a slash', baseVersion: 1 });
    await expect(attempt).rejects.toBeInstanceOf(Invalid);
  });

  it('of copies are free ones', async () => {
    const { id } = await stored('hr-tool');
    const copies = [
      await duplicateArchitecture(ada, { id }),
      await duplicateArchitecture(ada, { id }),
      await duplicateArchitecture(ada, { id, name: 'mine' }),
    ];
    expect(copies.map(({ name }) => name)).toEqual(['hr-tool-copy', 'hr-tool-copy-2', 'mine']);
    expect((await listVersions(ada, { id: copies[0]?.id ?? '' }))[0]?.reason).toBe('duplicated');
  });
});

describe('other forms', () => {
  it('take an option away, the chosen one where none is named', async () => {
    await stored('payments');
    const chosen = {
      name: 'payments',
      target: 'multi-region',
      option: null,
      day: '2026-11-20',
    };
    const file = await exportOption(ada, chosen);
    expect(file.fileName).toBe('payments.multi-region.yaml');
    expect(file.content).toContain('us-west-2');
    expect((await exportOption(ada, { ...chosen, option: 'multi-az' })).content).not.toContain(
      'us-west-2',
    );
    await expect(exportOption(ada, { ...chosen, target: 'fax' })).rejects.toThrow(NotFound);
    await expect(exportOption(ada, { ...chosen, option: 'none' })).rejects.toThrow(
      'no option "none"',
    );
    await expect(exportOption(ada, { ...chosen, name: 'other' })).rejects.toThrow(NotFound);
  });

  it('become documents, named after their file, or are refused with every problem', async () => {
    const text = 'multi_region:\n  regions:\n    - { name: us-east-1, primary: true }\n';
    const made = await convertConfiguration(ada, { fileName: 'App Regions.yaml', text });
    expect(made.text).toContain('name: app-regions');
    const wrong = { fileName: 'x.yaml', text: text.replace('us-east-1', 'nowhere') };
    await expect(convertConfiguration(ada, wrong)).rejects.toThrow(Invalid);
  });
});

describe('an archived document', () => {
  it('opens by its id, but not by its name, and takes no edits', async () => {
    const { id } = await stored('hr-tool');
    await archiveArchitecture(ada, { id, baseVersion: 1 });
    expect((await readArchitecture(ada, { id })).archivedAt).toBeInstanceOf(Date);
    await expect(readArchitecture(ada, { name: 'hr-tool' })).rejects.toBeInstanceOf(NotFound);
    const text = `${await exampleText('hr-tool')}# more\n`;
    await expect(saveArchitecture(ada, { id, text, baseVersion: 1 })).rejects.toThrow('archived');
  });

  it('was not changed by somebody else in the meantime', async () => {
    const { id } = await stored('hr-tool');
    const text = `${await exampleText('hr-tool')}# more\n`;
    await saveArchitecture(ada, { id, text, baseVersion: 1 });
    await expect(archiveArchitecture(ada, { id, baseVersion: 1 })).rejects.toBeInstanceOf(Conflict);
  });
});

describe('a document of another workspace', () => {
  it('is not there, whatever is asked of it', async () => {
    const { id } = await stored('payments');
    const text = `${await exampleText('payments')}# theirs\n`;
    const eve = await newOwner(db, 'eve');
    const attempts = [
      readArchitecture(eve, { id }),
      readArchitecture(eve, { name: 'payments' }),
      exportText(eve, { id }),
      saveArchitecture(eve, { id, text, baseVersion: 1 }),
      renameArchitecture(eve, { id, name: 'mine', baseVersion: 1 }),
      duplicateArchitecture(eve, { id }),
      archiveArchitecture(eve, { id, baseVersion: 1 }),
      unarchiveArchitecture(eve, { id }),
      listVersions(eve, { id }),
      readVersion(eve, { id, version: 1 }),
      restoreVersion(eve, { id, version: 1, baseVersion: 1 }),
    ];
    for (const outcome of await Promise.allSettled(attempts)) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'NotFound' } });
    }
    expect(await auditOf(id)).toHaveLength(1);
    expect(await readArchitecture(ada, { id })).toMatchObject({ version: 1, archivedAt: null });
  });
});
