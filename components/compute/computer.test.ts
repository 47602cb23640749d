import { expect, test, vi } from 'vitest';
import { parseDocument } from '@/lib/schemas';
import { exampleText } from '@/lib/testing/examples';
import type { Architecture } from '@/lib/engine';
import { createComputer, type StartWorker } from './computer';
import type { Response } from './protocol';
import { runTask } from './run-task';

/** A worker that answers when it is told to. */
interface HeldWorker {
  readonly asked: number[];
  stopped: boolean;
  readonly answer: (response: Response) => void;
  readonly breakDown: (because: string) => void;
}

async function payments(): Promise<Architecture> {
  const parsed = parseDocument(await exampleText('payments'), 'payments.yaml');
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.architecture;
}

async function setUp() {
  const workers: HeldWorker[] = [];
  const start: StartWorker = (answer, breakDown) => {
    const worker: HeldWorker = { asked: [], stopped: false, answer, breakDown };
    workers.push(worker);
    return {
      send: ({ id }) => worker.asked.push(id),
      stop: () => {
        worker.stopped = true;
      },
    };
  };
  const computer = createComputer(start);
  const architecture = await payments();
  const ask = (option: string, more = {}) =>
    computer.compute('evaluateOption', { architecture, option }, more);
  return { workers, computer, ask };
}

test('the worker starts with the first task, and its answer is the outcome', async () => {
  const { workers, ask } = await setUp();
  expect(workers).toHaveLength(0);
  const { outcome } = ask('multi-az');
  workers[0]?.answer({ id: 1, is: 'done', output: null });
  await expect(outcome).resolves.toEqual({ is: 'done', value: null });
});

test('tasks run one after the other, in order', async () => {
  const { workers, ask } = await setUp();
  ask('multi-az');
  const second = ask('two-at-sixty');
  expect(workers[0]?.asked).toEqual([1]);
  workers[0]?.answer({ id: 1, is: 'done', output: null });
  expect(workers[0]?.asked).toEqual([1, 2]);
  workers[0]?.answer({ id: 2, is: 'done', output: 'second' });
  await expect(second.outcome).resolves.toEqual({ is: 'done', value: 'second' });
});

test('in a channel the latest waits alone, and what runs is answered still', async () => {
  const { workers, ask } = await setUp();
  const live = { channel: 'live' };
  const first = ask('a', live);
  const second = ask('b', live);
  const third = ask('c', live);
  await expect(second.outcome).resolves.toEqual({ is: 'cancelled' });
  workers[0]?.answer({ id: 1, is: 'done', output: 'first' });
  await expect(first.outcome).resolves.toEqual({ is: 'done', value: 'first' });
  expect(workers[0]?.asked).toEqual([1, 3]);
  workers[0]?.answer({ id: 3, is: 'done', output: 'latest' });
  await expect(third.outcome).resolves.toEqual({ is: 'done', value: 'latest' });
  expect(workers).toHaveLength(1);
});

test('a worker that breaks after it was stopped breaks nothing of the one that followed it', async () => {
  const { workers, ask } = await setUp();
  ask('a').cancel();
  const second = ask('b');
  workers[0]?.breakDown('the script failed to load');
  workers[1]?.answer({ id: 2, is: 'done', output: 'second' });
  await expect(second.outcome).resolves.toEqual({ is: 'done', value: 'second' });
  expect(workers).toHaveLength(2);
});

test('cancelling what runs stops the worker; what waits goes on in a new one', async () => {
  const { workers, ask } = await setUp();
  const first = ask('a');
  const second = ask('b');
  first.cancel();
  await expect(first.outcome).resolves.toEqual({ is: 'cancelled' });
  expect(workers[0]?.stopped).toBe(true);
  workers[1]?.answer({ id: 2, is: 'done', output: null });
  await expect(second.outcome).resolves.toEqual({ is: 'done', value: null });
});

test('cancelling what waits leaves the worker alone', async () => {
  const { workers, ask } = await setUp();
  ask('a');
  const second = ask('b');
  second.cancel();
  await expect(second.outcome).resolves.toEqual({ is: 'cancelled' });
  expect(workers[0]?.stopped).toBe(false);
});

test('progress reaches the one who asked, failures are values', async () => {
  const { workers, ask } = await setUp();
  const onProgress = vi.fn();
  const { outcome } = ask('a', { onProgress });
  workers[0]?.answer({ id: 1, is: 'progress', progress: { share: 0.5, says: 'half' } });
  expect(onProgress).toHaveBeenCalledWith({ share: 0.5, says: 'half' });
  workers[0]?.answer({ id: 1, is: 'failed', because: 'unknown region' });
  await expect(outcome).resolves.toMatchObject({ is: 'failed', because: 'unknown region' });
});

test('a worker that breaks fails its task, and the next task gets a new one', async () => {
  const { workers, ask } = await setUp();
  const { outcome } = ask('a');
  workers[0]?.breakDown('The worker stopped.');
  await expect(outcome).resolves.toEqual({ is: 'failed', because: 'The worker stopped.' });
  ask('b');
  expect(workers).toHaveLength(2);
});

test('disposing cancels everything', async () => {
  const { computer, ask } = await setUp();
  const all = [ask('a'), ask('b')];
  computer.dispose();
  for (const { outcome } of all) {
    // oxlint-disable-next-line no-await-in-loop
    await expect(outcome).resolves.toEqual({ is: 'cancelled' });
  }
});

test('the tasks are the engine’s own answers, and survive being copied between threads', async () => {
  const architecture = await payments();
  const output = runTask('evaluateOption', { architecture, option: 'two-at-sixty' }, () => {});
  const loss = output?.capacity.losses.find((one) => one.lost.join() === 'aws:us-east-1');
  expect(loss?.regions[0]?.utilization).toBeCloseTo(1.2, 12);
  expect(structuredClone(output)).toEqual(output);
  expect(runTask('evaluateOption', { architecture, option: 'none' }, () => {})).toBeNull();
});

test('decisions, their flips and their figures are answered as data, long ones with progress', async () => {
  const architecture = await payments();
  const decision = runTask('decide', { architecture }, () => {});
  expect(decision.pattern).toBe('hot-standby-sync');
  expect(structuredClone(decision)).toEqual(decision);

  const told: string[] = [];
  const inputs = ['requirements.rto', 'requirements.budgetPerMonth'];
  const searched = runTask('findFlips', { architecture, inputs }, ({ says }) => told.push(says));
  expect(searched.map(({ input }) => input).sort()).toEqual(inputs.toSorted());
  expect(told).toEqual(['1 of 2 inputs', '2 of 2 inputs']);

  const axes = {
    x: { input: 'requirements.rto', values: [60, 3600] },
    y: { input: 'requirements.budgetPerMonth', values: [100_000, 500_000] },
  };
  const grid = runTask('decisionGrid', { architecture, ...axes }, ({ says }) => told.push(says));
  expect(grid.cells).toHaveLength(4);
  expect(told.slice(2)).toEqual(['1 of 2 rows', '2 of 2 rows']);

  const figure = 'decision.patterns[hot-standby-sync].rtoS';
  const tree = runTask('explainDecision', { architecture, figure }, () => {});
  expect(tree?.value).toBeGreaterThan(0);
  expect(
    runTask('explainDecision', { architecture, figure: 'decision.none' }, () => {}),
  ).toBeNull();
});
