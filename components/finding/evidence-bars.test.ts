import { expect, test } from 'vitest';
import { evidencePicture } from './evidence-bars';

test('two sites at sixty: the survivor is over its limit, drawn to the longest bar', () => {
  const picture = evidencePicture([
    { label: 'us-west-2 today', value: 0.6, unit: 'share' },
    { label: 'us-east-1 lost', value: 1.2, unit: 'share', limit: 1 },
  ]);
  expect(picture?.bars).toEqual([
    { label: 'us-west-2 today', value: 0.6, unit: 'share', length: 0.5, misses: false },
    { label: 'us-east-1 lost', value: 1.2, unit: 'share', length: 1, misses: true },
  ]);
  expect(picture?.limit?.at).toBeCloseTo(1 / 1.2, 10);
});

test('what should be at least the limit misses it from below', () => {
  const served = { label: 'Served', unit: 'share', limit: 0.9, sense: 'at-least' } as const;
  const bars = (value: number) => evidencePicture([{ ...served, value }])?.bars[0];
  expect(bars(0.4)).toMatchObject({ misses: true });
  expect(bars(0.4)?.length).toBeCloseTo(0.4 / 0.9, 12);
  expect(bars(0.9)).toMatchObject({ misses: false });
  expect(evidencePicture([{ ...served, value: 0.4 }])?.limit?.sense).toBe('at-least');
});

test('other units and unknown values stand beside the picture', () => {
  const load = { label: 'Load', value: 7200, unit: 'rps' };
  const missing = { label: 'Quota', value: null, unit: 'share' };
  const picture = evidencePicture([
    { label: 'after the loss', value: 1.2, unit: 'share', limit: 1 },
    load,
    missing,
  ]);
  expect(picture?.bars).toHaveLength(1);
  expect(picture?.rest).toEqual([load, missing]);
});

test('without a limit, or with nothing but zeros, there is no picture', () => {
  expect(evidencePicture([{ label: 'Load', value: 1, unit: 'rps' }])).toBeNull();
  expect(evidencePicture([{ label: 'Load', value: 0, unit: 'rps', limit: 0 }])).toBeNull();
  expect(evidencePicture([{ label: 'Load', value: null, unit: 'rps', limit: 5 }])).toBeNull();
});
