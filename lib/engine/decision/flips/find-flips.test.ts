import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultAssumptions, topOverride, type Architecture, type Flip } from '../..';
import { parseDocument } from '@/lib/schemas';
import { questions } from '../../../testing/decision-cases';
import { exampleText } from '../../../testing/examples';
import { decide } from '../decide';
import { prepare } from '../prepare';
import { defaultTierPolicy } from '../tier/policy';
import { changed } from './changed';
import { decisionGrid } from './decision-grid';
import { findFlips } from './find-flips';
import { flipInputs } from './inputs/flip-inputs';

const patience = 240_000;
const runs = (ofHundred: number) => ({
  numRuns: Math.ceil((ofHundred * Number(process.env.PROPERTY_RUNS ?? 100)) / 100),
});

async function example(name: string): Promise<Architecture> {
  const parsed = parseDocument(await exampleText(name), `${name}.yaml`);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.architecture;
}

/** The answer with one input at a value, computed from nothing. */
function answerAt(document: Architecture, { input }: Flip, value: number) {
  const prepared = prepare(document, defaultAssumptions, defaultTierPolicy);
  const found = flipInputs(prepared).find((one) => one.input === input);
  if (!found) throw new Error(`no input ${input}`);
  const state = found.set({ architecture: document, assumptions: defaultAssumptions }, value);
  const { verdict, pattern } = decide(state.architecture, state.assumptions);
  return { verdict, pattern };
}

function expectExact(document: Architecture, flips: readonly Flip[]) {
  const { verdict, pattern } = decide(document, defaultAssumptions);
  for (const flip of flips) {
    expect(answerAt(document, flip, flip.holdsAt), flip.because).toEqual({ verdict, pattern });
    expect(answerAt(document, flip, flip.to), flip.because).toEqual({
      verdict: flip.verdict,
      pattern: flip.pattern,
    });
    expect([flip.verdict, flip.pattern]).not.toEqual([verdict, pattern]);
  }
}

test('what costs are told from is tried: prices where they are known, else the judged indices', async () => {
  const document = await example('payments');
  const inputs = (one: Architecture) =>
    flipInputs(prepare(one, defaultAssumptions, defaultTierPolicy)).map(({ input }) => input);
  const priced = inputs(document);
  expect(priced).toContain('parameter.requestsPerVcpu');
  expect(priced).toContain('parameter.splitUtilization');
  // No price tells zones apart.
  expect(priced).toContain('parameter.costIndexOfSingleRegion');
  expect(priced).not.toContain('parameter.costIndexOfHotStandby');
  const data = document.data.map(({ writesPerSecond: _writes, ...rest }) => rest);
  const judged = inputs({ ...document, data });
  expect(judged).toContain('parameter.costIndexOfHotStandby');
  expect(judged).not.toContain('parameter.requestsPerVcpu');
});

test('a bill and the engineers are tried with prices told anew', () => {
  fc.assert(
    fc.property(questions, fc.integer({ min: 1, max: 200_000 }), (document, value) => {
      const prepared = prepare(document, defaultAssumptions, defaultTierPolicy);
      for (const input of flipInputs(prepared).filter(({ reach }) => reach === 'cost')) {
        const tried = input.isAssumption ? input.most : Math.min(value, input.most);
        const state = input.set(prepared, tried);
        const anew = prepare(state.architecture, state.assumptions, defaultTierPolicy);
        const costs = ({ rows }: typeof prepared) =>
          rows.map(({ cost }) => [cost.value, cost.source, cost.monthlyUsd]);
        expect(costs(changed(prepared, input, tried)), input.input).toEqual(costs(anew));
      }
    }),
    runs(2),
  );
}, 240_000);

test('every assumption that is tried is really another one then', async () => {
  for (const name of ['payments', 'collab', 'hr-tool']) {
    const document = await example(name);
    const inputs = flipInputs(prepare(document, defaultAssumptions, defaultTierPolicy));
    const assumed = inputs.filter(({ isAssumption }) => isAssumption);
    expect(assumed.map(({ input }) => input)).toContain('outage-rate.common-cause');
    for (const { input, most, least, value, set } of assumed) {
      const tried = most === value ? least : most;
      const state = set({ architecture: document, assumptions: defaultAssumptions }, tried);
      expect(topOverride(state.assumptions.overrides, input)?.value, input).toBe(tried);
    }
  }
});

describe('every other input', () => {
  test(
    'flips exactly: the last value before and the first one after, on its grid',
    () => {
      fc.assert(
        fc.property(questions, fc.nat(), (document, pick) => {
          const prepared = prepare(document, defaultAssumptions, defaultTierPolicy);
          const inputs = flipInputs(prepared);
          // A few of them a case: all would search a hundred times as long.
          const few = [0, 17, 31].map((n) => inputs[(pick + n) % inputs.length]);
          const names = few.flatMap((one) => one?.input ?? []);
          const searches = findFlips(document, defaultAssumptions, { inputs: names });
          for (const { input, flips } of searches) {
            expectExact(document, flips);
            const grid = inputs.find((one) => one.input === input)?.perUnit ?? 1;
            for (const { holdsAt, to } of flips) {
              expect(Math.abs(to - holdsAt)).toBeLessThanOrEqual(1 / grid + 1e-9);
            }
          }
        }),
        runs(3),
      );
    },
    patience,
  );

  test(
    'payments: the share of failovers that work decides between a standby and a quorum',
    async () => {
      const document = await example('payments');
      const [search] = findFlips(document, defaultAssumptions, {
        inputs: ['parameter.failoverSuccess'],
      });
      expect(search?.flips.map(({ pattern }) => pattern)).toEqual(['quorum']);
      expectExact(document, search?.flips ?? []);
    },
    patience,
  );

  test(
    'what flips nothing is listed with the range that was searched',
    async () => {
      const document = await example('payments');
      const [search] = findFlips(document, defaultAssumptions, {
        inputs: ['business.outageCostPerHour'],
      });
      expect(search).toMatchObject({ from: 130_000, lowest: 0, flips: [] });
    },
    patience,
  );

  test(
    'progress is told after every input',
    async () => {
      const told: [number, number][] = [];
      findFlips(await example('hr-tool'), defaultAssumptions, {
        inputs: ['requirements.rto', 'requirements.rpo', 'parameter.costIndexOfSingleRegion'],
        onProgress: (done, of) => told.push([done, of]),
      });
      expect(told).toEqual([
        [1, 3],
        [2, 3],
        [3, 3],
      ]);
    },
    patience,
  );
});

describe('two inputs at once', () => {
  test(
    'a grid has the answer at every pair, row by row',
    async () => {
      const document = await example('payments');
      const rows: number[] = [];
      const grid = decisionGrid(
        document,
        defaultAssumptions,
        {
          x: { input: 'requirements.rto', values: [40, 60, 500, 20_000] },
          y: { input: 'demand.reads', values: [0.4, 0.9] },
        },
        { onProgress: (done) => rows.push(done) },
      );
      expect(rows).toEqual([1, 2]);
      expect(grid.x).toEqual({ input: 'requirements.rto', label: 'RTO required', unit: 's' });
      expect(grid.cells.map(({ x, y }) => [x, y]).slice(3, 6)).toEqual([
        [20_000, 0.4],
        [40, 0.9],
        [60, 0.9],
      ]);
      const { requirements, demand } = document;
      for (const { x, y, verdict, pattern } of grid.cells) {
        const changed = {
          ...document,
          requirements: { ...requirements, rtoS: x as NonNullable<typeof requirements.rtoS> },
          demand: { ...demand, reads: y as NonNullable<typeof demand.reads> },
        };
        expect(decide(changed, defaultAssumptions)).toMatchObject({ verdict, pattern });
      }
    },
    patience,
  );

  test('an input that the document does not have is refused', async () => {
    const document = await example('payments');
    const axis = { input: 'demand.nothing', values: [1] };
    expect(() => decisionGrid(document, defaultAssumptions, { x: axis, y: axis })).toThrow(
      RangeError,
    );
  });
});
