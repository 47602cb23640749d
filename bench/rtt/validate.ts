import { defaultAssumptions, estimatesOnly, latencyBetween, regions } from '@/lib/engine';
import { estimateRttMs } from '@/lib/engine/latency/estimate-rtt';
import { backboneFit } from '@/lib/engine/latency/rtt/backbone-fit';
import { routesOfRegion } from '@/lib/engine/latency/rtt/place-routes';
import type { BenchRow } from '../table';
import { figuresOf } from './figures';
import { fitPairs } from './pairs';
import { plainLineErrors } from './plain-line';
import { quantile } from './quantile';
import { splits } from './splits';

const percent = (share: number) => Math.round(share * 1000) / 10;

/** The estimate of round trips on regions and providers that it has not seen, and what it costs. */
export function benchRtt(): BenchRow[] {
  return [...errorRows(), ...plainRows(), ...speedRows()];
}

function errorRows(): BenchRow[] {
  return splits().flatMap(({ name, hides, leftOut }): BenchRow[] => {
    const { pairs, median, p90, covered } = figuresOf(leftOut, backboneFit.spread);
    const what = `round trips, ${name} (${pairs} pairs over 20 ms)`;
    const [medianLimit, p90Limit] = hides === 'region' ? [5, 20] : [8, 27];
    return [
      { what: `${what}: median error`, value: percent(median), unit: '%', limit: medianLimit },
      { what: `${what}: error p90`, value: percent(p90), unit: '%', limit: p90Limit },
      { what: `${what}: 80 % range holds`, value: percent(covered), unit: '%', limit: 90 },
    ];
  });
}

function plainRows(): BenchRow[] {
  const errors = plainLineErrors(fitPairs);
  const what = 'round trips, a straight line on distance that has seen every pair';
  return [
    { what: `${what}: median error`, value: percent(quantile(errors, 0.5)), unit: '%' },
    { what: `${what}: error p90`, value: percent(quantile(errors, 0.9)), unit: '%' },
  ];
}

function speedRows(): BenchRow[] {
  const started = performance.now();
  const count = latencyBetween(regions, regions, estimatesOnly(defaultAssumptions)).length;
  const allMs = performance.now() - started;
  const routes = regions.map(routesOfRegion);
  const again = performance.now();
  for (const a of routes) for (const b of routes) estimateRttMs(a, b, defaultAssumptions);
  const oneUs = ((performance.now() - again) * 1000) / count;
  return [
    {
      what: `round trips, all ${count} pairs with range, first time`,
      value: allMs,
      unit: 'ms',
      limit: 100,
    },
    { what: 'round trips, one estimate', value: oneUs, unit: 'µs', limit: 10 },
  ];
}
