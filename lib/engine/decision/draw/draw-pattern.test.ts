import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  defaultAssumptions,
  evaluate,
  findRegion,
  patternIds,
  rps,
  share,
  type Architecture,
  type Option,
  type PatternId,
  type Requirements,
} from '../..';
import { architecture, option, population, site } from '../../../testing/architecture';
import { questions, someRequirements } from '../../../testing/decision-cases';
import { recognisePattern } from '../recognise-pattern';
import { surveyGround } from '../ground/survey';
import { drawOn, drawPattern } from './draw-pattern';

/** So many cases of the hundred that other laws are tried on; more where more are asked for. */
const runs = (ofHundred: number) => ({
  numRuns: Math.ceil((ofHundred * Number(process.env.PROPERTY_RUNS ?? 100)) / 100),
});

const draw = (id: PatternId, document: Architecture) =>
  drawPattern(id, document, defaultAssumptions);

/** The drawing, or a failure with the reason why there is none. */
function drawn(id: PatternId, document: Architecture): Option {
  const result = draw(id, document);
  if ('impossible' in result) throw new Error(`${id}: ${result.because}`);
  return result;
}

/** What comes of every pattern, on ground that is looked at once. */
function drawAll(document: Architecture) {
  const ground = surveyGround(document, defaultAssumptions);
  return patternIds.map((id) => drawOn(ground, id));
}

/** Every drawing that the document allows. */
function drawings(document: Architecture): Option[] {
  return drawAll(document).flatMap((result) => ('impossible' in result ? [] : [result]));
}

/** Targets of one document with the regions that another may stand in. */
function withRegionsOf({ requirements }: Architecture, targets: Requirements): Requirements {
  const { regions } = requirements;
  const { regions: others, ...rest } = targets;
  return regions ? { ...rest, regions } : others ? rest : targets;
}

const regionsOf = ({ sites }: Option) => sites.map(({ region }) => region);
const nowhere: readonly Option[] = [];

const frankfurt = { at: { lat: 50.11, lon: 8.68 }, country: 'DE' };
const mumbai = { at: { lat: 19.08, lon: 72.88 }, country: 'IN' };

describe('laws', () => {
  test('a drawn pattern is recognised as what it was drawn as', () => {
    fc.assert(
      fc.property(questions, (document) => {
        for (const option of drawings(document)) expect(recognisePattern(option)).toBe(option.name);
      }),
      runs(20),
    );
  });

  test('nothing of the options, and no target, changes a drawing', () => {
    fc.assert(
      fc.property(questions, someRequirements, (document, targets) => {
        const other: Architecture = {
          ...document,
          metadata: { name: 'case', tier: 0, chosen: 'elsewhere' },
          requirements: withRegionsOf(document, targets),
          options: [option([site('gcp:asia-east1', 7), site('aws:sa-east-1', 9)])],
        };
        expect(drawAll(other)).toEqual(drawAll(document));
      }),
      runs(10),
    );
  });

  test('a drawing breaks no law, with nothing lost and after the loss of any one site', () => {
    fc.assert(
      fc.property(questions, (document) => {
        const options = drawings(document);
        for (const { name, residency } of evaluate({ ...document, options }, defaultAssumptions)
          .options) {
          const broken = residency.violations.filter(({ effect }) => effect !== 'barred');
          expect(broken, name).toEqual([]);
        }
      }),
      runs(6),
    );
  });

  test('without quotas no site is overloaded, nor falls another after the loss of one', () => {
    fc.assert(
      fc.property(questions, (document) => {
        const free = { ...document, requirements: { claims: [] } };
        const options = drawings(free);
        for (const { name, capacity } of evaluate({ ...free, options }, defaultAssumptions)
          .options) {
          for (const { utilization } of capacity.steady) {
            expect(utilization ?? 0, name).toBeLessThanOrEqual(0.65 + 1e-9);
          }
          for (const { lost, steps } of capacity.losses) {
            if (lost.length === 1) expect(steps, `${name} without ${lost.join()}`).toEqual([]);
          }
        }
      }),
      runs(6),
    );
  });
});

test('one market: every pattern serves from the region beside it, standbys the next that shares no fate', () => {
  const document = architecture([population('frankfurt', 650, frankfurt)], nowhere, {
    requirements: { claims: [], regions: { providers: ['aws'] } },
  });
  expect(regionsOf(drawn('multi-az', document))).toEqual(['aws:eu-central-1']);
  // 650 req/s at 65 % of capacity.
  expect(drawn('multi-az', document).sites[0]).toMatchObject({ zones: 3, capacityRps: 1000 });
  const [first, second] = drawn('hot-standby', document).sites;
  expect([first?.region, first?.role]).toEqual(['aws:eu-central-1', 'active']);
  // Zurich, 2.73 degrees of latitude to the south: 304 km.
  expect(second).toMatchObject({ region: 'aws:eu-central-2', role: 'hot', capacityRps: 1000 });
});

test('where the law gives all data one jurisdiction, patterns of whole copies stay inside it', () => {
  const document = architecture(
    [population('frankfurt', 100, frankfurt), population('mumbai', 100, mumbai)],
    nowhere,
    { data: [{ name: 'accounts', class: 'pii', residency: ['EU'] }] },
  );
  for (const id of ['multi-az', 'hot-standby', 'active-active', 'quorum'] as const) {
    for (const region of regionsOf(drawn(id, document))) {
      expect(findRegion(region)?.continent, `${id} ${region}`).toBe('europe');
    }
  }
  const homes = Object.values(drawn('regional-sharding', document).homes);
  expect(homes.map((id) => findRegion(id)?.country)).toContain('IN');
});

test('where two laws have no country in common, only sharding can be drawn', () => {
  const document = architecture(
    [population('frankfurt', 100, frankfurt), population('mumbai', 100, mumbai)],
    nowhere,
    {
      data: [
        { name: 'accounts', class: 'pii', residency: ['EU'] },
        { name: 'payments', class: 'financial', residency: ['IN'] },
      ],
    },
  );
  expect(drawings(document).map(({ name }) => name)).toEqual([
    'regional-sharding',
    'regional-sharding-copied',
    'regional-sharding-sync',
  ]);
  expect(draw('multi-az', document)).toMatchObject({ against: 'residency' });
  const { sites, links } = drawn('regional-sharding-copied', document);
  expect(links.length).toBe(2);
  for (const { from, to } of links) {
    const side = (id: string) => (findRegion(id)?.country === 'IN' ? 'IN' : 'EU');
    expect(side(to)).toBe(side(from));
  }
  expect(sites.filter(({ role }) => role === 'hot')).toHaveLength(2);
});

test('users whom no region may serve are named', () => {
  const document = architecture(
    [
      population('frankfurt', 100, frankfurt),
      population('moscow', 100, { at: { lat: 55.76, lon: 37.62 }, country: 'RU' }),
    ],
    nowhere,
    { data: [{ name: 'accounts', class: 'pii', residency: ['RU'] }] },
  );
  expect(draw('regional-sharding', document)).toMatchObject({
    against: 'residency',
    because: 'no known region may hold the data of moscow',
  });
});

describe('regions that are asked for', () => {
  const users = [population('frankfurt', 100, frankfurt)];
  const required = (regions: Architecture['requirements']['regions']) =>
    architecture(users, nowhere, { requirements: { claims: [], ...(regions ? { regions } : {}) } });

  test('a required region serves, a forbidden one is not drawn', () => {
    const one = required({ required: ['aws:us-east-1'] });
    expect(regionsOf(drawn('multi-az', one))).toEqual(['aws:us-east-1']);
    const none = required({ providers: ['aws'], forbidden: ['aws:eu-central-1'] });
    expect(regionsOf(drawn('multi-az', none))).not.toContain('aws:eu-central-1');
  });

  test('two required regions rule out whatever serves from one', () => {
    const two = required({ required: ['aws:us-east-1', 'aws:eu-central-1'] });
    expect(draw('multi-az', two)).toMatchObject({ against: 'regions' });
    expect(regionsOf(drawn('hot-standby', two)).toSorted()).toEqual([
      'aws:eu-central-1',
      'aws:us-east-1',
    ]);
  });

  test('a quota holds a site below what it needs', () => {
    const held = required({ quotaRps: { '*': rps(60) } });
    expect(drawn('multi-az', held).sites[0]).toMatchObject({ capacityRps: 60, quotaRps: 60 });
  });

  test('the provider of the dependencies is used where none is asked for', () => {
    const near = architecture(users, nowhere, {
      dependencies: [
        { name: 'identity', needs: 'hard', external: false, regions: ['azure:eastus'] },
      ],
    });
    expect(regionsOf(drawn('multi-az', near))[0]).toMatch(/^azure:/);
  });
});

describe('the writer that follows the day', () => {
  const busy = (from: number) =>
    Array.from({ length: 24 }, (_, hour) => share((hour - from + 24) % 24 < 12 ? 1 : 0.1));

  test('hands over where the days part', () => {
    const document = architecture(
      [
        population('frankfurt', 100, { ...frankfurt, daily: busy(6) }),
        population('sydney', 100, {
          at: { lat: -33.87, lon: 151.21 },
          country: 'AU',
          daily: busy(18),
        }),
      ],
      nowhere,
    );
    const { sites } = drawn('follow-the-sun', document);
    const shiftIn = (continent: string) =>
      sites.find(({ region }) => findRegion(region)?.continent === continent)?.writerHours;
    expect(shiftIn('europe')).toEqual({ from: 6, to: 18 });
    expect(shiftIn('oceania')).toEqual({ from: 18, to: 6 });
  });

  test('asks for the hours where nobody has stated them', () => {
    const document = architecture(
      [population('frankfurt', 100, frankfurt), population('mumbai', 100, mumbai)],
      nowhere,
    );
    expect(draw('follow-the-sun', document)).toMatchObject({
      against: 'demand',
      missing: ['demand.populations[frankfurt].daily', 'demand.populations[mumbai].daily'],
    });
  });
});
