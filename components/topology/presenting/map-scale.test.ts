import { expect, it } from 'vitest';
import { mapScale } from './map-scale';

it('draws larger where there is room, and larger still for a room', () => {
  expect(mapScale(860, false)).toBe(1);
  expect(mapScale(1500, false)).toBeCloseTo(1.15);
  expect(mapScale(1280, true)).toBeCloseTo(1.2);
  expect(mapScale(1920, true)).toBeCloseTo(1.745, 2);
  expect(mapScale(3840, true)).toBe(2);
});
