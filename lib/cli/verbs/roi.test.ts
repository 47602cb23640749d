import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { run } from '../run';

const meridian = (line: string) => run(line.split(' '), (file) => readFile(file));

describe('roi', () => {
  test('tells each option as DESIGN has it, the same bytes from the same seed', async () => {
    const line = 'roi examples/collab.yaml --trials 2000 --seed 5 --json';
    const answer = await meridian(line);
    expect(answer.exit).toBe(0);
    expect((await meridian(line)).out).toBe(answer.out);
    const { baseline, options } = JSON.parse(answer.out ?? '');
    expect(baseline).toBe('today');
    expect(options.map(({ name }: { name: string }) => name)).toEqual([
      'today',
      'write-home',
      'sharded',
    ]);
    expect(options[2]).toMatchObject({
      npvUsd: expect.any(Number),
      irrRoots: expect.any(Array),
      paybackMonths: expect.any(Number),
      roiPercent: expect.any(Number),
      costUsd: expect.any(Number),
      discountRatePerYear: 0.1,
      benefits: { marketAccessUsd: expect.closeTo(60_000_000, 3) },
      simulation: { trials: 2000, seed: 5, p50Usd: expect.any(Number) },
    });
    expect(options[2].cashFlows).toHaveLength(37);
    expect(options[2].cashFlows[0]).toMatchObject({ month: 0, costUsd: 250_000, benefitUsd: 0 });
    expect(options[2].simulation.exceedance.length).toBeGreaterThan(3);
    expect(options[2].sensitivity[0]).toMatchObject({
      input: expect.any(String),
      lowUsd: expect.any(Number),
      highUsd: expect.any(Number),
    });
  });

  test('says in words when the answer is no', async () => {
    const { out, exit } = await meridian('roi examples/hr-tool.yaml --trials 500');
    expect(exit).toBe(0);
    expect(out).toContain('never');
    expect(out).toMatch(/Chance of a loss[^]*100/);
  });

  test('leaves benefits out that are switched off', async () => {
    const { options } = JSON.parse(
      (await meridian('roi examples/collab.yaml --trials 0 --without market --json')).out ?? '',
    );
    expect(options[2]).toMatchObject({ simulation: null, benefits: { marketAccessUsd: 0 } });
  });

  test.each([
    ['--trials -5', '--trials: "-5" is not a whole number'],
    ['--trials 3', 'trials: 3 is not a whole number from 100'],
    ['--seed 1e3', '--seed: "1e3" is not a whole number'],
    ['--baseline moon', '"moon" is not an option'],
    ['--without luck', '"luck" is not a benefit'],
  ])('%s is refused', async (flags, message) => {
    const { exit, err } = await meridian(`roi examples/hr-tool.yaml ${flags}`);
    expect(exit).toBe(2);
    expect(err).toContain(message);
  });

  test('explain takes a figure of the returns apart', async () => {
    const line = 'explain examples/collab.yaml --option sharded --figure';
    const { out } = await meridian(`${line} returns.npvUsd`);
    expect(out).toContain('Net present value of sharded');
    expect(out).toContain('Market that opens, a year');
    const { err, exit } = await meridian(`${line} returns.npv`);
    expect([exit, err]).toEqual([2, expect.stringContaining('did you mean "returns.npvUsd"?')]);
  });
});
