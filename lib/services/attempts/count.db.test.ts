import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import { countAttempt } from './count';

const db = openDatabase(inject('databaseUrl'));
const other = openDatabase(inject('databaseUrl'));
afterAll(() => Promise.all([db.$disconnect(), other.$disconnect()]));

const limit = { most: 3, windowS: 600 };

describe('attempts', () => {
  it('are counted once each, by however many processes', async () => {
    const key = randomUUID();
    const counted = await Promise.all(
      Array.from({ length: 20 }, (_, i) => countAttempt(i % 2 === 0 ? db : other, key, limit)),
    );
    const counts = counted.map(({ count }) => count).sort((a, b) => a - b);
    expect(counts).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  });

  it('are counted anew when the window is over, and the old count is swept up', async () => {
    const [key, old] = [randomUUID(), randomUUID()];
    for (const one of [key, key, old]) await countAttempt(db, one, limit);
    await db.attempt.updateMany({
      where: { key: { in: [key, old] } },
      data: { endsAt: new Date(Date.now() - 1000) },
    });
    const { count, waitS } = await countAttempt(db, key, limit);
    expect(count).toBe(1);
    expect(waitS).toBeGreaterThan(590);
    expect(await db.attempt.findUnique({ where: { key: old } })).toBeNull();
  });

  it('do not prolong the wait', async () => {
    const key = randomUUID();
    const first = await countAttempt(db, key, limit);
    const second = await countAttempt(db, key, { ...limit, windowS: 6000 });
    expect(second.count).toBe(2);
    expect(second.waitS).toBeLessThanOrEqual(first.waitS);
  });
});
