import { expect, it } from 'vitest';
import { flowWidth, populationRadius, symbolScale } from './symbol-size';

const scale = symbolScale([{ users: 100 }, { users: 400 }], [{ rps: 10 }, { rps: 40 }]);

it('draws area by users and width by requests', () => {
  const [small, large] = [populationRadius(100, scale), populationRadius(400, scale)];
  expect((large / small) ** 2).toBeCloseTo(4, 9);
  expect(flowWidth(40, scale) / flowWidth(10, scale)).toBeCloseTo(4, 9);
});

it('draws many smaller than few, and none too small to be seen', () => {
  const crowd = symbolScale(
    Array.from({ length: 200 }, () => ({ users: 1 })),
    [],
  );
  expect(populationRadius(1, crowd)).toBeLessThan(populationRadius(400, scale));
  expect(populationRadius(0.0001, crowd)).toBeGreaterThanOrEqual(4);
  expect(flowWidth(0.001, scale)).toBeGreaterThanOrEqual(1);
});

it('has a size for a document without users and without load', () => {
  const nothing = symbolScale([{ users: 0 }], []);
  expect(populationRadius(0, nothing)).toBeGreaterThan(0);
  expect(flowWidth(0, nothing)).toBeGreaterThan(0);
});
