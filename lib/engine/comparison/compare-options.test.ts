import { describe, expect, test } from 'vitest';
import { defaultAssumptions, evaluate, type Architecture, type ComparedId } from '@/lib/engine';
import { ms, share, usd } from '@/lib/engine/units';
import { parseDocument } from '@/lib/schemas';
import { architecture, option, population, site } from '@/lib/testing/architecture';
import { exampleText } from '@/lib/testing/examples';
import { compareOptions } from './compare-options';

async function example(name: string): Promise<Architecture> {
  const parsed = parseDocument(await exampleText(name), `${name}.yaml`);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.architecture;
}

function compared(document: Architecture, options: readonly string[], baseline?: string) {
  return compareOptions({
    architecture: document,
    evaluation: evaluate(document, defaultAssumptions),
    options,
    ...(baseline === undefined ? {} : { baseline }),
  });
}

const rowOf = (comparison: ReturnType<typeof compared>, id: ComparedId) => {
  const row = comparison.rows.find((one) => one.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
};

describe('options beside each other', () => {
  test('stand in the order asked for, against what runs today', async () => {
    const comparison = compared(await example('collab'), ['sharded', 'today']);
    expect(comparison.options.map(({ name }) => name)).toEqual(['sharded', 'today']);
    expect(comparison.baseline).toBe('today');
    for (const { cells } of comparison.rows) expect(cells[1]?.change).toBeNull();
  });

  test('pass, miss, and have no end where the model says so', async () => {
    // MODEL.md: one region of collab is not copied anywhere, so that its loss loses everything.
    const comparison = compared(await example('collab'), ['today', 'write-home', 'sharded']);
    const rpo = rowOf(comparison, 'rpo').cells;
    expect(rpo.map(({ state }) => state)).toEqual(['endless', 'known', 'endless']);
    expect(rpo.map(({ status }) => status)).toEqual(['fail', 'pass', 'fail']);
    expect(rpo.map(({ isBest }) => isBest)).toEqual([false, true, false]);
    expect(rowOf(comparison, 'residency').cells.map(({ status }) => status)).toEqual([
      'fail',
      'fail',
      'pass',
    ]);
    // Nobody reaches four nines: the row has no best.
    expect(rowOf(comparison, 'availability').cells.map(({ isBest }) => isBest)).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('two sites at 60 % survive no single loss; a change is the value less the baseline’s', async () => {
    const comparison = compared(await example('payments'), ['multi-az', 'two-at-sixty']);
    expect(rowOf(comparison, 'single-losses').cells.map(({ value }) => value)).toEqual([0, 0]);
    const [base, other] = rowOf(comparison, 'latency').cells;
    expect(other?.change).toBeCloseTo((other?.value ?? 0) - (base?.value ?? 0), 9);
    expect(rowOf(comparison, 'rto').required).toBe(60);
  });

  test('count their requirements as the rows do', async () => {
    const comparison = compared(await example('payments'), ['multi-az', 'two-at-sixty']);
    for (const [i, { requirements }] of comparison.options.entries()) {
      const asked = comparison.rows.filter(({ cells }) => cells[i]?.status !== 'not-asked').length;
      expect(requirements.met + requirements.missed + requirements.unknown).toBe(asked);
    }
  });

  test('a bill of which only the least is known keeps no budget and can miss one', () => {
    const unpriced = (budget: number) =>
      architecture(
        [population('p', 10)],
        [
          option([site('aws:us-east-1', 100, { monthlyCostUsd: usd(500) })], { name: 'a' }),
          option([site('aws:us-east-1', 100, { monthlyCostUsd: usd(900) })], { name: 'b' }),
        ],
        {
          requirements: { claims: [], budgetPerMonthUsd: usd(budget), latencyP95Ms: ms(1) },
          data: [{ name: 'd', class: 'pii', residency: [] }],
        },
      );
    const generous = rowOf(compared(unpriced(1e9), ['a', 'b']), 'cost').cells;
    for (const cell of generous)
      expect(cell.status).toBe(cell.state === 'at-least' ? 'unknown' : 'pass');
    const mean = rowOf(compared(unpriced(1), ['a', 'b']), 'cost').cells;
    expect(mean.map(({ status }) => status)).toEqual(['fail', 'fail']);
  });

  test('sites against what is required of regions are counted', () => {
    const document = architecture(
      [population('p', 10)],
      [
        option([site('aws:us-east-1', 100)], { name: 'kept' }),
        option([site('gcp:europe-west1', 100)], { name: 'against' }),
      ],
      {
        requirements: {
          claims: [],
          regions: { providers: ['aws'], required: ['aws:us-east-1'] },
          blastRadius: share(0.5),
        },
      },
    );
    // The second is with another provider, and leaves out the region that is required.
    expect(
      rowOf(compared(document, ['kept', 'against']), 'regions').cells.map(({ value }) => value),
    ).toEqual([0, 2]);
  });

  test('an option or a baseline that there is not is refused', async () => {
    const document = await example('payments');
    expect(() => compared(document, ['multi-az', 'none'])).toThrow(RangeError);
    expect(() => compared(document, ['multi-az', 'two-at-sixty'], 'warm-standby')).toThrow(
      RangeError,
    );
  });
});
