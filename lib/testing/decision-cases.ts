import * as fc from 'fast-check';
import {
  bytes,
  conflictRules,
  consistencyLevels,
  ms,
  rps,
  seconds,
  share,
  usd,
  type Architecture,
  type DataSet,
  type Dependency,
  type Population,
  type Requirements,
} from '@/lib/engine';
import { architecture, option, population, site } from './architecture';

/** Cities on every continent, with the law of their country. */
const cities = [
  ['new-york', 40.71, -74.01, 'US'],
  ['san-francisco', 37.77, -122.42, 'US'],
  ['sao-paulo', -23.55, -46.63, 'BR'],
  ['frankfurt', 50.11, 8.68, 'DE'],
  ['dublin', 53.35, -6.26, 'IE'],
  ['london', 51.51, -0.13, 'GB'],
  ['mumbai', 19.08, 72.88, 'IN'],
  ['singapore', 1.29, 103.85, 'SG'],
  ['tokyo', 35.68, 139.69, 'JP'],
  ['sydney', -33.87, 151.21, 'AU'],
  ['johannesburg', -26.2, 28.05, 'ZA'],
] as const;

/** Busy for eight hours from some hour on, quiet for the rest. */
const daily = (from: number) =>
  Array.from({ length: 24 }, (_, hour) => share((hour - from + 24) % 24 < 8 ? 1 : 0.2));

const populations: fc.Arbitrary<Population[]> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...cities), {
      minLength: 1,
      maxLength: 4,
      selector: ([name]) => name,
    }),
    fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 4, maxLength: 4 }),
    fc.boolean(),
    fc.array(fc.nat({ max: 23 }), { minLength: 4, maxLength: 4 }),
  )
  .map(([places, peaks, hasDaily, from]) =>
    places.map(([name, lat, lon, country], i) =>
      population(name, peaks[i] ?? 1, {
        at: { lat, lon },
        country,
        ...(hasDaily ? { daily: daily(from[i] ?? 0) } : {}),
      }),
    ),
  );

const dataSet: fc.Arbitrary<Omit<DataSet, 'name'>> = fc.record(
  {
    class: fc.constantFrom('public', 'pii', 'financial'),
    residency: fc.constantFrom([], [], ['EU'], ['IN'], ['US', 'EU']),
    consistency: fc.constantFrom(...consistencyLevels),
    onConflict: fc.constantFrom(...conflictRules),
    homed: fc.boolean(),
    sizeBytes: fc.constantFrom(1e9, 1e12).map(bytes),
    writesPerSecond: fc.constantFrom(0, 20, 900),
    writeSizeBytes: fc.constantFrom(200, 4000).map(bytes),
  },
  { requiredKeys: ['class', 'residency'] },
);

const dependency: fc.Arbitrary<Dependency> = fc.record(
  {
    name: fc.constant('identity'),
    needs: fc.constantFrom('hard', 'soft'),
    external: fc.boolean(),
    regions: fc.constantFrom([], ['aws:us-east-1'], ['gcp:europe-west1', 'gcp:us-east4']),
    availability: fc.constantFrom(share(0.999), share(0.9999), share(0.99999)),
  },
  { requiredKeys: ['name', 'needs', 'external', 'regions'] },
);

/** Targets that some patterns meet and others miss. */
export const someRequirements: fc.Arbitrary<Requirements> = fc.record(
  {
    claims: fc.constantFrom([], ['latency'], ['availability', 'compliance']),
    availability: fc.constantFrom(0.99, 0.995, 0.999, 0.9995, 0.9999, 0.99999).map(share),
    rtoS: fc.constantFrom(5, 40, 60, 300, 900, 3600, 28_800, 172_800).map(seconds),
    rpoS: fc.constantFrom(0, 1, 5, 60, 3600, 86_400).map(seconds),
    latencyP95Ms: fc.constantFrom(60, 90, 120, 160, 200, 300, 600).map(ms),
    budgetPerMonthUsd: fc.constantFrom(50_000, 110_000, 190_000, 400_000).map(usd),
    team: fc.record(
      {
        engineers: fc.integer({ min: 1, max: 15 }),
        skill: fc.constantFrom('one-region', 'failover', 'distributed-data'),
      },
      { requiredKeys: [] },
    ),
    regions: fc.record(
      {
        providers: fc.constantFrom(['aws'], ['azure'], ['gcp', 'aws']),
        quotaRps: fc.constantFrom({ '*': rps(15_000) }, { 'aws:us-east-1': rps(500) }),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['claims'] },
);

/** Any sensible question: who uses it, what it stores, what it hangs on and what is asked of it. */
export const questions: fc.Arbitrary<Architecture> = fc
  .record({
    populations,
    reads: fc.constantFrom(0.2, 0.5, 0.8, 0.9, 0.97, 1),
    data: fc.array(dataSet, { maxLength: 2 }),
    dependencies: fc.array(dependency, { maxLength: 1 }),
    requirements: someRequirements,
    monthlyUsd: fc.constantFrom(null, 0, 60_000, 100_000),
    tier: fc.constantFrom(undefined, 0, 1, 2),
  })
  .map(({ populations, reads, data, dependencies, requirements, monthlyUsd, tier }) =>
    architecture(populations, [option([site('aws:us-east-1', 100)])], {
      metadata: { name: 'case', ...(tier === undefined ? {} : { tier }) },
      demand: { reads: share(reads), populations },
      data: data.map((row, i) => ({ ...row, name: `data-${i}` })),
      dependencies,
      requirements,
      business:
        monthlyUsd === null
          ? null
          : { currency: 'USD', currentMonthlyCostUsd: { compute: usd(monthlyUsd) } },
    }),
  );
