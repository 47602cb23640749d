import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configurationOf } from '@/lib/export/multi-region/configuration-of';
import { formatProblem, parseDocument } from '@/lib/schemas';
import { exampleText } from '@/lib/testing/examples';
import { readMultiRegion } from './read-multi-region';

/** The template as its readers know it, with every key. */
const template = `multi_region:
  regions:
    - name: us-east-1
      primary: true
      endpoint: app-us.example.com
      services: [api, database, cache]
    - name: eu-west-1
      primary: false
      services: [api, database-replica]
    - name: ap-southeast-1
      services: [database-replica]
  replication:
    strategy: semi-sync
    consistency: bounded
    conflict_resolution: last_write_wins
    lag_threshold: 5s
  routing:
    strategy: geolocation
    health_check_interval: 30s
    failover_threshold: 3
  data_governance:
    gdpr_regions: [eu-west-1]
    data_residency:
      - { type: user_pii, allowed_regions: [eu-west-1] }
      - { type: financial, allowed_regions: [us-east-1] }
  cost_controls:
    max_cross_region_transfer_gb: 10000
    auto_scale_regions: true
  monitoring:
    replication_lag: true
`;

/** The document with what the configuration cannot know filled in. */
const completed = (text: string): string =>
  text
    .replace(/at: #.*/, 'at: [40.71, -74.01]')
    .replace(/country: #.*/, 'country: US')
    .replace(/users: #.*/, 'users: 1000')
    .replace(/peakRps: #.*/, 'peakRps: 100')
    .replaceAll(/capacityRps: #.*/g, 'capacityRps: 500');

const imported = (text: string) => {
  const read = readMultiRegion(text, 'region.yaml', 'imported');
  if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
  return read;
};

const refusals = (text: string): string[] => {
  const read = readMultiRegion(text, 'region.yaml', 'imported');
  return read.ok ? [] : read.problems.map(formatProblem);
};

describe('a multi_region configuration', () => {
  it('becomes a document that asks only for what the configuration cannot know', () => {
    const parsed = parseDocument(imported(template).text);
    if (parsed.ok) throw new Error('the blanks were taken');
    expect(parsed.problems.map(({ path }) => path)).toEqual([
      'demand.populations[0].at',
      'demand.populations[0].country',
      'demand.populations[0].users',
      'demand.populations[0].peakRps',
      'options[0].regions[0].capacityRps',
      'options[0].regions[1].capacityRps',
      'options[0].regions[2].capacityRps',
    ]);
  });

  it('keeps what a document has a place for', () => {
    const parsed = parseDocument(completed(imported(template).text));
    if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'));
    const { requirements, data, options } = parsed.architecture;
    expect(requirements.rpoS).toBe(5);
    expect(data).toMatchObject([
      {
        name: 'user-pii',
        class: 'pii',
        residency: ['EU'],
        consistency: 'bounded',
        onConflict: 'lww',
      },
      { name: 'financial', class: 'financial', residency: ['US'] },
    ]);
    expect(options[0]?.sites).toMatchObject([
      { region: 'aws:us-east-1', role: 'active', writer: true },
      { region: 'aws:eu-west-1', role: 'read', writer: false },
      { region: 'aws:ap-southeast-1', role: 'hot' },
    ]);
    expect(options[0]?.links).toMatchObject([
      { from: 'aws:us-east-1', to: 'aws:eu-west-1', mode: 'semi-sync' },
      { from: 'aws:us-east-1', to: 'aws:ap-southeast-1', mode: 'semi-sync' },
    ]);
    expect(options[0]?.routing.strategy).toBe('geodns');
    expect(options[0]?.health).toMatchObject({ intervalS: 30, failures: 3 });
  });

  it('names everything that it left out', () => {
    const told = imported(template).notes.map(({ path }) => path);
    expect(told).toEqual(
      expect.arrayContaining([
        'regions[0].endpoint',
        'regions[0].services',
        'regions[2].services',
        'replication.lag_threshold',
        'cost_controls.max_cross_region_transfer_gb',
        'cost_controls.auto_scale_regions',
        'monitoring.replication_lag',
      ]),
    );
  });

  it.each([
    [
      'a strategy',
      'semi-sync',
      'asink',
      '13:15 multi_region.replication.strategy: "asink" is not a word known here (async, sync, semi-sync)',
    ],
    [
      'a region',
      'name: eu-west-1',
      'name: eu-wset-1',
      '7:13 multi_region.regions[1].name: “eu-wset-1” is not a region',
    ],
    ['a key', 'services: [api, database,', 'servces: [api, database,', 'did you mean "services"?'],
    [
      'a duration',
      '30s',
      'soon',
      '19:28 multi_region.routing.health_check_interval: "soon" is not a duration',
    ],
    [
      'a count',
      'failover_threshold: 3',
      'failover_threshold: -3',
      'is not a count (a whole number from 1 to 999)',
    ],
    ['a region twice', 'name: eu-west-1', 'name: us-east-1', 'is not a region named once'],
  ])('says where %s is wrong, what was found and what is accepted', (_, from, to, said) => {
    expect(refusals(template.replace(from, to))).toEqual([expect.stringContaining(said)]);
  });

  it('says so of a text that is none', () => {
    expect(refusals('multi_region: 3')).toHaveLength(1);
    expect(refusals('multi_region:\n  regions: []')).toEqual([
      expect.stringContaining('a list of regions (1 to 200)'),
    ]);
    expect(refusals('[')).not.toEqual([]);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = JSON.stringify({ multi_region: value });
        const read = readMultiRegion(text, 'any.json', 'any');
        expect(read.ok || read.problems.length > 0).toBe(true);
      }),
    );
  });
});

describe('an option as a configuration', () => {
  it.each(['payments', 'collab', 'hr-tool'])(
    '%s comes back with its regions, links and rules',
    async (name) => {
      const parsed = parseDocument(await exampleText(name));
      if (!parsed.ok) throw new Error('does not load');
      for (const option of parsed.architecture.options) {
        const { content: text, notes } = configurationOf(parsed.architecture, option);
        expect(notes.map(({ path }) => path)).toContain('demand.populations');
        const again = parseDocument(completed(imported(text).text));
        if (!again.ok) throw new Error(again.problems.map(formatProblem).join('\n'));
        const [back] = again.architecture.options;
        expect(back?.sites.map(({ region }) => region)).toEqual(
          option.sites.map(({ region }) => region),
        );
        expect(back?.health?.failures).toBe(option.health?.failures);
      }
    },
  );

  it('says that several rules do not fit into one', async () => {
    const parsed = parseDocument(await exampleText('collab'));
    if (!parsed.ok) throw new Error('does not load');
    const sharded = parsed.architecture.options.find(({ name }) => name === 'sharded');
    if (!sharded) throw new Error('no such option');
    const { content: text, notes } = configurationOf(parsed.architecture, sharded);
    expect(notes.find(({ path }) => path === 'data[].consistency')?.says).toContain(
      'eventual, strong',
    );
    expect(notes.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'data[].onConflict',
        'routing.strategy',
        'homes',
        'replication[].data',
      ]),
    );
    expect(text).toContain('gdpr_regions:\n      - eu-west-1');
  });
});
