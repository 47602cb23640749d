import { afterAll, expect, inject, it } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import { exampleText } from '@/lib/testing/examples';
import { newOwner } from '@/lib/testing/owner';
import { Conflict } from '../errors';
import { currentJudging } from '../workspace/judging';
import { createArchitecture } from './create';
import { validDocument } from './document';
import { saveArchitecture } from './save';
import { columnsOf } from './summary';

const db = openDatabase(inject('databaseUrl'));
afterAll(() => db.$disconnect());

it.each(['payments', 'collab', 'hr-tool'])(
  'stores every column of what %s comes to, and who saved it from where',
  async (name) => {
    const ada = { ...(await newOwner(db)), from: { address: '203.0.113.7', agent: 'a "browser"' } };
    const { id } = await createArchitecture(ada, { text: await exampleText('hr-tool') });
    const text = `${await exampleText(name)}# zwölf \\ 🚀 '\n`;
    await saveArchitecture(ada, { id, text, baseVersion: 1 });
    const judging = await currentJudging(db, ada.principal.workspaceId);
    const columns = columnsOf(validDocument(text, 'x.yaml'), judging);
    const row = await db.architecture.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ ...columns, version: 2, archivedAt: null });
    expect(row.updatedAt.getTime()).toBeGreaterThanOrEqual(row.createdAt.getTime());
    const event = await db.auditEvent.findFirst({
      where: { objectId: id },
      orderBy: { id: 'desc' },
    });
    expect(event).toMatchObject({
      verb: 'architecture.save',
      version: 2,
      principalId: ada.principal.id,
      ...ada.from,
      detail: { name },
    });
    const versions = await db.architectureVersion.findMany({ where: { architectureId: id } });
    expect(versions.find(({ version }) => version === 2)).toMatchObject({
      text,
      size: Buffer.byteLength(text),
      reason: 'edited',
      authorId: ada.principal.id,
    });
  },
);

it('keeps a name that is taken from being taken twice', async () => {
  const ada = await newOwner(db);
  await createArchitecture(ada, { text: await exampleText('payments') });
  const { id } = await createArchitecture(ada, { text: await exampleText('hr-tool') });
  const text = await exampleText('payments');
  await expect(saveArchitecture(ada, { id, text, baseVersion: 1 })).rejects.toBeInstanceOf(
    Conflict,
  );
  expect(await db.architectureVersion.count({ where: { architectureId: id } })).toBe(1);
});
