import { expect, it } from 'vitest';
import type { LatencyFigures } from '@/lib/engine/model';
import { ms, share } from '@/lib/engine/units';
import { latencySentence } from './latency-words';

const figures: LatencyFigures = {
  scenario: 'typical',
  p50Ms: ms(62),
  p95Ms: ms(157.2),
  p99Ms: ms(262),
  lowerBound: false,
  lowerBounds: { reads: false, writes: false },
  populations: [],
  slowest: [
    {
      population: 'asia',
      kind: 'write',
      region: 'aws:ap-south-1',
      medianMs: ms(230),
      share: share(0.0375),
      slowShare: share(0.634),
    },
  ],
};
const say = (given: Partial<LatencyFigures>, limit: number | null): string =>
  latencySentence({ ...figures, ...given }, limit).replaceAll(/[\u00a0\u202f]/g, ' ');

it('says what is felt, what is required and whose the slow requests are', () => {
  expect(say({}, 100)).toBe(
    'Nineteen of twenty requests are answered within 157 ms, where 100 ms are required. Of the slower ones 63 % are writes of asia.',
  );
  expect(say({ slowest: [] }, 250)).toBe(
    'Nineteen of twenty requests are answered within 157 ms; 250 ms are required.',
  );
  expect(say({ slowest: [], scenario: 'degraded' }, null)).toBe(
    'On a degraded network nineteen of twenty requests are answered within 157 ms; nothing is required.',
  );
});

it('never lets a lower bound meet a limit', () => {
  expect(say({ slowest: [], lowerBound: true }, 250)).toBe(
    'It takes at least 157 ms until nineteen of twenty requests are answered; whether that meets the 250 ms that are required is not known.',
  );
});

it('says so where nobody is served', () => {
  expect(say({ p95Ms: null }, 100)).toBe('Nobody is served, so nobody waits.');
});
