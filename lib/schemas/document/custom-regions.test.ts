import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultAssumptions, evaluate, explain, traceLoss } from '@/lib/engine';
import { formatProblem, parseDocument } from '@/lib/schemas';

const payments = readFileSync('examples/payments.yaml', 'utf8');
const frankfurt =
  'customRegions:\n  - { id: custom:dc-frankfurt, name: Own data centre, at: [50.11, 8.68], country: DE, zones: 2 }\n';
const moved = payments.replaceAll('aws:us-west-2', 'custom:dc-frankfurt');

const problemsOf = (text: string) => {
  const parsed = parseDocument(text, 'x.yaml');
  return parsed.ok ? [] : parsed.problems.map(formatProblem);
};

describe('a custom region', () => {
  it('is a place like any other: routed to, failed, explained', () => {
    const parsed = parseDocument(moved + frankfurt);
    if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'));
    const { architecture } = parsed;
    expect(architecture.customRegions).toEqual([
      {
        id: 'custom:dc-frankfurt',
        provider: 'custom',
        name: 'Own data centre',
        city: 'Own data centre',
        country: 'DE',
        continent: 'europe',
        at: { lat: 50.11, lon: 8.68 },
        zones: 2,
        partition: 'commercial',
      },
    ]);
    const option = evaluate(architecture, defaultAssumptions).options[1];
    expect(option?.capacity.steady.map((s) => s.region)).toContain('custom:dc-frankfurt');
    const trace = traceLoss(architecture, defaultAssumptions, 'two-at-sixty', ['aws:us-east-1']);
    const [, afterwards] = trace.stages;
    expect(afterwards?.flows.map((f) => f.region)).toEqual([
      'custom:dc-frankfurt',
      'custom:dc-frankfurt',
    ]);
    const path = 'capacity.losses[aws:us-east-1].regions[custom:dc-frankfurt].utilization';
    expect(explain(architecture, defaultAssumptions, 'two-at-sixty', path)?.value).toBeCloseTo(1.2);
  });

  it('has to be described, under an id of its own, once', () => {
    expect(problemsOf(moved)).toContainEqual(
      expect.stringContaining('"custom:dc-frankfurt" is not among the document’s customRegions'),
    );
    expect(
      problemsOf(moved + frankfurt.replace('custom:dc-frankfurt', 'custom:dc-frankfort')),
    ).toContainEqual(expect.stringContaining('did you mean "custom:dc-frankfort"?'));
    expect(problemsOf(moved + frankfurt.replace('custom:dc', 'aws:dc'))).toContainEqual(
      expect.stringContaining('is not an id of a custom region'),
    );
    const twice = frankfurt + frankfurt.slice(frankfurt.indexOf('\n') + 1);
    expect(problemsOf(moved + twice)).toContainEqual(
      expect.stringContaining('is used by two custom regions'),
    );
    expect(problemsOf(moved + frankfurt.replace('50.11', '95'))).toContainEqual(
      expect.stringContaining('customRegions[0].at'),
    );
  });
});
