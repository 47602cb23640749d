import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytes, ms, seconds, share } from '@/lib/engine/units';
import {
  formatBytes,
  formatDuration,
  formatDurationMs,
  formatShare,
  parseBytes,
  parseDuration,
  parseDurationMs,
  parseShare,
} from '.';

describe('durations', () => {
  it.each([
    ['250ms', 0.25],
    ['30s', 30],
    ['5m', 300],
    ['4h', 14_400],
    ['7d', 604_800],
    ['0s', 0],
    ['1.1m', 66],
    ['0.1s', 0.1],
    ['2.675h', 9630],
  ])('%s is %d seconds', (written, expected) => {
    expect(parseDuration(written)).toBe(expected);
  });

  it('are milliseconds where milliseconds count', () => {
    expect(parseDurationMs('4s')).toBe(4000);
    expect(parseDurationMs('0.1ms')).toBe(0.1);
  });

  it.each(['', '5', '5 m', '-5s', '5M', '1e3s', '.5s', '5.s', 'ms', '5sm', '٥s'])(
    'refuse %j',
    (written) => {
      expect(parseDuration(written)).toBeNull();
    },
  );

  it.each([
    [0, '0s'],
    [0.25, '250ms'],
    [60, '60s'],
    [90, '90s'],
    [120, '2m'],
    [3600, '60m'],
    [86_400, '24h'],
    [172_800, '2d'],
  ])('of %d seconds are written %s', (value, expected) => {
    expect(formatDuration(seconds(value))).toBe(expected);
  });

  it('come back as the same number', () => {
    const anySeconds = fc.oneof(
      fc.nat(),
      fc.nat().map((n) => n / 1000),
      fc.double({ min: 0.001, max: 3e8, noNaN: true }),
    );
    fc.assert(
      fc.property(anySeconds, (value) => {
        expect(parseDuration(formatDuration(seconds(value)))).toBe(value);
        expect(parseDurationMs(formatDurationMs(ms(value)))).toBe(value);
      }),
    );
  });
});

describe('sizes', () => {
  it.each([
    ['100B', 100],
    ['2KB', 2000],
    ['40TB', 4e13],
    ['1GiB', 1_073_741_824],
    ['1.1KB', 1100],
    ['0.5KiB', 512],
  ])('%s is %d bytes', (written, expected) => {
    expect(parseBytes(written)).toBe(expected);
  });

  it.each(['2kb', '2K', '2', '-1B', '2 KB', '1e3B', '2EB'])('refuse %j', (written) => {
    expect(parseBytes(written)).toBeNull();
  });

  it.each([
    [100, '100B'],
    [2000, '2KB'],
    [1_500_000, '1.5MB'],
    [1_073_741_824, '1GiB'],
    [4e13, '40TB'],
    [1001, '1001B'],
  ])('of %d bytes are written %s', (value, expected) => {
    expect(formatBytes(bytes(value))).toBe(expected);
  });

  it('come back as the same number', () => {
    const anyBytes = fc.oneof(fc.maxSafeNat(), fc.double({ min: 0.001, max: 1e18, noNaN: true }));
    fc.assert(
      fc.property(anyBytes, (value) => {
        expect(parseBytes(formatBytes(bytes(value)))).toBe(value);
      }),
    );
  });
});

describe('percentages', () => {
  it.each([
    ['99.95%', 0.9995],
    ['99.999%', 0.99999],
    ['35%', 0.35],
    ['7%', 0.07],
    ['0.1%', 0.001],
    ['100%', 1],
    ['-5%', -0.05],
    ['-0%', 0],
  ])('%s is exactly %d', (written, expected) => {
    expect(parseShare(written)).toBe(expected);
  });

  it.each(['', '%', '0.85', '85', '85 %', '8,5%', '1e1%', '+5%', '--5%'])(
    'refuse %j',
    (written) => {
      expect(parseShare(written)).toBeNull();
    },
  );

  it.each([
    [0.9995, '99.95%'],
    [0.5, '50%'],
    [0.07, '7%'],
    [0.001, '0.1%'],
    [1, '100%'],
    [0, '0%'],
    [-0.05, '-5%'],
    [100, '10000%'],
  ])('of %d are written %s', (value, expected) => {
    expect(formatShare(share(value))).toBe(expected);
  });

  it('come back as the same number', () => {
    const written = fc.integer({ min: -1_000_000, max: 10_000_000 });
    fc.assert(
      fc.property(written, (hundredths) => {
        const value = parseShare(`${hundredths / 100}%`);
        expect(value).not.toBeNull();
        expect(parseShare(formatShare(value ?? share(Number.NaN)))).toBe(value);
      }),
    );
  });
});
