import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultAssumptions, evaluate } from '@/lib/engine';
import { compareOptions } from '@/lib/engine/comparison';
import { recognisePattern } from '@/lib/engine/decision';
import { lossTolerances, type StartingAnswers } from './answers';
import { draftDocument } from './draft-document';

const [nothing, seconds, , day] = lossTolerances;
if (!nothing || !seconds || !day) throw new Error('four tolerances');

const berlin = { name: 'Berlin', country: 'DE', at: { lat: 52.52, lon: 13.4 }, users: 200_000 };
const boston = { name: 'Boston', country: 'US', at: { lat: 42.36, lon: -71.06 }, users: 50_000 };
const answers = (more: Partial<StartingAnswers> = {}): StartingAnswers => ({
  name: 'checkout',
  places: [berlin],
  tolerance: seconds,
  outageCostPerHourUsd: 20_000,
  ...more,
});

function drafted(more: Partial<StartingAnswers> = {}) {
  const result = draftDocument(answers(more), defaultAssumptions);
  if (!result.ok) throw new Error(result.problems[0]?.message);
  return result.draft;
}

describe('a document drafted from three answers', () => {
  test('says what was answered, and keeps what was not as comments', () => {
    const { architecture, text } = drafted({ places: [berlin, boston] });
    expect(architecture.requirements).toMatchObject({ rtoS: 300, rpoS: 5 });
    expect(architecture.demand.populations).toMatchObject([
      { name: 'berlin', country: 'DE', users: 200_000, peakRps: 200 },
      { name: 'boston', country: 'US', users: 50_000, peakRps: 50 },
    ]);
    expect(architecture.business?.outageCostPerHourUsd).toBe(20_000);
    expect(text).toContain('# availability: 99.95%');
  });

  test('begins with a shape that keeps the times, beside the simplest one', () => {
    const { architecture, option, pattern } = drafted();
    expect(pattern).not.toBeNull();
    expect(architecture.metadata.chosen).toBe(option);
    const evaluation = evaluate(architecture, defaultAssumptions);
    const names = architecture.options.map(({ name }) => name);
    const { rows } = compareOptions({ architecture, evaluation, options: names });
    const chosen = names.indexOf(option);
    for (const id of ['rto', 'rpo'] as const)
      expect(rows.find((row) => row.id === id)?.cells[chosen]?.status).toBe('pass');
  });

  test('needs no second region where a day may be lost', () => {
    const { architecture, decision } = drafted({ tolerance: day });
    expect(['single-region', 'multi-az', 'disaster-recovery']).toContain(decision.verdict);
    const chosen = architecture.options.find(({ name }) => name === architecture.metadata.chosen);
    expect(chosen?.sites.filter(({ role }) => role === 'active')).toHaveLength(1);
  });

  test('begins with the shape that is asked for', () => {
    const { architecture, pattern } = drafted({
      places: [berlin, boston],
      pattern: 'active-active',
    });
    expect(pattern).toBe('active-active');
    const chosen = architecture.options.find(({ name }) => name === 'active-active');
    expect(chosen && recognisePattern(chosen)).toBe('active-active');
  });

  test('says where the cost of an hour is not known', () => {
    const { architecture, text } = drafted({ outageCostPerHourUsd: null });
    expect(architecture.business).toBeNull();
    expect(text).toContain('#   outageCostPerHour: 10000');
  });

  test('a name that is none is a problem of the document, told with its place', () => {
    const result = draftDocument(answers({ name: 'two words: "x"' }), defaultAssumptions);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.problems[0]?.path).toBe('metadata.name');
  });

  test('is valid and can be evaluated whatever is answered', () => {
    const place = fc.record({
      name: fc.constantFrom('São Paulo', 'Tōkyō', '東京', 'Zürich', 'New York', 'berlin'),
      country: fc.constantFrom('BR', 'JP', 'CH', 'US', 'DE', 'IN', 'ZA'),
      at: fc.record({
        lat: fc.double({ min: -55, max: 70, noNaN: true }),
        lon: fc.double({ min: -180, max: 180, noNaN: true }),
      }),
      users: fc.integer({ min: 1, max: 50_000_000 }),
    });
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...lossTolerances),
        fc.option(fc.integer({ min: 0, max: 10_000_000 })),
        (places, tolerance, outageCostPerHourUsd) => {
          const { architecture, option } = drafted({ places, tolerance, outageCostPerHourUsd });
          const { options } = evaluate(architecture, defaultAssumptions, { option });
          expect(options[0]?.capacity.steadyServedFraction).toBe(1);
        },
      ),
      { numRuns: 12 },
    );
  });
});
