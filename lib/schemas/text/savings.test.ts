import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultAssumptions, type Architecture } from '@/lib/engine';
import { costFigures, costSavings } from '@/lib/engine/cost';
import { parseDocument } from '../document/parse-document';
import { applyEdits } from './apply-edits';

function read(text: string): Architecture {
  const parsed = parseDocument(text);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return parsed.architecture;
}

/** Weighted, with a failover target and a standby that is hot: all that a site can be named by. */
const named = readFileSync('examples/payments.yaml', 'utf8').replace(
  '  - name: warm-standby',
  `  - name: weighted
    regions:
      - { id: aws:us-east-1, role: active, writer: true, capacityRps: 9000 }
      - { id: aws:us-west-1, role: active, writer: true, capacityRps: 9000 }
      - { id: aws:ca-central-1, role: hot, capacityRps: 9000 }
    replication:
      - { from: aws:us-east-1, to: aws:us-west-1, mode: async }
      - { from: aws:us-west-1, to: aws:us-east-1, mode: async }
      - { from: aws:us-east-1, to: aws:ca-central-1, mode: async }
    homes: { us-west: aws:us-west-1 }
    routing: { strategy: weighted, weights: { aws:us-east-1: 2, aws:us-west-1: 1 } }
    failover: { target: { aws:us-west-1: aws:ca-central-1, '*': aws:us-east-1 } }
  - name: warm-standby`,
);

const documents = [
  ...['collab', 'payments', 'hr-tool'].map((name) => ({
    name,
    text: readFileSync(`examples/${name}.yaml`, 'utf8'),
  })),
  { name: 'music', text: readFileSync('examples/gallery/music.yaml', 'utf8') },
  { name: 'one in which sites are named in many places', text: named },
];

describe.each(documents)('the savings of $name', ({ text }) => {
  const architecture = read(text);
  const found = architecture.options.flatMap((option, index) =>
    costSavings(architecture, defaultAssumptions, option.name).savings.map((saving) => ({
      option: option.name,
      index,
      saving,
    })),
  );

  test.each(found)(
    '$option: $saving.change, made in the text, come to the bill that they promise',
    ({ index, saving }) => {
      const changed = read(applyEdits(text, saving.edits).text).options[index];
      if (!changed) throw new Error('the option is gone');
      // Beside the document’s own options, so that today’s bill pays for what runs today.
      const beside = { ...architecture, options: [...architecture.options, changed] };
      const { monthlyUsd } = costFigures(beside, changed, defaultAssumptions);
      expect(monthlyUsd).toBeCloseTo(saving.monthlyUsd, 6);
      expect(saving.savedUsd).toBeGreaterThan(0);
    },
  );
});

test('every kind of saving is proposed somewhere', () => {
  const kinds = documents.flatMap(({ text }) => {
    const architecture = read(text);
    return architecture.options.flatMap(({ name }) =>
      costSavings(architecture, defaultAssumptions, name).savings.map(({ kind }) => kind),
    );
  });
  expect([...new Set(kinds)].toSorted()).toEqual([
    'cheaper-region',
    'compression',
    'edge-caching',
    'fewer-regions',
    'leaner-fleet',
    'reservation',
    'smaller-standby',
    'tiered-replication',
  ]);
});
