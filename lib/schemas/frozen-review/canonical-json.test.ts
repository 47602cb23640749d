import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { canonicalJson } from './canonical-json';

describe('the canonical form', () => {
  it.each([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    [{ B: 1, a: 2, '1': 3 }, '{"1":3,"B":1,"a":2}'],
    [0.1 + 0.2, '0.3'],
    [1 / 3, '0.333333333333'],
    [-0, '0'],
    [1e21, '1e+21'],
    [123_456_789_012_345, '123456789012345'],
    [NaN, 'null'],
    [-Infinity, 'null'],
    [{ absent: undefined, here: '' }, '{"here":""}'],
    // A key named like what objects inherit is a key like any other.
    [JSON.parse('{"__proto__":1,"constructor":2}'), '{"__proto__":1,"constructor":2}'],
    ['<b>\u202Eé😀\u0000"\\', '"<b>\u202Eé😀\\u0000\\"\\\\"'],
    // Half of a surrogate pair cannot be written as UTF-8; as an escape it can.
    ['\uD800', '"\\ud800"'],
  ])('of %j is written out', (value, written) => {
    expect(canonicalJson(value)).toBe(written);
  });

  it.each([[new Map()], [new Date(0)], [() => 1], [10n], [Symbol('x')]])(
    'does not exist of what JSON does not have',
    (value) => {
      expect(() => canonicalJson({ value })).toThrow(TypeError);
    },
  );

  test('is the same whatever the order of keys was, and after it has been read', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const written = canonicalJson(value);
        expect(canonicalJson(JSON.parse(written))).toBe(written);
        expect(canonicalJson(reversed(value))).toBe(written);
      }),
    );
  });
});

/** The same value with every object's keys the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const turned: Record<string, unknown> = Object.create(null);
  for (const [key, held] of Object.entries(value).toReversed()) turned[key] = reversed(held);
  return turned;
}
