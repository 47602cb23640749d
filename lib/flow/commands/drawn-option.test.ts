import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultAssumptions, patternIds, rps, type Architecture } from '@/lib/engine';
import { drawPattern, isImpossible, recognisePattern } from '@/lib/engine/decision';
import { applyEdits, parseDocument } from '@/lib/schemas';
import { editsOf } from '..';

const runs = Math.ceil((20 * Number(process.env.PROPERTY_RUNS ?? 100)) / 100);
const names = ['collab', 'payments', 'hr-tool'] as const;

function parsed(text: string) {
  const read = parseDocument(text);
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'));
  return read;
}

/** The same question at another size, so that capacities are not round. */
const grown = (doc: Architecture, by: number): Architecture => ({
  ...doc,
  demand: {
    ...doc.demand,
    populations: doc.demand.populations.map((population) => ({
      ...population,
      peakRps: rps(population.peakRps * by),
    })),
  },
});

test('a pattern drawn into a document is read back as it was drawn', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.constantFrom(...patternIds),
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      (name, pattern, by) => {
        const text = readFileSync(`examples/${name}.yaml`, 'utf8');
        const { architecture, document } = parsed(text);
        const drawn = drawPattern(pattern, grown(architecture, by), defaultAssumptions);
        if (isImpossible(drawn)) return;
        const edits = editsOf(
          { architecture, value: document.value },
          { type: 'add-option', name: 'started', drawn },
        );
        const written = parsed(applyEdits(text, edits).text).architecture.options.at(-1);
        expect(written).toEqual({ ...drawn, name: 'started' });
        expect(written && recognisePattern(written)).toBe(pattern);
      },
    ),
    { numRuns: runs },
  );
});
