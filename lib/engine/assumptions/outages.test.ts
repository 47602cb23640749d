import { expect, test } from 'vitest';
import { findRegion, type Region } from '..';
import {
  commonCauseDuration,
  commonCauseRate,
  laterOutageRates,
  outageEvents,
  outageRateOf,
  outagesOf,
  regionOutageDuration,
  regionOutageRates,
} from '../tables';

function region(id: string): Region {
  const found = findRegion(id);
  if (!found) throw new Error(`no region ${id}`);
  return found;
}

test('outage rates follow from their counts, and every one has its range and its reason', () => {
  const rates = [
    ...Object.values(regionOutageRates),
    ...Object.values(laterOutageRates),
    commonCauseRate,
  ];
  for (const rate of rates) {
    expect(rate.low).toBeGreaterThan(0);
    expect(rate.perYear).toBeGreaterThan(rate.low);
    expect(rate.high).toBeGreaterThan(rate.perYear);
    expect(rate.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const counted = 'counted' in rate ? rate.counted : undefined;
    if (counted) {
      expect(rate.kind).toBe('measured');
      expect(Math.abs(counted.events / counted.regionYears / rate.perYear - 1)).toBeLessThan(0.02);
    } else {
      expect(rate.kind).toBe('judgement');
      expect('rationale' in rate && rate.rationale?.length).toBeGreaterThan(20);
    }
  }
  expect(commonCauseDuration.kind).toBe('judgement');
  expect(outageRateOf(region('aws:us-east-1')).perYear).toBe(1.13);
  expect(outageRateOf(region('aws:eu-west-1')).perYear).toBe(0.09);
  expect(outageRateOf(region('aws:us-gov-west-1')).kind).toBe('judgement');
});

test('every outage is of a known region, once, and their lengths are those of the duration', () => {
  expect(outageEvents.length).toBeGreaterThanOrEqual(62);
  const keys = outageEvents.map(({ region: id, start }) => `${id} ${start}`);
  expect(new Set(keys).size).toBe(keys.length);
  const lengths = outageEvents.flatMap(({ region: id, start, hours }) => {
    expect(findRegion(id), id).toBeDefined();
    expect(start).toMatch(/^20\d\d-\d\d-\d\d(T\d\d:\d\dZ)?$/);
    expect(hours === null || (hours > 0 && hours < 1000), id).toBe(true);
    return hours === null ? [] : [hours];
  });
  const logs = lengths.map(Math.log);
  const mean = logs.reduce((sum, x) => sum + x, 0) / logs.length;
  const variance = logs.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (logs.length - 1);
  expect(mean).toBeCloseTo(regionOutageDuration.mu, 1);
  expect(Math.sqrt(variance)).toBeCloseTo(regionOutageDuration.sigma, 1);
  expect(outagesOf('aws:us-east-1').length).toBe(
    outageEvents.filter(({ region: id }) => id === 'aws:us-east-1').length,
  );
});
