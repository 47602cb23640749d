import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markBest, type Candidate } from './mark-best';

const known = (value: number, status: Candidate['status'] = 'not-asked'): Candidate => ({
  value,
  state: 'known',
  status,
});
const endless: Candidate = { value: null, state: 'endless', status: 'fail' };
const unknown: Candidate = { value: null, state: 'unknown', status: 'unknown' };

describe('the best of a row', () => {
  test('is the least or the most, as the row has it', () => {
    expect(markBest([known(282), known(159), known(95)], 'less')).toEqual([false, false, true]);
    expect(markBest([known(0.999), known(0.99)], 'more')).toEqual([true, false]);
  });

  test('is shared by equals, and nobody where all are equal', () => {
    expect(markBest([known(1), known(1), known(2)], 'less')).toEqual([true, true, false]);
    expect(markBest([known(0), known(0)], 'less')).toEqual([false, false]);
  });

  test('never misses what is required, though all others are worse', () => {
    expect(markBest([known(120, 'fail'), known(150, 'fail')], 'less')).toEqual([false, false]);
  });

  test('beats what has no end, and not what nobody knows', () => {
    expect(markBest([known(62, 'pass'), endless], 'less')).toEqual([true, false]);
    expect(markBest([known(62), unknown], 'less')).toEqual([false, false]);
  });

  test('of bills, is no lower bound; a bound that lies above is beaten', () => {
    const atLeast = (value: number): Candidate => ({
      value,
      state: 'at-least',
      status: 'not-asked',
    });
    expect(markBest([known(100), atLeast(120)], 'less')).toEqual([true, false]);
    expect(markBest([known(100), atLeast(80)], 'less')).toEqual([false, false]);
  });

  test('is unbeaten: no known figure of the row is better than one that is marked', () => {
    const candidate: fc.Arbitrary<Candidate> = fc.record({
      value: fc.integer({ min: -20, max: 20 }),
      state: fc.constantFrom('known', 'known', 'at-least', 'at-most'),
      status: fc.constantFrom('pass', 'fail', 'not-asked', 'unknown'),
    });
    fc.assert(
      fc.property(
        fc.array(candidate, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('less', 'more'),
        (row, better) => {
          const best = markBest(row, better);
          for (const [i, one] of row.entries()) {
            if (best[i] !== true) continue;
            expect(one.status).not.toBe('fail');
            for (const other of row) {
              if (other.state !== 'known') continue;
              const lead = (one.value ?? 0) - (other.value ?? 0);
              expect(better === 'less' ? lead <= 0 : lead >= 0).toBe(true);
            }
          }
        },
      ),
    );
  });
});
