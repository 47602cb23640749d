import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import { newOwner } from '@/lib/testing/owner';
import { archiveArchitecture } from '../architecture/archive';
import { readArchitecture } from '../architecture/read';
import type { Context } from '../context';
import { Invalid, NotFound } from '../errors';
import { listCases } from './list';
import { openCase } from './open';
import { readCase } from './read';

const db = openDatabase(inject('databaseUrl'));
afterAll(() => db.$disconnect());

let ada: Context;
beforeAll(async () => {
  ada = await newOwner(db);
});

describe('the gallery', () => {
  it('lists every case with its verdict', async () => {
    const listed = await listCases(ada);
    expect(listed.map(({ id }) => id)).toContain('india');
    expect(listed.find(({ id }) => id === 'hr-tool')?.verdict).toBe('disaster-recovery');
  });

  it('opens the same copy again, and a new one when asked', async () => {
    expect((await readCase(ada, 'game')).copied).toBe(false);
    expect(await openCase(ada, { id: 'game' })).toEqual({ name: 'game' });
    expect((await readCase(ada, 'game')).copied).toBe(true);
    expect(await openCase(ada, { id: 'game' })).toEqual({ name: 'game' });
    expect(await openCase(ada, { id: 'game', anew: true })).toEqual({ name: 'game-2' });
    const { text } = await readArchitecture(ada, { name: 'game-2' });
    expect(text).toContain('name: game-2');
  });

  it('leaves an archived copy where it is and makes another', async () => {
    const { name } = await openCase(ada, { id: 'music' });
    const { id, version } = await readArchitecture(ada, { name });
    await archiveArchitecture(ada, { id, baseVersion: version });
    expect(await openCase(ada, { id: 'music' })).toEqual({ name: 'music-2' });
  });

  it('says which cases there are when asked for another', async () => {
    await expect(readCase(ada, 'chess')).rejects.toThrow(NotFound);
    await expect(openCase(ada, { id: 'chess' })).rejects.toThrow(/no case "chess".*payments/);
    await expect(openCase(ada, { id: '../secrets' })).rejects.toThrow(NotFound);
    await expect(openCase(ada, { id: 'x'.repeat(81) })).rejects.toThrow(Invalid);
  });
});
