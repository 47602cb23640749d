import type { Explanation, Finding } from '@/lib/engine/model';
import type { FindingActions } from '../finding/finding-actions';

/** Findings as the engine gives them, one of each severity. */
export const exampleFindings: readonly Finding[] = [
  {
    code: 'CAP-01',
    severity: 'critical',
    where: {
      path: ['options', 1, 'regions', 0],
      sites: ['aws:us-east-1', 'aws:us-west-2'],
      populations: [],
      data: [],
    },
    message: 'Lose either region and the other goes to 120 %',
    consequence:
      'All 7 200 req/s arrive at 6 000. The survivor falls too and nobody is served. Two equal sites are safe to 50 %.',
    evidence: [
      {
        label: 'us-west-2 today',
        value: 0.6,
        unit: 'share',
        figure: 'capacity.steady[aws:us-west-2].utilization',
      },
      {
        label: 'us-east-1 lost',
        value: 1.2,
        unit: 'share',
        limit: 1,
        figure: 'capacity.losses[aws:us-east-1].regions[aws:us-west-2].utilization',
      },
    ],
    fix: {
      summary: 'Raise each site to 7 200 req/s',
      consequence: 'Fits exactly, with no room for retries.',
      edits: [
        { op: 'set', path: ['options', 1, 'regions', 0, 'capacityRps'], value: 7200 },
        { op: 'set', path: ['options', 1, 'regions', 1, 'capacityRps'], value: 7200 },
      ],
    },
    loss: ['aws:us-east-1'],
    restsOnJudgement: true,
  },
  {
    code: 'LAT-01',
    severity: 'high',
    where: { path: ['requirements', 'latencyP95'], sites: [], populations: ['asia'], data: [] },
    message: 'Felt latency at p95 is 282 ms where 100 ms is required',
    consequence: 'One request in twenty takes longer than 282 ms; asia waits longest.',
    evidence: [
      { label: 'p95', value: 282, unit: 'ms', limit: 100, figure: 'latency.p95Ms' },
      { label: 'asia', value: 228, unit: 'ms', figure: 'latency.populations[asia].requestMs' },
    ],
    fix: null,
    loss: [],
    restsOnJudgement: true,
  },
  {
    code: 'RES-03',
    severity: 'medium',
    where: { path: ['data', 0], sites: ['aws:eu-west-1'], populations: [], data: ['accounts'] },
    message: 'accounts is lawful only while every site is up',
    consequence: 'When eu-west-1 is lost, users in the EU have no lawful site left.',
    evidence: [{ label: 'Losses that break it', value: 1, unit: 'of 3' }],
    fix: null,
    loss: [],
    restsOnJudgement: false,
  },
  {
    code: 'CAP-05',
    severity: 'low',
    where: { path: ['options', 2], sites: ['aws:eu-west-1'], populations: [], data: [] },
    message: 'Survives on paper: 97.5 % leaves no room for retries',
    consequence: 'A few repeated requests would bring the survivor over its limit.',
    evidence: [{ label: 'eu-west-1, us-east-1 lost', value: 0.975, unit: 'share', limit: 1 }],
    fix: null,
    loss: [],
    restsOnJudgement: true,
  },
];

/** A tree of every kind of node: formula, document line, published number, judgement, unknown. */
export const exampleExplanation: Explanation = {
  label: 'Utilisation of us-west-2',
  value: 1.2,
  unit: 'share',
  formula: 'load after us-east-1 is lost ÷ capacity',
  citation: 'docs/model.md#capacity-under-loss',
  inputs: [
    {
      label: 'Load',
      value: 7200,
      unit: 'req/s',
      formula: 'Σ populations that arrive',
      inputs: [
        {
          label: 'us-west',
          value: 3600,
          unit: 'req/s',
          inputs: [],
          source: { from: 'document', path: ['demand', 'populations', 1, 'peakRps'] },
        },
        {
          label: 'us-east, moved',
          value: 3600,
          unit: 'req/s',
          formula: 'peak × share that moves',
          inputs: [
            {
              label: 'Peak',
              value: 3600,
              unit: 'req/s',
              inputs: [],
              source: { from: 'document', path: ['demand', 'populations', 0, 'peakRps'] },
            },
            {
              label: 'Share that strays',
              value: 0.1,
              unit: 'of users',
              inputs: [],
              source: {
                from: 'assumption',
                id: 'strayShare',
                kind: 'judgement',
                source: 'Resolvers far from their users',
                asOf: '2026-11-01',
                low: 0.02,
                high: 0.2,
              },
            },
          ],
        },
      ],
    },
    {
      label: 'Capacity',
      value: 6000,
      unit: 'req/s',
      inputs: [],
      source: { from: 'document', path: ['options', 1, 'regions', 1, 'capacityRps'] },
    },
    {
      label: 'Round trip',
      value: 62.4,
      unit: 'ms',
      inputs: [],
      source: {
        from: 'assumption',
        id: 'rtt',
        kind: 'published',
        source: 'Measured medians',
        asOf: '2023-03-01',
      },
    },
    {
      label: 'Price of a request',
      value: null,
      unit: 'USD',
      because: 'no price for this region',
      inputs: [],
    },
  ],
};

const regions = (capacity: number): readonly string[] => [
  '  - name: two-at-sixty',
  '    regions:',
  `      - { id: aws:us-east-1, role: active, writer: true, capacityRps: ${capacity} }`,
  `      - { id: aws:us-west-2, role: active, writer: true, capacityRps: ${capacity} }`,
  '    replication:',
];

/** Actions that do nothing but show how they are asked for. */
export const exampleActions: FindingActions = {
  preview: () => ({ before: regions(6000), after: regions(7200), firstLine: 49 }),
  apply: () => undefined,
  applyToCopy: () => undefined,
  fail: () => undefined,
  explain: () => exampleExplanation,
};
