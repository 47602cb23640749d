import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultAssumptions, evaluate } from '@/lib/engine';
import type { ReadinessEntry } from '@/lib/engine/model';
import { architecture, option, population, site } from '@/lib/testing/architecture';
import { daysAfter, daysBetween, readinessItemIds, readinessOf } from './index';

const today = '2026-11-20';
const base = architecture(
  [population('ny', 400)],
  [
    option([site('aws:us-east-1', 1000), site('aws:us-west-2', 1000)], {
      failover: { mode: 'hybrid', targets: {} },
    }),
  ],
  {
    metadata: { name: 'case', tier: 0 },
    data: [{ name: 'carts', class: 'pii', residency: ['US'] }],
  },
);
const [evaluation] = evaluate(base, defaultAssumptions).options;

function told(readiness: readonly ReadinessEntry[]) {
  if (!evaluation) throw new Error('no option');
  return readinessOf({ ...base, readiness }, defaultAssumptions, evaluation, { today });
}

const day = fc.integer({ min: -400, max: 40 }).map((back) => daysAfter(today, back));
const entry = fc.record(
  {
    item: fc.constantFrom(...readinessItemIds),
    option: fc.constant('drawn'),
    owner: fc.constantFrom('ada', 'grace'),
    link: fc.constant('https://x.example'),
    date: day,
    expires: day,
    notApplicable: fc.constant('not ours'),
  },
  { requiredKeys: ['item'] },
);
const entries = fc.uniqueArray(entry, {
  selector: ({ item, option: own }) => `${item} ${own ?? ''}`,
  maxLength: 40,
});

test('shares are parts of one that add up to it', () => {
  fc.assert(
    fc.property(entries, (readiness) => {
      const { score, claimed, missing, weights } = told(readiness);
      for (const part of [score, claimed, missing]) {
        expect(part).toBeGreaterThanOrEqual(0);
        expect(part).toBeLessThanOrEqual(1);
      }
      expect((score ?? 0) + (claimed ?? 0) + (missing ?? 0)).toBeCloseTo(1, 12);
      expect(weights.proven + weights.claimed + weights.missing).toBe(weights.applicable);
    }),
  );
});

test('proving an item never lowers the score, nor any theme’s', () => {
  fc.assert(
    fc.property(entries, fc.constantFrom(...readinessItemIds), (readiness, item) => {
      const others = readiness.filter((one) => one.item !== item);
      const before = told(
        readiness.some((one) => one.item === item && one.notApplicable) ? others : readiness,
      );
      const after = told([...others, { item, link: 'https://x.example', date: today }]);
      expect(after.score ?? 0).toBeGreaterThanOrEqual(before.score ?? 0);
      after.themes.forEach((theme, i) =>
        expect(theme.score ?? 0).toBeGreaterThanOrEqual(before.themes[i]?.score ?? 0),
      );
    }),
  );
});

test('the order of the entries does not matter', () => {
  fc.assert(
    fc.property(entries, (readiness) => {
      const states = (given: readonly ReadinessEntry[]) =>
        told(given).items.map(({ id, state, because }) => `${id} ${state} ${because}`);
      expect(states(readiness.toReversed())).toEqual(states(readiness));
    }),
  );
});

test('as days pass, what is proven only becomes claimed, unless its day was still to come', () => {
  fc.assert(
    fc.property(entries, fc.integer({ min: 1, max: 500 }), (readiness, later) => {
      if (!evaluation) throw new Error('no option');
      const past = readiness.filter(({ date }) => date === undefined || date <= today);
      const at = (when: string) =>
        readinessOf({ ...base, readiness: past }, defaultAssumptions, evaluation, { today: when });
      expect(at(daysAfter(today, later)).weights.proven).toBeLessThanOrEqual(
        at(today).weights.proven,
      );
    }),
  );
});

test('days are counted as the calendar does', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }),
      fc.integer({ min: -40_000, max: 40_000 }),
      (date, count) => {
        const iso = (moment: Date) => moment.toISOString().slice(0, 10);
        const start = iso(date);
        const end = iso(new Date(Date.parse(start) + count * 86_400_000));
        expect(daysAfter(start, count)).toBe(end);
        expect(daysBetween(start, end)).toBe(count);
      },
    ),
  );
});
