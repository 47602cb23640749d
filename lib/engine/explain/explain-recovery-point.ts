import type { DataLossFigures, Explanation, RegionId } from '../model';
import { fromAssumption, fromDocument, type ExplainContext } from './context';

const citation = 'docs/model.md#recovery-point';

type PointFigure = 'rpoS' | 'rpoP50S';

/** What a loss costs one data set: the lag of the copy that is gone on with, or the age of a backup. */
export function explainDataLoss(
  context: ExplainContext,
  lost: readonly RegionId[],
  row: DataLossFigures,
  figure: PointFigure,
): Explanation {
  return {
    label: `Writes of ${row.name ?? 'all data'} that may be gone after losing ${lost.join(' and ')}`,
    value: row[figure],
    unit: 's',
    ...(row[figure] === null ? { because: row.because } : {}),
    formula: formulaOf(row, figure),
    citation,
    inputs: [
      { label: 'Gone on with', value: row.from ?? 'nothing', unit: '', inputs: [] },
      ...leavesOf(context, lost, row),
    ],
  };
}

/** The worst of several data sets, or of several losses. */
export function explainWorstLoss(
  label: string,
  value: number | null,
  inputs: readonly Explanation[],
): Explanation {
  return {
    label,
    value,
    unit: 's',
    ...(value === null ? { because: 'no copy of some data is left' } : {}),
    formula: 'the most that any of them loses',
    citation,
    inputs,
  };
}

function formulaOf({ by, rpoS }: DataLossFigures, figure: PointFigure): string {
  switch (by) {
    case 'backup':
    case 'point-in-time':
      return figure === 'rpoS' ? 'time between two backups' : 'half of the time between two';
    case null:
      return rpoS === null ? 'no copy, no bound' : 'nothing written there is lost';
    case 'quorum':
      return rpoS === 0 ? 'a majority has every write' : 'least lag of the copies that survive';
    default:
      return rpoS === 0
        ? '0: a write is confirmed once the copy has it'
        : 'least lag of the copies that survive, at p99; lags of hops add up';
  }
}

function leavesOf(
  { option, index, assumptions }: ExplainContext,
  lost: readonly RegionId[],
  { name, from, by, rpoS }: DataLossFigures,
): Explanation[] {
  if (from === null) return [];
  if (by === 'backup') {
    const i = option.sites.findIndex((s) => s.region === from);
    const everyS = option.sites[i]?.backup?.everyS ?? null;
    const path = ['options', index, 'regions', i, 'backup', 'every'];
    return [fromDocument('Time between two backups', everyS, 's', path)];
  }
  return option.links.flatMap((link, i): Explanation[] => {
    const carries = !link.data || (name !== null && link.data.includes(name));
    if (link.to !== from || !lost.includes(link.from) || !carries) return [];
    const path = ['options', index, 'replication', i];
    const mode = fromDocument(`Link from ${link.from}`, link.mode, '', [...path, 'mode']);
    if (rpoS === 0) return [mode];
    return link.lagMs
      ? [mode, fromDocument('Lag at p99', link.lagMs.p99, 'ms', [...path, 'lag', 'p99'])]
      : [mode, fromAssumption(assumptions, 'lagP99RoundTrips')];
  });
}
