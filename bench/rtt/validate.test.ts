import { expect, test } from 'vitest';
import { anchors } from '@/lib/engine/latency/rtt/anchors';
import { backboneDetour, towardsAnchors, weighted } from '@/lib/engine/latency/rtt/backbone-detour';
import { backboneFit } from '@/lib/engine/latency/rtt/backbone-fit';
import { factorOf, pairNoise } from './backbone';
import { figuresOf } from './figures';
import { leaveProviderOut, leaveRegionsOut } from './leave-out';
import { fitPairs } from './pairs';

test('the shipped weights solve the fit to the shipped tables', () => {
  // Gaussian process regression: for each pair, what is fitted plus noise × its weight is what was measured.
  const towards = anchors.map(({ direction, place }) => towardsAnchors(direction, place.network));
  const sides = towards.map(weighted);
  const steps = backboneFit.weights.join(' ').split(' ').map(Number);
  expect(steps).toHaveLength(fitPairs.length);
  const none = new Float64Array(0);
  for (const [p, { a, b, publicly, across, y }] of fitPairs.entries()) {
    const fitted = backboneDetour(towards[a] ?? none, sides[b] ?? none, publicly, across);
    const rest = pairNoise * backboneFit.weightStep * (steps[p] ?? Number.NaN);
    expect(Math.abs(fitted + rest - y)).toBeLessThan(0.005);
  }
});

test('a region that the fit has not seen: 5 % at the median, 20 % at p90, ranges that hold what they claim', () => {
  const pairs = fitPairs.filter(({ providers }) => !providers.includes('azure'));
  const { median, p90, covered } = figuresOf(
    leaveRegionsOut(pairs, factorOf(pairs)),
    backboneFit.spread,
  );
  expect(median).toBeLessThan(0.05);
  expect(p90).toBeLessThan(0.2);
  expect(covered).toBeGreaterThan(0.75);
  expect(covered).toBeLessThan(0.9);
}, 30_000);

test.each(['aws', 'azure', 'gcp'])(
  'all of %s, unseen by the fit: 8 % at the median, 27 % at p90, ranges that hold what they claim',
  (provider) => {
    const { median, p90, covered } = figuresOf(
      leaveProviderOut(fitPairs, provider),
      backboneFit.spread,
    );
    expect(median).toBeLessThan(0.08);
    expect(p90).toBeLessThan(0.27);
    expect(covered).toBeGreaterThan(0.75);
    expect(covered).toBeLessThan(0.9);
  },
  30_000,
);

test('two providers, each predicted from the other alone', () => {
  const pairs = fitPairs.filter(({ providers }) => !providers.includes('azure'));
  for (const provider of ['aws', 'gcp']) {
    const { median, p90 } = figuresOf(leaveProviderOut(pairs, provider), backboneFit.spread);
    expect(median).toBeLessThan(0.08);
    expect(p90).toBeLessThan(0.27);
  }
}, 30_000);
