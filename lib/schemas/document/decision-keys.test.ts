import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { DocumentEdit } from '@/lib/engine/model';
import { applyEdits, parseDocument } from '@/lib/schemas';

const hrTool = readFileSync('examples/hr-tool.yaml', 'utf8');

function architectureWith(edits: readonly DocumentEdit[]) {
  const parsed = parseDocument(applyEdits(hrTool, edits).text, 'hr-tool.yaml');
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.architecture;
}

const set = (
  path: DocumentEdit['path'],
  value: Extract<DocumentEdit, { op: 'set' }>['value'],
): DocumentEdit => ({ op: 'set', path, value });

test('what the decision asks for is read in engine units', () => {
  const { metadata, requirements, demand, data, business, options } = architectureWith([
    set(['metadata', 'impact'], { revenueIn5Minutes: 200, safety: false, dependants: 3 }),
    set(['requirements', 'regions'], { providers: ['aws'], quotaRps: { 'aws:us-west-2': 900 } }),
    set(['requirements', 'team'], { engineers: 4, skill: 'failover' }),
    set(['demand', 'cacheable'], '20%'),
    set(['demand', 'work'], [{ name: 'payroll', need: 'batch', size: '2MB' }]),
    set(['data', 0, 'homed'], true),
    set(['business', 'currentPattern'], 'backup-and-restore'),
    set(['options', 0, 'regions', 0, 'cells'], { count: 4 }),
    set(['options', 0, 'regions', 0, 'writerHours'], { from: 22, to: 7 }),
  ]);
  expect(metadata.impact).toEqual({ revenueIn5MinutesUsd: 200, safety: false, dependants: 3 });
  expect(requirements.regions).toEqual({
    providers: ['aws'],
    quotaRps: { 'aws:us-west-2': 900 },
  });
  expect(requirements.team).toEqual({ engineers: 4, skill: 'failover' });
  expect(demand.cacheable).toBe(0.2);
  expect(demand.work).toEqual([{ name: 'payroll', need: 'batch', sizeBytes: 2_000_000 }]);
  expect(data[0]?.homed).toBe(true);
  expect(business?.currentPattern).toBe('backup-and-restore');
  expect(options[0]?.sites[0]).toMatchObject({
    cells: { count: 4 },
    writerHours: { from: 22, to: 7 },
  });
});

test('one quota for every region is written as a bare number', () => {
  const { requirements } = architectureWith([set(['requirements', 'regions'], { quotaRps: 5000 })]);
  expect(requirements.regions?.quotaRps).toEqual({ '*': 5000 });
});
