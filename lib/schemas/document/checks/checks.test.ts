import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DocumentEdit } from '@/lib/engine/model';
import { applyEdits, formatProblem, parseDocument } from '@/lib/schemas';

const payments = readFileSync('examples/payments.yaml', 'utf8');

/** The problems of payments after some edits, without the file's name. */
function problemsAfter(...edits: DocumentEdit[]): string[] {
  const parsed = parseDocument(applyEdits(payments, edits).text, 'd');
  return parsed.ok ? [] : parsed.problems.map((problem) => formatProblem(problem));
}

const set = (path: DocumentEdit['path'], value: Extract<DocumentEdit, { op: 'set' }>['value']) =>
  ({ op: 'set', path, value }) as const;
const remove = (path: DocumentEdit['path']) => ({ op: 'remove', path }) as const;

const [east, west, ireland] = ['aws:us-east-1', 'aws:us-west-2', 'aws:eu-west-1'];

const cases: readonly (readonly [what: string, edit: DocumentEdit, problem: string])[] = [
  [
    'two options of one name',
    set(['options', 2, 'name'], 'multi-az'),
    'options[2].name: "multi-az" is used by two options of this document (a name that no other has)',
  ],
  [
    'two populations of one name',
    set(['demand', 'populations', 1, 'name'], 'us-east'),
    'demand.populations[1].name: "us-east" is used by two populations of this document',
  ],
  [
    'a cache at the edge where nothing may be cached',
    set(['options', 0, 'edgeCache'], '40%'),
    'options[0].edgeCache: "40%" of the reads are answered at the edge, and demand.cacheable does not say that any may be (demand.cacheable beside it)',
  ],
  [
    'two data sets of one name',
    { op: 'insert', path: ['data'], index: 1, value: { name: 'ledger', class: 'pii' } },
    'data[1].name: "ledger" is used by two data sets of this document',
  ],
  [
    'two dependencies of one name',
    {
      op: 'insert',
      path: ['dependencies'],
      index: 1,
      value: { name: 'card-network', needs: 'soft' },
    },
    'dependencies[1].name: "card-network" is used by two dependencies of this document',
  ],
  [
    'two sites in one region',
    {
      op: 'insert',
      path: ['options', 0, 'regions'],
      index: 1,
      value: { id: 'aws:us-east-1', role: 'pilot' },
    },
    'options[0].regions[1].id: "aws:us-east-1" is used by two sites of this option',
  ],
  [
    'a required region that is not in the table',
    set(['requirements', 'regions'], { required: ['aws:us-esat-1'] }),
    'requirements.regions.required[0]: "aws:us-esat-1" is not a region that Meridian knows; did you mean "aws:us-east-1"?',
  ],
  [
    'a quota of what is no region',
    set(['requirements', 'regions'], { quotaRps: { 'us-east-1': 9000 } }),
    'requirements.regions.quotaRps.us-east-1: "us-east-1" is not a region that Meridian knows; did you mean "aws:us-east-1"?',
  ],
  [
    'a region that is not in the table',
    set(['options', 0, 'regions', 0, 'id'], 'aws:us-esat-1'),
    'options[0].regions[0].id: "aws:us-esat-1" is not a region that Meridian knows; did you mean "aws:us-east-1"? (a region of ',
  ],
  [
    'a dependency in a region that is not in the table',
    set(['dependencies', 0, 'regions'], ['aws:us-east-1', 'gcp:mars-north1']),
    'dependencies[0].regions[1]: "gcp:mars-north1" is not a region that Meridian knows',
  ],
  [
    'a link from a region without a site',
    set(['options', 1, 'replication', 0, 'from'], ireland),
    'options[1].replication[0].from: "aws:eu-west-1" is not a site of this option (aws:us-east-1, aws:us-west-2)',
  ],
  [
    'a link that carries data that is not there',
    set(['options', 1, 'replication', 0, 'data'], ['ledgr']),
    'options[1].replication[0].data[0]: "ledgr" is not a data set; did you mean "ledger"? (ledger)',
  ],
  [
    'a home of a population that is not there',
    set(['options', 1, 'homes'], { 'us-est': east }),
    'options[1].homes.us-est: "us-est" is not a population; did you mean "us-east"? (us-east, us-west)',
  ],
  [
    'a home in a region without a site',
    set(['options', 1, 'homes'], { 'us-east': ireland }),
    'options[1].homes.us-east: "aws:eu-west-1" is not a site of this option',
  ],
  [
    'a weight of a region without a site',
    set(['options', 1, 'routing', 'weights'], { [ireland]: 1 }),
    'options[1].routing.weights["aws:eu-west-1"]: "aws:eu-west-1" is not a site of this option',
  ],
  [
    'a failover target without a site',
    set(['options', 1, 'failover', 'target'], ireland),
    'options[1].failover.target: "aws:eu-west-1" is not a site of this option',
  ],
  [
    'a failover target of a region without a site',
    set(['options', 1, 'failover', 'target'], { [ireland]: east }),
    'options[1].failover.target["aws:eu-west-1"]: "aws:eu-west-1" is not a site of this option',
  ],
  [
    'a site that takes over from itself',
    set(['options', 1, 'failover', 'target'], { [east]: east }),
    'options[1].failover.target["aws:us-east-1"]: "aws:us-east-1" cannot take over from itself',
  ],
  [
    'a failover target that is no region at all',
    set(['options', 1, 'failover', 'target'], { [east]: 'west' }),
    'options[1].failover.target["aws:us-east-1"]: "west" is not a region (provider:region',
  ],
  [
    'a current option that is not there',
    set(['metadata', 'current'], 'multi-a'),
    'metadata.current: "multi-a" is not an option of this document; did you mean "multi-az"?',
  ],
  [
    'a chosen option that is not there',
    set(['metadata', 'chosen'], 'nobody'),
    'metadata.chosen: "nobody" is not an option of this document (multi-az, two-at-sixty, warm-standby)',
  ],
  [
    'a serving site without a capacity',
    remove(['options', 0, 'regions', 0, 'capacityRps']),
    'options[0].regions[0].capacityRps: missing: a site of role active needs its capacity',
  ],
  [
    'a running standby without a capacity',
    remove(['options', 2, 'regions', 1, 'capacityRps']),
    'options[2].regions[1].capacityRps: missing: a site of role warm needs its capacity',
  ],
  [
    'a backup site without a backup',
    set(['options', 2, 'regions', 1, 'role'], 'backup'),
    'options[2].regions[1].backup: missing: a site of role backup needs its backup ({ every: 24h, restore: 4h })',
  ],
  [
    'a backup on a site of another role',
    set(['options', 0, 'regions', 0, 'backup'], { every: '24h', restore: '4h' }),
    'options[0].regions[0].backup: a site of role active has no backup of its own (only with role backup)',
  ],
  [
    'an option that serves nobody',
    set(['options', 0, 'regions', 0, 'role'], 'hot'),
    'options[0].regions: no site of this option is active, so nobody is served',
  ],
  [
    'an option without sites',
    set(['options', 0, 'regions'], []),
    'options[0].regions: no site of this option is active, so nobody is served',
  ],
  [
    'no population',
    set(['demand', 'populations'], []),
    'demand.populations: the list is empty (at least one population)',
  ],
  ['no option', set(['options'], []), 'options: the list is empty (at least one option)'],
  [
    'weighted routing without weights',
    set(['options', 1, 'routing', 'strategy'], 'weighted'),
    'options[1].routing.weights: missing: weighted routing needs weights',
  ],
  [
    'weights that add up to nothing',
    set(['options', 1, 'routing'], { strategy: 'weighted', weights: { [east]: 0, [west]: 0 } }),
    'options[1].routing.weights: the weights add up to 0, so nobody is routed anywhere',
  ],
  [
    'weights for sites that do not serve alone',
    set(['options', 2, 'routing'], { strategy: 'weighted', weights: { [east]: 0, [west]: 1 } }),
    'options[2].routing.weights: no site that serves has a weight, so nobody is routed anywhere',
  ],
  [
    'tenants on more cells than there are',
    set(['options', 1, 'regions', 0, 'cells'], { count: 8, shards: 9 }),
    'options[1].regions[0].cells.shards: 9 is more than the 8 cells that there are',
  ],
  [
    'no cell at all',
    set(['options', 1, 'regions', 0, 'cells'], { count: 0 }),
    'options[1].regions[0].cells.count: 0 is not a number of cells (a whole number from 1 to 1,000,000',
  ],
  [
    'a site of no capacity',
    set(['options', 1, 'regions', 0, 'capacityRps'], 0),
    'options[1].regions[0].capacityRps: 0 is not a capacity (a number above 0',
  ],
  [
    'an answer to overload that nobody knows',
    set(['options', 1, 'failover', 'onOverload'], 'sheds'),
    'options[1].failover.onOverload: "sheds" is not an answer to overload; did you mean "shed"?',
  ],
  [
    'a stray share above a half',
    set(['options', 1, 'routing', 'strayShare'], '51%'),
    'options[1].routing.strayShare: "51%" is not a percentage (a percentage from 0% to 50%',
  ],
  [
    'thresholds that make a site flap',
    set(['options', 1, 'failover', 'backBelow'], '60%'),
    'options[1].failover.backBelow: "60%" is above outAbove, which is 50%: a site would flap',
  ],
  [
    'priorities that do not add up',
    set(['demand', 'priorities', 'p2'], '20%'),
    'demand.priorities: p0, p1 and p2 add up to 110% (parts that add up to 100%)',
  ],
  [
    'a p99 below the p50',
    set(['options', 1, 'replication', 0, 'lag', 'p99'], '79ms'),
    'options[1].replication[0].lag.p99: "79ms" is below p50, which is 80ms',
  ],
  [
    'a link from a site to itself',
    set(['options', 1, 'replication', 0, 'to'], east),
    'options[1].replication[0].to: a link from "aws:us-east-1" to itself (another site)',
  ],
  [
    'a link that is there twice',
    {
      op: 'insert',
      path: ['options', 1, 'replication'],
      index: 2,
      value: { from: east, to: west, mode: 'sync' },
    },
    'options[1].replication[2]: a second link from aws:us-east-1 to aws:us-west-2 carries the same data',
  ],
  [
    'a day of 23 hours',
    set(
      ['demand', 'populations', 0, 'daily'],
      Array.from({ length: 23 }, () => 1),
    ),
    'demand.populations[0].daily: a list of 23 is not a day of load (a list of 24 numbers from 0 to 1',
  ],
  [
    'an hour above the peak',
    set(
      ['demand', 'populations', 0, 'daily'],
      Array.from({ length: 24 }, (_, hour) => hour / 20),
    ),
    'demand.populations[0].daily[21]: 1.05 is not a part of the peak (a number from 0 to 1)',
  ],
  [
    'an edge in regions that names none',
    set(['options', 1, 'edge'], { at: 'regions' }),
    'options[1].edge.regions: missing: an edge in regions needs at least one (e.g. [aws:eu-west-1])',
  ],
  [
    'an edge in no regions at all',
    set(['options', 1, 'edge'], { at: 'regions', regions: [] }),
    'options[1].edge.regions: missing: an edge in regions needs at least one',
  ],
  [
    'an edge in regions with a round trip of its own',
    set(['options', 1, 'edge'], { at: 'regions', regions: [ireland], rtt: '9ms' }),
    'options[1].edge.rtt: the round trip to named regions is computed (only with at: provider)',
  ],
  [
    'the edge of a provider in a region',
    set(['options', 1, 'edge'], { at: 'provider', regions: [ireland] }),
    'options[1].edge.regions: the edge of a provider is wherever users are (only with at: regions)',
  ],
  [
    'an edge in a region that is not in the table',
    set(['options', 1, 'edge'], { at: 'regions', regions: [ireland, 'aws:eu-west-9'] }),
    'options[1].edge.regions[1]: "aws:eu-west-9" is not a region that Meridian knows; did you mean',
  ],
  [
    'a transport that is none',
    set(['demand', 'request'], { transport: 'tls13' }),
    'demand.request.transport: "tls13" is not a transport; did you mean "tls1.3"? (tls1.2, tls1.3, http3)',
  ],
  [
    'half a call',
    set(['demand', 'request'], { sequentialCalls: 1.5 }),
    'demand.request.sequentialCalls: 1.5 is not a number of calls (a whole number from 0 to 100)',
  ],
  [
    'more calls than anybody makes',
    set(['dependencies', 0, 'calls'], 101),
    'dependencies[0].calls: 101 is not a number of calls (a whole number from 0 to 100)',
  ],
  [
    'data that must rest where nobody knows',
    set(['data', 0, 'residency'], ['EU', 'Europe']),
    'data[0].residency[1]: "Europe" is not a jurisdiction',
  ],
];

describe('a document with', () => {
  it.each(cases)('%s', (_, edit, problem) => {
    expect(problemsAfter(edit)).toContainEqual(expect.stringContaining(problem));
  });

  it('wrong values has these told beside what does not add up', () => {
    const found = problemsAfter(
      set(['requirements', 'rto'], 5),
      set(['metadata', 'chosen'], 'nobody'),
      set(['options', 1, 'replication', 0, 'to'], east),
    );
    expect(found.map((problem) => problem.split(' ')[1])).toEqual([
      'metadata.chosen:',
      'requirements.rto:',
      'options[1].replication[0].to:',
    ]);
  });
});

describe('what is fine:', () => {
  it.each<[string, ...DocumentEdit[]]>([
    ['a link without a lag', remove(['options', 1, 'replication', 0, 'lag'])],
    ['equal p50 and p99', set(['options', 1, 'replication', 0, 'lag', 'p99'], '80ms')],
    ['a pilot without a capacity', set(['options', 2, 'regions', 1], { id: west, role: 'pilot' })],
    [
      'priorities with fractions',
      set(['demand', 'priorities'], { p0: '33.3%', p1: '33.3%', p2: '33.4%' }),
    ],
    [
      'two links between two sites for different data',
      { op: 'insert', path: ['data'], index: 1, value: { name: 'log', class: 'internal' } },
      set(['options', 1, 'replication', 0, 'data'], ['ledger']),
      {
        op: 'insert',
        path: ['options', 1, 'replication'],
        index: 2,
        value: { from: east, to: west, mode: 'sync', data: ['log'] },
      },
    ],
    [
      'a target for all other losses',
      set(['options', 1, 'failover', 'target'], { '*': west, [west]: east }),
    ],
    [
      'a request in all its parts',
      set(['demand', 'request'], {
        transport: 'http3',
        resumedShare: '40%',
        sequentialCalls: 3,
        serverTime: '40ms',
        writeServerTime: '90ms',
        dns: '5ms',
      }),
    ],
    [
      'calls to a dependency',
      set(['dependencies', 0, 'calls'], 0),
      set(['dependencies', 0, 'writeCalls'], 2),
      set(['dependencies', 0, 'callTime'], '120ms'),
    ],
    ['an edge of a provider', set(['options', 1, 'edge'], { at: 'provider', rtt: '9ms' })],
    [
      'an edge where no site is',
      set(['options', 1, 'edge'], { at: 'regions', regions: [ireland] }),
    ],
    ['a site without a vote', set(['options', 1, 'regions', 0, 'votes'], false)],
    ['residency in a country', set(['data', 0, 'residency'], ['IN', 'EEA'])],
    [
      'tenants on every cell that there is',
      set(['options', 1, 'regions', 0, 'cells'], { count: 8, shards: 8 }),
    ],
    [
      'a weight for one site that serves and for a standby',
      set(['options', 2, 'routing'], { strategy: 'weighted', weights: { [east]: 1, [west]: 5 } }),
    ],
  ])('%s', (_, ...edits) => {
    expect(problemsAfter(...edits)).toEqual([]);
  });
});
