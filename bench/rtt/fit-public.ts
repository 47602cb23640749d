import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { directionOf, greatCircleKm } from '@/lib/engine/geo/great-circle';
import { fibreFloorMs } from '@/lib/engine/latency/fibre-floor';
import { detourOf, rttOfDetour, shortness } from '@/lib/engine/latency/rtt/detour';
import { calibrate, coverage, type Residual } from './calibrate';
import { quantile } from './quantile';
import { fitPublicSurface, surfaceOf, type CityTable } from './public-surface';

/**
 * Writes lib/engine/latency/rtt/public-routes.ts from a table of round trips between cities:
 * `node --import tsx bench/main.ts bench/rtt/fit-public.ts TABLE.json`. The table that was used (sm86/geo-latency-data,
 * WonderProxy 2020) states no licence and is no part of this project; docs/latency.md says how it is laid out.
 */
const tableSchema = z.object({
  cities: z.array(z.object({ lat: z.number(), lon: z.number() })),
  rtt: z.array(z.array(z.number().nullable())),
});

const folds = 8;

/** Errors on pairs of cities of which one or both were left out of the fit. */
function leaveCitiesOut({ cities, rtt }: CityTable) {
  const residuals: Residual[] = [];
  const relative: number[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const isOut = (city: number) => city % folds === fold;
    const kept = cities.map((_, c) => c).filter((c) => !isOut(c));
    const surface = surfaceOf(
      fitPublicSurface({
        cities: kept.flatMap((c) => cities[c] ?? []),
        rtt: kept.map((a) => kept.map((b) => rtt[a]?.[b] ?? null)),
      }),
    );
    const known = cities.map(surface.known);
    const vectors = cities.map(surface.vectorOf);
    const directions = cities.map(directionOf);
    for (let a = 0; a < cities.length; a += 1) {
      for (let b = 0; b < a; b += 1) {
        const measured = rtt[a]?.[b] ?? null;
        const [da, db] = [directions[a], directions[b]];
        if (!(isOut(a) || isOut(b)) || measured === null || !da || !db) continue;
        const floor = fibreFloorMs(greatCircleKm(da, db));
        const estimate = surface.detour(vectors[a] ?? [], vectors[b] ?? []);
        residuals.push({
          error: Math.log(detourOf(measured, floor)) - estimate,
          unknown: 1 - (known[a] ?? 0) * (known[b] ?? 0),
          short: shortness(floor),
          weight: 1,
        });
        if (measured > 20) relative.push(Math.abs(rttOfDetour(estimate, floor) / measured - 1));
      }
    }
  }
  return { residuals, relative };
}

const table: CityTable = tableSchema.parse(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')));
const { residuals, relative } = leaveCitiesOut(table);
const spread = calibrate(residuals);
console.log(
  `one city in ${folds} left out, ${relative.length} pairs over 20 ms:`,
  `median error ${(100 * quantile(relative, 0.5)).toFixed(1)} %,`,
  `p90 ${(100 * quantile(relative, 0.9)).toFixed(1)} %,`,
  `80 % range holds ${(100 * coverage(residuals, spread)).toFixed(1)} %`,
);
const { mean, signs, supports } = fitPublicSurface(table);
const rows = supports.map(
  ({ at, vector }) =>
    `    [${at.lat}, ${at.lon}, '${vector.map((v) => Math.round(v * 100)).join(' ')}'],\n`,
);
writeFileSync(
  'lib/engine/latency/rtt/public-routes.ts',
  `import type { Spread } from './spread';

/**
 * The world's public routes, written by bench/rtt/fit-public.ts: for each support, at whole degrees, its
 * position among the routes in hundredths. Fitted to round trips between 245 cities (WonderProxy,
 * 2020-07-19, in sm86/geo-latency-data); that table states no licence and is no part of this project.
 */
export const publicRoutes: {
  readonly mean: number;
  readonly signs: readonly number[];
  readonly spread: Spread;
  readonly supports: readonly (readonly [lat: number, lon: number, vector: string])[];
} = {
  mean: ${mean},
  signs: [${signs.join(', ')}],
  spread: { unknown: ${spread.unknown}, short: ${spread.short}, low: ${spread.low}, high: ${spread.high} },
  // prettier-ignore
  supports: [
${rows.join('')}  ],
};
`,
);
