import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatProblem, parseDocument, parseDocumentBytes } from '@/lib/schemas';

const example = (name: string): string => readFileSync(`examples/${name}.yaml`, 'utf8');
const payments = example('payments');

/** The architecture of a text that is in order. */
function read(text: string) {
  const parsed = parseDocument(text);
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  return parsed.architecture;
}

/** The problems of a text, as they are printed. */
function problems(text: string, file?: string): string[] {
  const parsed = parseDocument(text, file);
  return parsed.ok ? [] : parsed.problems.map(formatProblem);
}

describe('the examples', () => {
  it.each(['collab', 'payments', 'hr-tool'])('%s reads without a problem', (name) => {
    expect(problems(example(name))).toEqual([]);
  });

  it('reads every key in engine units', () => {
    expect(read(example('collab'))).toMatchObject({
      metadata: {
        name: 'collab',
        title: 'Global collaboration platform',
        owner: 'team-collab',
        tier: 0,
        current: 'today',
        chosen: 'sharded',
      },
      requirements: {
        claims: ['latency', 'compliance', 'availability'],
        availability: 0.9999,
        rtoS: 300,
        rpoS: 5,
        latencyP95Ms: 100,
      },
      demand: {
        reads: 0.85,
        priorities: { p0: 0.4, p1: 0.4, p2: 0.2 },
        growthPerYear: 0.35,
        populations: [
          {
            name: 'us',
            at: { lat: 39.1, lon: -84.51 },
            country: 'US',
            users: 4e6,
            peakRps: 16_000,
          },
          { name: 'eu', country: 'DE' },
          { name: 'asia', daily: expect.arrayContaining([0.95, 0.25]) },
        ],
      },
      data: [
        {
          name: 'accounts',
          class: 'pii',
          sizeBytes: 2e12,
          writesPerSecond: 40,
          writeSizeBytes: 2000,
          keys: 1e7,
          consistency: 'strong',
          onConflict: 'none',
          residency: ['EU'],
        },
        { name: 'messages', sizeBytes: 4e13 },
        { name: 'presence', writeSizeBytes: 100, residency: [] },
      ],
      business: {
        currency: 'USD',
        currentMonthlyCostUsd: {
          compute: 120_000,
          database: 50_000,
          storage: 20_000,
          network: 10_000,
        },
        revenuePerYearUsd: 5e7,
        grossMargin: 1,
        slaCreditsPerHourUsd: 4000,
        outageCostPerHourUsd: 150_000,
        marketAccessPerYearUsd: 2e7,
        oneOffCostUsd: 250_000,
      },
      dependencies: [
        {
          name: 'identity',
          needs: 'hard',
          external: false,
          regions: ['aws:us-east-1'],
          availability: 0.9995,
        },
        { name: 'email-provider', needs: 'soft', external: true, regions: [], availability: 0.999 },
      ],
    });
    const [, , standby] = read(payments).options;
    expect(standby).toEqual({
      name: 'warm-standby',
      title: 'One writer, a warm standby in the west',
      sites: [
        { region: 'aws:us-east-1', role: 'active', writer: true, zones: 3, capacityRps: 12_000 },
        {
          region: 'aws:us-west-2',
          role: 'warm',
          writer: false,
          zones: 3,
          capacityRps: 1200,
          quotaRps: 15_000,
          scaleTo: { capacityRps: 12_000, bootS: 240, rpsPerMinute: 2000 },
        },
      ],
      links: [{ from: 'aws:us-east-1', to: 'aws:us-west-2', mode: 'sync' }],
      homes: {},
      routing: { strategy: 'geodns', ttlS: 60, weights: {} },
      health: { intervalS: 30, failures: 3, vantagePoints: 3 },
      failover: {
        mode: 'hybrid',
        decideS: 300,
        promoteS: 120,
        cooldownS: 600,
        outAbove: 0.5,
        backBelow: 0.1,
        targets: {},
      },
    });
  });

  it('leaves what is missing missing', () => {
    const { requirements, business, options, demand } = read(example('hr-tool'));
    expect(requirements).not.toHaveProperty('budgetPerMonthUsd');
    expect(business).not.toHaveProperty('grossMargin');
    expect(demand).not.toHaveProperty('priorities');
    expect(options[0]?.health).toBeNull();
    expect(options[0]?.sites[1]).toEqual({
      region: 'aws:us-east-2',
      role: 'backup',
      writer: false,
      backup: { everyS: 86_400, restoreS: 14_400 },
    });
  });
});

describe('keys that the examples do not use', () => {
  it('reads a document of nothing but what is required', () => {
    const least = `
apiVersion: meridian/v1
kind: Architecture
metadata: { name: least }
demand: { populations: [{ name: a, at: [0, 0], country: GH, users: 1, peakRps: 0 }] }
options:
  - { name: one, regions: [{ id: gcp:europe-west1, role: active, capacityRps: 1 }], routing: { strategy: anycast } }
`;
    expect(read(least)).toEqual({
      metadata: { name: 'least' },
      requirements: { claims: [] },
      demand: {
        populations: [{ name: 'a', at: { lat: 0, lon: 0 }, country: 'GH', users: 1, peakRps: 0 }],
      },
      data: [],
      business: null,
      dependencies: [],
      customRegions: [],
      assumptions: [],
      options: [
        {
          name: 'one',
          sites: [{ region: 'gcp:europe-west1', role: 'active', writer: false, capacityRps: 1 }],
          links: [],
          homes: {},
          routing: { strategy: 'anycast', weights: {} },
          health: null,
          failover: { mode: 'manual', targets: {} },
        },
      ],
    });
  });

  it.each([
    ['mobile', 45],
    ['cable', 15],
    ['fibre', 8],
    ['20ms', 20],
  ])('reads the last mile %s as %i ms', (written, expected) => {
    const text = payments.replace('country: US,', `country: US, lastMile: ${written},`);
    expect(read(text).demand.populations[0]?.lastMileMs).toBe(expected);
  });

  it('reads weights, stray share, a site’s own cost and failover targets in both notations', () => {
    const text = payments
      .replace(
        'strategy: latency, ttl: 60s',
        'strategy: weighted, weights: { aws:us-east-1: 2, aws:us-west-2: 1 }, strayShare: 5%',
      )
      .replace('capacityRps: 6000 }', 'capacityRps: 6000, monthlyCost: 90000 }')
      .replace('{ mode: automatic,', '{ target: { aws:us-east-1: aws:us-west-2 }, mode: automatic,')
      .replace('{ mode: hybrid,', '{ target: aws:us-west-2, mode: hybrid,');
    const [, weighted, standby] = read(text).options;
    expect(weighted?.routing).toEqual({
      strategy: 'weighted',
      weights: { 'aws:us-east-1': 2, 'aws:us-west-2': 1 },
      strayShare: 0.05,
    });
    expect(weighted?.sites[0]?.monthlyCostUsd).toBe(90_000);
    expect(weighted?.failover.targets).toEqual({ 'aws:us-east-1': 'aws:us-west-2' });
    expect(standby?.failover.targets).toEqual({ '*': 'aws:us-west-2' });
  });
});

describe('keys of recovery', () => {
  it('reads points in time, the time-out of clients and how long they keep an address', () => {
    const text = payments
      .replace('onConflict: none', 'onConflict: none\n    pointInTime: { every: 5m, restore: 90m }')
      .replace(
        'strategy: latency, ttl: 60s',
        'strategy: latency, ttl: 60s, clientTimeout: 1500ms, clientTail: 5m',
      );
    expect(read(text).data[0]?.pointInTime).toEqual({ everyS: 300, restoreS: 5400 });
    expect(read(text).options[1]?.routing).toMatchObject({
      clientTimeoutS: 1.5,
      clientTailS: 300,
    });
  });

  it('asks for both parts of a point in time', () => {
    const text = payments.replace(
      'onConflict: none',
      'onConflict: none\n    pointInTime: { every: 5m }',
    );
    const parsed = parseDocument(text, 'payments.yaml');
    expect(parsed.ok ? [] : parsed.problems).toContainEqual(
      expect.objectContaining({ path: 'data[0].pointInTime.restore' }),
    );
  });
});

describe('keys of availability', () => {
  it('reads alternatives, failovers that work and planned downtime', () => {
    const text = payments
      .replace(
        'options:\n',
        '  - { name: second, needs: hard, alternativeTo: card-network }\noptions:\n',
      )
      .replace('{ mode: automatic,', '{ success: 98.5%, mode: automatic,')
      .replace(
        'title: Two regions, each',
        'plannedDowntimePerYear: 4h\n    title: Two regions, each',
      );
    const { dependencies, options } = read(text);
    expect(dependencies[1]?.alternativeTo).toBe('card-network');
    expect(options[1]?.failover.success).toBe(0.985);
    expect(options[1]?.plannedDowntimeS).toBe(14_400);
    expect(options[0]?.plannedDowntimeS).toBeUndefined();
  });
});

describe('notations', () => {
  it('reads JSON as it reads YAML', () => {
    const parsed = parseDocument(payments);
    if (!parsed.ok) throw new Error('payments does not parse');
    const { value } = parsed.document;
    expect(read(JSON.stringify(value))).toEqual(parsed.architecture);
    expect(read(JSON.stringify(value, null, 2))).toEqual(parsed.architecture);
    expect(read(payments.replaceAll('\n', '\r\n'))).toEqual(parsed.architecture);
    expect(read(`\ufeff${payments}`)).toEqual(parsed.architecture);
    expect(read(`---\n${payments}...\n# the end\n`)).toEqual(parsed.architecture);
  });

  it('reads bytes in UTF-8 and says when they are something else', () => {
    const bytes = new TextEncoder().encode(payments.replace('Card payments', 'Zahlungen für alle'));
    expect(parseDocumentBytes(bytes)).toMatchObject({
      ok: true,
      architecture: { metadata: { title: 'Zahlungen für alle' } },
    });
    const latin1 = Uint8Array.from(new TextEncoder().encode(payments));
    latin1[5] = 0xfc;
    expect(parseDocumentBytes(latin1, 'x.yaml')).toEqual({
      ok: false,
      problems: [
        {
          file: 'x.yaml',
          line: 1,
          column: 1,
          path: '',
          message: 'the bytes are not UTF-8 (a text in UTF-8)',
          found: 'other bytes',
          accepted: 'UTF-8',
        },
      ],
    });
  });

  it('finds the place of every part of the value', () => {
    const parsed = parseDocument(payments);
    if (!parsed.ok) throw new Error('payments does not parse');
    const { locate, text } = parsed.document;
    const place = locate(['options', 1, 'regions', 0, 'role']);
    expect(place).toMatchObject({ line: 52, column: 36 });
    expect(text.slice(place?.from, place?.to)).toBe('active');
    const key = locate(['options', 1, 'regions', 0, 'role'], 'key');
    expect(text.slice(key?.from, key?.to)).toBe('role');
    expect(locate(['options', 9])).toBeUndefined();
    expect(locate(['metadata', 'nothing'])).toBeUndefined();
  });
});

describe('problems', () => {
  it('are told all at once, in order of place, each with what is accepted', () => {
    const text = payments
      .replace('name: payments', 'name: [x]')
      .replace('rto: 60s', 'rto: 60 seconds')
      .replace('claims:', 'claim:')
      .replace('needs: hard, ', '')
      .replace(
        '{ id: aws:us-east-1, role: active, writer',
        '{ id: aws:us-east-1, role: activ, writer',
      );
    expect(problems(text, 'checkout.yaml')).toEqual([
      'checkout.yaml:5:9 metadata.name: a list of 1 is not a document name (a text of 1 to 63 letters, digits, hyphens, dots and underscores, e.g. checkout)',
      'checkout.yaml:12:3 requirements.claim: "claim" is not a key of the requirements; did you mean "claims"? (claims, availability, rto, rpo, latencyP95, budgetPerMonth, regions, team, blastRadius)',
      'checkout.yaml:14:8 requirements.rto: "60 seconds" is not a duration; write 60s (a number with its unit: 250ms, 30s, 5m, 4h, 7d)',
      'checkout.yaml:41:5 dependencies[0].needs: missing: a need is needed here (hard, soft)',
      'checkout.yaml:52:36 options[1].regions[0].role: "activ" is not a role; did you mean "active"? (active, hot, warm, pilot, backup, read)',
    ]);
  });

  it('are capped, and say how many there are', () => {
    const line = '    - { name: one, at: here, country: XX, users: many, peakRps: -1 }';
    const list = Array.from({ length: 100 }, () => line).join('\n');
    const parsed = parseDocument(
      payments.replace(/ {4}- \{ name: us-east[^]*?(?=data:)/, `${list}\n`),
    );
    const found = parsed.ok ? [] : parsed.problems;
    expect(found).toHaveLength(201);
    expect(found.at(-1)?.message).toBe('and 299 more problems');
    expect(found.at(-1)?.line).toBeGreaterThan(60);
  });

  it.each([
    ['an empty text', '', '1:1 empty: a document is needed here'],
    ['a lone number', '5', '1:1 5 is not a document'],
    ['broken YAML', '[1, 2', '1:6 not YAML: flow sequence must end with a ]'],
    ['an alias', 'a: &x 1\nb: *x', '1:4 "&x": aliases are not read'],
    ['a merge key', 'a: 1\n<<: { b: 1 }', '2:1 merge keys are not read'],
    ['a tag', 'a: !!binary aGk=', '1:4 "!!binary": tags are not read'],
    ['a directive', '%YAML 1.1\n---\na: 1', '1:1 "%YAML 1.1": directives are not read'],
    ['two documents', 'a: 1\n---\nb: 2', '2:1 a second document begins here'],
    ['two documents without content', '---\n---\na: 1', '2:1 a second document begins here'],
    ['content after the end', 'a: 1\n...\nb: 2', '3:1 a second document begins here'],
    ['a key that is there twice', 'a: 1\nb: 2\na: 3', '3:1 the key "a" is there twice'],
    ['a list as a key', '[a]: 1', '1:1 not a key'],
    ['infinity', 'a: .inf', '1:4 .inf is not a number to compute with'],
    ['no number', 'a: [1, .NaN]', '1:8 .NaN is not a number to compute with'],
    ['an overflow', 'a: 1e999', '1:4 1e999 is not a number to compute with'],
    ['a NUL', 'a: \0', '1:4 the character U+0000 has no place in a text'],
    ['half a character', 'a: \ud800', '1:4 the character U+D800 has no place in a text'],
    ['depth in brackets', '['.repeat(65), '1:65 nested deeper than 64 levels'],
    ['depth in dashes', '- '.repeat(200), 'nested deeper than 64 levels'],
    ['depth in question marks', '? '.repeat(200), 'nested deeper than 64 levels'],
    [
      'depth by indentation',
      Array.from({ length: 70 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      '65:65 nested deeper than 64 levels',
    ],
    [
      'another version',
      'apiVersion: meridian/v2',
      '1:13 apiVersion: "meridian/v2" is not a version',
    ],
  ])('%s', (_, text, expected) => {
    expect(problems(text, 'd')[0]).toContain(expected);
  });

  it('are one when the text is over 256 kB, whatever stands in it', () => {
    const parsed = parseDocument('['.repeat(10_000_000), 'd');
    expect(parsed).toMatchObject({
      ok: false,
      problems: [{ line: 1, message: 'the document is too large (a document of at most 256 kB)' }],
    });
    // Two bytes each in UTF-8.
    expect(problems(`# ${'é'.repeat(131_100)}`, 'd')[0]).toContain('too large');
    expect(problems(`# ${'e'.repeat(131_100)}`, 'd')[0]).not.toContain('too large');
  });

  it('do not come from brackets and marks inside of text and comments', () => {
    const text = payments
      .replace('title: Card payments', `title: "${'['.repeat(90)} &a *b !c <<: --- "`)
      .replace('kind: Architecture', `kind: Architecture # ${'{'.repeat(90)} &a *b`)
      .replace('  tier: 0', `  description: |\n    ${'- '.repeat(90)}\n    &a *b\n  tier: 0`);
    expect(problems(text)).toEqual([]);
  });

  it('of keys that every object has are those of any other unknown key', () => {
    const text = payments.replace(
      '  tier: 0',
      '  tier: 0\n  __proto__: { polluted: true }\n  constructor: 1',
    );
    expect(problems(text)).toEqual([
      expect.stringContaining('metadata.__proto__: "__proto__" is not a key of the metadata'),
      expect.stringContaining('metadata.constructor: "constructor" is not a key of the metadata'),
    ]);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('of names that every object has say that they are taken', () => {
    const text = payments.replace('name: us-east,', 'name: constructor,');
    expect(problems(text)[0]).toContain(
      'demand.populations[0].name: "constructor" is not a name; that word is reserved',
    );
  });
});

describe('what is meant is suggested', () => {
  it.each([
    [
      'reads: 40%',
      'reads: 0.4',
      '0.4 is not a percentage; write 40% if that part of one is meant, 0.4% if not',
    ],
    ['reads: 40%', 'reads: 40', '40 is not a percentage; write 40%'],
    ['reads: 40%', 'reads: 40 %', '"40 %" is not a percentage; write 40%'],
    [
      'reads: 40%',
      'reads: 140%',
      '"140%" is not a percentage (a percentage from 0% to 100%, e.g. 99.95%)',
    ],
    ['rto: 60s', 'rto: 60', '60 is not a duration; it has no unit; write 60s for seconds'],
    ['rto: 60s', 'rto: 2 min', '"2 min" is not a duration; write 2m'],
    [
      'rto: 60s',
      'rto: 400000d',
      '"400000d" is not a duration; it is longer than ten years (a number with its unit',
    ],
    ['size: 6TB', 'size: 6 tb', '"6 tb" is not a size; write 6TB'],
    ['country: US', 'country: UK', '"UK" is not a country; did you mean "GB"?'],
    ['country: US', 'country: us', '"us" is not a country; did you mean "US"?'],
    ['tier: 0', 'tier: Tier 0', '"Tier 0" is not a tier; write 0'],
    ['tier: 0', 'tier:', 'metadata.tier: empty: a tier is needed here (0, 1, 2)'],
    [
      'currency: USD',
      'currency: EUR',
      '"EUR" is not a currency that v1 counts in; state every amount in US dollars (USD)',
    ],
    ['external: true', 'external: yes', '"yes" is not true or false; write true'],
    [
      'users: 1800000',
      "users: '1800000'",
      '"1800000" is not a number of users; write 1800000 without quotes',
    ],
    [
      'id: aws:us-west-2',
      'id: us-west-2',
      '"us-west-2" is not a region; did you mean "aws:us-west-2"?',
    ],
    [
      'class: financial',
      'class: cards',
      '"cards" is not a class of data (public, internal, pii, financial, health, secret)',
    ],
    ['at: [40.71, -74.01]', 'at: [40.71]', 'a list of 1 is not a place ([latitude, longitude]'],
    [
      'at: [40.71, -74.01]',
      'at: [91, 0]',
      'demand.populations[0].at[0]: 91 is not a latitude (a number from -90 to 90)',
    ],
    [
      'capacityRps: 12000',
      'capacityRps: 0',
      '0 is not a capacity (a number above 0 to 10,000,000,000)',
    ],
    ['zones: 3', 'zones: 2.5', '2.5 is not a number of zones (a whole number from 1 to 12)'],
    [
      'claims: [availability]',
      'claims: availability',
      '"availability" is not a list of drivers; write [availability]',
    ],
    [
      'name: card-network,',
      'name: card-network, alternativeTo: card-network,',
      '"card-network" is no alternative to itself (another dependency)',
    ],
    [
      'name: card-network,',
      'name: card-network, alternativeTo: card-networks,',
      'dependencies[0].alternativeTo: "card-networks" is not a dependency; did you mean "card-network"?',
    ],
    ['regions:', 'region:', '"region" is not a key of an option; did you mean "regions"?'],
  ])('%s as %s', (before, after, expected) => {
    expect(payments).toContain(before);
    expect(problems(payments.replace(before, after)).join('\n')).toContain(expected);
  });
});
