import { expect, test } from 'vitest';
import type { Explanation } from '@/lib/engine/model';
import { explanationLines } from './explanation-lines';

const utilisation: Explanation = {
  label: 'Utilisation of us-west-2',
  value: 1.2,
  unit: 'share',
  formula: 'load ÷ capacity',
  citation: 'docs/model.md#capacity-under-loss',
  inputs: [
    { label: 'Load', value: 7200, unit: 'rps', inputs: [] },
    {
      label: 'Capacity',
      value: 6000,
      unit: 'rps',
      inputs: [],
      source: { from: 'document', path: ['options', 1, 'regions', 0, 'capacityRps'] },
    },
    {
      label: 'Limit',
      value: 1,
      unit: 'share',
      inputs: [],
      source: {
        from: 'assumption',
        id: 'overloadAbove',
        kind: 'judgement',
        source: 'Meridian',
        asOf: '2026-11-01',
        low: 0.8,
        high: 1,
      },
    },
    { label: 'RPO', value: null, unit: 's', because: 'no copy elsewhere', inputs: [] },
  ],
};

test('an explanation reads as indented lines with sources, kinds and ranges', () => {
  const lines = explanationLines(utilisation).map((line) =>
    line.replaceAll(/[\u00a0\u202f]/g, ' '),
  );
  expect(lines).toEqual([
    'Utilisation of us-west-2: 120 %',
    '  = load ÷ capacity',
    '  after docs/model.md#capacity-under-loss',
    '  Load: 7 200 req/s',
    '  Capacity: 6 000 req/s (options[1].regions[0].capacityRps)',
    '  Limit: 100 % (Meridian, judgement, 2026-11-01, 80 % to 100 %)',
    '  RPO: no copy elsewhere',
  ]);
});
