import { expect, test } from 'vitest';
import { defaultAssumptions, evaluate, findRegion, latencyClasses } from '..';
import { architecture, option, population, site } from '../../testing/architecture';
import { measuredPairs } from '../assumptions/measured-rtt';
import { greatCircleKm } from '../geo/great-circle';
import { ms } from '../units';
import { degradedFactor, degradedRttMs } from './degraded-rtt';
import { fibreFloorMs } from './fibre-floor';
import { latencyClassOf, latencyClassOfFloor } from './latency-class';
import { plausibilityOf } from './plausibility';
import { routesOfRegion } from './rtt/place-routes';

const routes = (id: string) => {
  const region = findRegion(id);
  if (!region) throw new Error(`no region ${id}`);
  return routesOfRegion(region);
};

test.each([
  ['aws:us-east-1', 'aws:us-east-1', 'same-region'],
  ['aws:eu-west-1', 'aws:eu-central-1', 'same-continent'],
  ['aws:us-east-1', 'aws:eu-west-1', 'cross-atlantic'],
  ['aws:us-west-2', 'aws:ap-northeast-1', 'cross-pacific'],
  ['aws:eu-west-2', 'aws:ap-southeast-2', 'antipodes'],
  // Across North America it is as far as from Newfoundland to Ireland.
  ['aws:us-east-1', 'aws:us-west-2', 'cross-atlantic'],
])('%s and %s: %s', (a, b, id) => {
  expect(latencyClassOf(routes(a), routes(b), latencyClasses).id).toBe(id);
  expect(latencyClassOf(routes(b), routes(a), latencyClasses).id).toBe(id);
});

test('the borders are the geometric means of neighbouring theoretical round trips', () => {
  // √(1 · 20) = 4.472, √(20 · 60) = 34.641, √(60 · 90) = 73.485, √(90 · 200) = 134.164.
  for (const [below, border, above] of [
    ['same-region', 4.472, 'same-continent'],
    ['same-continent', 34.641, 'cross-atlantic'],
    ['cross-atlantic', 73.485, 'cross-pacific'],
    ['cross-pacific', 134.164, 'antipodes'],
  ] as const) {
    expect(latencyClassOfFloor(ms(border - 0.01), latencyClasses).id).toBe(below);
    expect(latencyClassOfFloor(ms(border + 0.01), latencyClasses).id).toBe(above);
  }
});

test('degraded is the class’s own ratio: 50 / 7.5, 200 / 40, 300 / 90, 500 / 135, 1000 / 225', () => {
  const factors = latencyClasses.map(degradedFactor);
  for (const [i, factor] of [6.667, 5, 3.333, 3.704, 4.444].entries()) {
    expect(factors[i]).toBeCloseTo(factor, 3);
  }
  const atlantic = latencyClasses[2];
  if (!atlantic) throw new Error('five classes');
  // The measured 69.5 ms from N. Virginia to Ireland: 231.7 ms.
  expect(degradedRttMs(ms(69.5), atlantic)).toBeCloseTo(231.667, 3);
});

test('a pair is fast, usual, slow or as if degraded; only the fibre floor is a bound', () => {
  const atlantic = latencyClasses[2];
  if (!atlantic) throw new Error('five classes');
  const verdict = (rttMs: number, lowMs: number, highMs: number) =>
    plausibilityOf({ rttMs: ms(rttMs), lowMs: ms(lowMs), highMs: ms(highMs) }, ms(55), atlantic);
  // Usual across the Atlantic: 80 to 100 ms, degraded: 300.
  expect(verdict(54, 50, 60)).toBe('impossible');
  expect(verdict(70, 67, 79)).toBe('below');
  expect(verdict(70, 60, 80)).toBe('usual');
  expect(verdict(90, 80, 100)).toBe('usual');
  expect(verdict(110, 100, 130)).toBe('usual');
  expect(verdict(110, 101, 130)).toBe('above');
  expect(verdict(299, 250, 400)).toBe('above');
  expect(verdict(300, 250, 400)).toBe('degraded');
});

test('the class medians that the table’s note names are those of the measured pairs', () => {
  const byClass = new Map<string, number[]>();
  for (const { from, to, rttMs } of measuredPairs) {
    const [a, b] = [routes(from), routes(to)];
    const distance = greatCircleKm(a.direction, b.direction);
    if (distance < 100) continue;
    const { id } = latencyClassOfFloor(fibreFloorMs(distance), latencyClasses);
    byClass.set(id, [...(byClass.get(id) ?? []), rttMs]);
  }
  const medians = [...byClass].map(([id, rtts]) => {
    const sorted = rtts.toSorted((a, b) => a - b);
    return [id, sorted[Math.floor(sorted.length / 2)]];
  });
  expect(Object.fromEntries(medians)).toEqual({
    'same-region': 9.7,
    'same-continent': 30.5,
    'cross-atlantic': 104.5,
    'cross-pacific': 175,
    antipodes: 242,
  });
});

test('each population carries its class and its check', () => {
  const dublin = population('dublin', 10, { at: { lat: 53.35, lon: -6.26 }, country: 'IE' });
  const document = architecture([dublin], [option([site('aws:us-east-1', 100)])]);
  const [typical] = evaluate(document, defaultAssumptions).options;
  const [bad] = evaluate(document, defaultAssumptions, { scenario: 'degraded' }).options;
  expect(typical?.latency.populations[0]?.latencyClass).toBe('cross-atlantic');
  expect(bad?.latency.scenario).toBe('degraded');
  const [before, after] = [typical, bad].map((o) => o?.latency.populations[0]);
  expect(Number(after?.rttMs) / Number(before?.rttMs)).toBeCloseTo(300 / 90, 9);
  // The check is on the estimate, whatever the day.
  expect(after?.plausibility).toBe(before?.plausibility);
  // Who is served where, and what survives, is no matter of the scenario.
  expect(bad?.capacity).toEqual(typical?.capacity);
});
