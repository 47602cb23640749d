import { spawnSync } from 'node:child_process';
import { defaultAssumptions } from '@/lib/engine';
import { inputWorths, returns, returnsCase } from '@/lib/engine/roi';
import { fewChances } from '@/lib/engine/numeric/poisson-draw';
import { simulateCase } from '@/lib/engine/roi/uncertainty/simulate';
import { simulationPlan, type SimulationPlan } from '@/lib/engine/roi/uncertainty/simulation-plan';
import { sharedOut } from '@/lib/engine/roi/uncertainty/strata';
import { example, medianMs } from './measure';
import type { BenchRow } from './table';

const million = 1_000_000;

/** What the numpy program answers. */
interface Oracle {
  readonly cpuSeconds: number;
  readonly options: readonly {
    readonly meanUsd: number;
    readonly p10Usd: number;
    readonly p50Usd: number;
    readonly p90Usd: number;
    readonly yearlyLossUsd: number;
  }[];
}

/**
 * A million trials of collab with its three options, processor time, beside a vectorised numpy program that
 * draws the same; with how far the two are apart in what comes of it. Without numpy a line says so.
 */
export function benchReturns(): BenchRow[] {
  const document = example('collab');
  const model = returnsCase(document, defaultAssumptions);
  const draw = () => simulateCase(model, document, { trials: million, seed: 1 });
  draw();
  const before = process.cpuUsage();
  const drawn = draw();
  const { user, system } = process.cpuUsage(before);
  const own = (user + system) / 1000;
  const rows: BenchRow[] = [
    { what: 'a million trials of collab, processor time', value: own, unit: 'ms', limit: 1500 },
    {
      what: 'returns of collab, nothing drawn',
      value: medianMs(() => void returns(document, defaultAssumptions), 10),
      unit: 'ms',
    },
    {
      what: 'worth of knowing each input of collab',
      value: medianMs(() => void inputWorths(document, defaultAssumptions), 3),
      unit: 'ms',
    },
  ];
  const oracle = numpy(simulationPlan(model, document), million);
  if (!oracle) {
    console.log('numpy is not there: the draws are not held against it');
    return rows;
  }
  const apart = drawn.options.map((option, o) => {
    const other = oracle.options[o];
    if (!other) return Number.POSITIVE_INFINITY;
    const width = option.p90Usd - option.p10Usd || 1;
    const loss = option.yearlyLoss.meanUsd || 1;
    return Math.max(
      Math.abs(option.meanUsd - other.meanUsd) / width,
      Math.abs(option.p10Usd - other.p10Usd) / width,
      Math.abs(option.p50Usd - other.p50Usd) / width,
      Math.abs(option.p90Usd - other.p90Usd) / width,
      Math.abs(option.yearlyLoss.meanUsd - other.yearlyLossUsd) / loss,
    );
  });
  return [
    ...rows,
    { what: 'the same in numpy, processor time', value: oracle.cpuSeconds * 1000, unit: 'ms' },
    {
      what: 'ours over numpy',
      value: own / (oracle.cpuSeconds * 1000),
      unit: '×',
      limit: 2,
    },
    {
      what: 'the two apart, of the width from P10 to P90',
      value: Math.max(...apart) * 100,
      unit: '%',
      limit: 1,
    },
  ];
}

/** Runs the numpy program on a plan; null where python3 or numpy is not there. */
function numpy(plan: SimulationPlan, trials: number): Oracle | null {
  const { hazard, values, horizonMonths } = plan;
  let rare = 0;
  for (let h = hazard.frequent; h < hazard.rateAt.length; h += 1) {
    rare += ((values[hazard.rateAt[h] ?? 0] ?? 0) * (hazard.times[h] ?? 0) * horizonMonths) / 12;
  }
  const chances = new Float64Array(4);
  fewChances(rare, chances);
  const strata = rare > 0 && rare <= 2 ? sharedOut(chances, 1024) : null;
  const input = JSON.stringify({ ...plan, strata }, (_, value: unknown) =>
    ArrayBuffer.isView(value) && !(value instanceof DataView)
      ? Array.from(numbersOf(value))
      : value,
  );
  const { status, stdout } = spawnSync('python3', ['bench/returns.py', String(trials)], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
  });
  return status === 0 ? JSON.parse(stdout) : null;
}

/** The numbers of a typed array. */
function numbersOf(view: ArrayBufferView): Iterable<number> {
  if (view instanceof Float64Array || view instanceof Int32Array || view instanceof Uint8Array) {
    return view;
  }
  return [];
}
