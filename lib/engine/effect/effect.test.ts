import { describe, expect, test } from 'vitest';
import { defaultAssumptions, effectOf, evaluate, withOverrides, type AssumptionOverride } from '..';
import { architecture, option, population, site } from '../../testing/architecture';

const stated = (id: string, value: number, unit: string): AssumptionOverride => ({
  id,
  value,
  unit,
  scope: 'tried',
});
/** Two sites at 60 %: losing either leaves the other at 120 %, which is no overload where 130 % is borne. */
const two = architecture(
  [population('us', 72), population('eu', 72, { at: { lat: 53.3, lon: -6.3 }, country: 'IE' })],
  [
    option([
      site('aws:us-east-1', 120, { writer: true }),
      site('aws:eu-west-1', 120, { writer: true }),
    ]),
  ],
);
const effect = (...overrides: AssumptionOverride[]) =>
  effectOf(
    evaluate(two, defaultAssumptions),
    evaluate(two, withOverrides(defaultAssumptions, overrides)),
  );

describe('the effect of other assumptions', () => {
  test('is nothing where they are the same', () => {
    expect(effect()).toEqual([]);
    expect(effect(stated('parameter.serverTimeMs', 35, 'ms'))).toEqual([]);
  });

  test('is each figure before and after, by its path', () => {
    const [changed] = effect(stated('parameter.serverTimeMs', 20, 'ms'));
    expect(changed?.option).toBe('drawn');
    const felt = changed?.figures.find(({ path }) => path === 'latency.populations[eu].requestMs');
    expect((felt?.before ?? 0) - (felt?.after ?? 0)).toBeCloseTo(15, 9);
    expect(changed?.figures.map(({ path }) => path)).not.toContain('capacity.safeUtilization');
  });

  test('tells the findings that go, and with the two sides exchanged those that appear', () => {
    const borne = stated('parameter.overloadLimit', 1.3, 'of capacity');
    const [changed] = effect(borne);
    expect(changed?.go.map(({ code }) => code)).toContain('CAP-01');
    const served = changed?.figures.find(
      ({ path }) => path === 'capacity.losses[aws:us-east-1].servedFraction',
    );
    expect(served).toMatchObject({ before: 0, after: 1 });
    const [back] = effectOf(
      evaluate(two, withOverrides(defaultAssumptions, [borne])),
      evaluate(two, defaultAssumptions),
    );
    expect(back?.appear).toEqual(changed?.go);
    expect(back?.go).toEqual(changed?.appear);
  });
});
