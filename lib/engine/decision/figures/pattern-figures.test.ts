import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  defaultAssumptions,
  evaluate,
  ms,
  rps,
  share,
  usd,
  type Architecture,
  type OptionEvaluation,
} from '../..';
import { architecture, option, population, site } from '../../../testing/architecture';
import { questions } from '../../../testing/decision-cases';
import { oneSite } from '../ground/one-site';
import { surveyGround } from '../ground/survey';
import { busiestHourOf } from './busiest-hour';
import { patternFigures } from './pattern-figures';

const runs = (ofHundred: number) => ({
  numRuns: Math.ceil((ofHundred * Number(process.env.PROPERTY_RUNS ?? 100)) / 100),
});
const patience = 120_000;

/** What `evaluate` makes of one drawing put into the document. */
function evaluated(document: Architecture, drawn: Architecture['options'][number]) {
  const [first] = evaluate({ ...document, options: [drawn] }, defaultAssumptions).options;
  if (!first) throw new Error('no option');
  return first;
}

const worstRto = ({ recovery }: OptionEvaluation) =>
  Math.max(0, ...recovery.losses.map(({ rto }) => rto.totalS ?? Infinity));

test(
  'figures of a drawing are those that the same drawing has as an option',
  () => {
    fc.assert(
      fc.property(questions, (question) => {
        // With peaks apart, capacity is judged at the busiest hour, which `evaluate` does not do.
        const populations = question.demand.populations.map(({ name, peakRps, at, country }) =>
          population(name, peakRps, { at, country }),
        );
        const document = { ...question, demand: { ...question.demand, populations } };
        for (const row of patternFigures(surveyGround(document, defaultAssumptions)).rows) {
          const { pattern, option, figures } = row;
          // Homes without a copy are weighed one by one.
          if (!figures || pattern.id === 'regional-sharding') continue;
          const same = evaluated(document, option);
          expect(figures.p95Ms, pattern.id).toBe(same.latency.p95Ms);
          expect(figures.availability.yearly, pattern.id).toBe(same.availability.yearly);
          expect(figures.violations, pattern.id).toEqual(
            same.residency.violations.filter(({ effect }) => effect !== 'barred'),
          );
          expect(figures.rpoS, pattern.id).toBeCloseTo(same.recovery.rpoS ?? Infinity, 5);
          if (figures.rto.outcome !== 'outage') {
            expect(figures.rto.seconds, pattern.id).toBeCloseTo(worstRto(same), 5);
          }
          const singles = same.capacity.losses.filter(({ lost }) => lost.length === 1);
          expect(figures.afterLoss.servedFraction, pattern.id).toBe(
            Math.min(1, ...singles.map(({ servedFraction }) => servedFraction)),
          );
        }
      }),
      runs(6),
    );
  },
  patience,
);

test(
  'no lawful region makes all users together wait less than the best single one',
  () => {
    fc.assert(
      fc.property(questions, (document) => {
        const { best, regions } = surveyGround(document, defaultAssumptions);
        if (!best) return;
        for (const { region, lawfulForAll } of regions) {
          if (!lawfulForAll || region.zones === 0 || region.zones === 1) continue;
          const { latency, residency } = evaluated(document, oneSite(region));
          expect(residency.violations).toEqual([]);
          expect(latency.p95Ms ?? 0, region.id).toBeGreaterThanOrEqual(best.p95Ms ?? 0);
        }
      }),
      runs(5),
    );
  },
  patience,
);

describe('the busiest hour', () => {
  const halves = (from: number) =>
    Array.from({ length: 24 }, (_, hour) => share((hour - from + 24) % 24 < 12 ? 1 : 0.5));

  test('peaks twelve hours apart come to one and a half of one of them, not to two', () => {
    const demand = {
      populations: [
        population('day', 100, { daily: halves(0) }),
        population('night', 100, { daily: halves(12) }),
      ],
    };
    expect(busiestHourOf(demand)).toMatchObject({ rps: 150, sumOfPeaksRps: 200 });
  });

  test('who states no hours is always at peak', () => {
    const demand = {
      populations: [population('day', 100, { daily: halves(6) }), population('always', 100)],
    };
    expect(busiestHourOf(demand)).toMatchObject({ hour: 6, rps: 200 });
  });
});

describe('a front at the edge', () => {
  const far = population('tokyo', 100, { at: { lat: 35.68, lon: 139.69 }, country: 'JP' });
  const near = population('ashburn', 100, { at: { lat: 39.04, lon: -77.49 } });
  const edgeFirst = (cacheable: number) => {
    const document = architecture([near, far], [option([site('aws:us-east-1', 1)])], {
      requirements: { claims: [], latencyP95Ms: ms(200), regions: { required: ['aws:us-east-1'] } },
      demand: { reads: share(1), cacheable: share(cacheable), populations: [near, far] },
    });
    const { rows } = patternFigures(surveyGround(document, defaultAssumptions));
    const row = rows.find(({ pattern }) => pattern.id === 'edge-first');
    if (!row?.figures) throw new Error('not drawn');
    return row.figures.populations.find(({ name }) => name === 'tokyo')?.p95Ms ?? 0;
  };

  test('answers what may be cached from beside the user: 8 ms to the edge, 8 ms of last mile, 5 ms of cache', () => {
    // All of it cached: median 21 ms, p95 19^(1/8) = 1.445 times that.
    expect(edgeFirst(1)).toBeCloseTo(21 * 19 ** (1 / 8), 2);
  });

  test('and leaves what may not where it is', () => {
    expect(edgeFirst(0)).toBeGreaterThan(150);
    expect(edgeFirst(0.5)).toBeGreaterThan(150);
  });
});

test('a bill that pays for another pattern is brought back to one region first', () => {
  const costs = (currentPattern?: 'active-active') => {
    const document = architecture([population('here', 100)], [option([site('aws:us-east-1', 1)])], {
      business: {
        currency: 'USD',
        currentMonthlyCostUsd: { compute: usd(150_000), network: usd(75_000) },
        ...(currentPattern ? { currentPattern } : {}),
      },
    });
    const { rows } = patternFigures(surveyGround(document, defaultAssumptions));
    return rows.find(({ pattern }) => pattern.id === 'pilot-light')?.cost.monthlyUsd;
  };
  // Of one region: the bill, 10 % of two engineers at 200k a year, and routing and watching of one fleet, 6.67 %
  // of its compute; a pilot runs no machines.
  expect(costs()).toBeCloseTo(225_000 + (0.1 * 2 * 200_000) / 12 + 0.0667 * 150_000, 2);
  // Of a split fleet: what one region has of its capacity is all that is paid of it.
  expect(costs('active-active')).toBeLessThan(225_000);
});

test('a quota below the peak shows as utilisation above all of it', () => {
  const document = architecture([population('here', 900)], [option([site('aws:us-east-1', 1)])], {
    requirements: { claims: [], regions: { quotaRps: { '*': rps(600) } } },
  });
  const { rows } = patternFigures(surveyGround(document, defaultAssumptions));
  const zones = rows.find(({ pattern }) => pattern.id === 'multi-az');
  expect(zones?.figures?.utilization).toBeCloseTo(1.5, 9);
});
