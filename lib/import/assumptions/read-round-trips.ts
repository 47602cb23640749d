import type { Problem } from '@/lib/schemas';
import type { CsvCell } from '../csv/read-csv';
import { averagePairs, type MeasuredWay } from './average-pairs';
import { fieldsOf, headingNamed, isEmpty, readDay, readNumber } from './fields';
import { problemAt, type FormReading } from './imported';
import { regionAccepted, regionResolver } from './resolve-region';

const rttNames = [
  'rttms',
  'rtt',
  'ms',
  'latencyms',
  'latency',
  'p50',
  'p50ms',
  'median',
  'medianms',
];
const milliseconds = 'milliseconds above 0, e.g. 68.5';

/** Whether a header is that of a list of measurements: from, to, round trip. */
export const isRoundTripList = (header: readonly CsvCell[]): boolean =>
  headingNamed(header, ['from', 'source', 'src']) !== undefined &&
  headingNamed(header, ['to', 'target', 'destination', 'dst']) !== undefined &&
  headingNamed(header, rttNames) !== undefined;

/** Reads `from,to,rttMs[,date]`, one measurement a line. */
export function readRoundTripList(
  file: string,
  header: readonly CsvCell[],
  rows: readonly (readonly CsvCell[])[],
): FormReading {
  const from = headingNamed(header, ['from', 'source', 'src']);
  const to = headingNamed(header, ['to', 'target', 'destination', 'dst']);
  const rtt = headingNamed(header, rttNames);
  const date = headingNamed(header, ['date', 'day', 'on', 'asof', 'time', 'timestamp']);
  const resolveRegion = regionResolver();
  const problems: Problem[] = [];
  const ways: MeasuredWay[] = [];
  let loops = 0;
  for (const fields of fieldsOf(header, rows)) {
    const ends = [fields.at(from), fields.at(to)].map((cell) => {
      const region = resolveRegion(cell.text);
      if (!region.ok) problems.push(problemAt(file, cell, region.because, regionAccepted));
      return region.ok ? region.id : null;
    });
    const cell = fields.at(rtt);
    const rttMs = readNumber(cell.text, /\s*ms$/i);
    if (rttMs === null) problems.push(problemAt(file, cell, 'not a round trip', milliseconds));
    const on = readDay(fields.at(date));
    if (on === null)
      problems.push(problemAt(file, fields.at(date), 'not a day', 'e.g. 2026-11-20'));
    const [here, there] = ends;
    if (here == null || there == null || rttMs === null || on === null) continue;
    if (here === there) {
      loops += 1;
      continue;
    }
    ways.push({ from: here, to: there, rttMs, cell, ...(on === undefined ? {} : { on }) });
  }
  const { statements, notes } = averagePairs(ways);
  return { statements, problems, notes: [...passedOver(loops), ...notes] };
}

/** Whether rows are a square of measurements: regions across and down. */
export function isRoundTripMatrix(
  header: readonly CsvCell[],
  rows: readonly (readonly CsvCell[])[],
): boolean {
  const resolveRegion = regionResolver(0);
  const across = header.slice(1).filter((cell) => resolveRegion(cell.text).ok).length;
  const down = rows.filter(([first]) => first !== undefined && resolveRegion(first.text).ok).length;
  return across >= 1 && down >= 1 && across * 2 >= header.length - 1;
}

/** Reads a square: regions in the first line and the first column, milliseconds between. */
export function readRoundTripMatrix(
  file: string,
  header: readonly CsvCell[],
  rows: readonly (readonly CsvCell[])[],
): FormReading {
  const resolveRegion = regionResolver();
  const problems: Problem[] = [];
  const region = (cell: CsvCell) => {
    const resolved = resolveRegion(cell.text);
    if (!resolved.ok) problems.push(problemAt(file, cell, resolved.because, regionAccepted));
    return resolved.ok ? resolved.id : null;
  };
  const across = header.slice(1).map(region);
  const ways: MeasuredWay[] = [];
  let loops = 0;
  for (const [first, ...cells] of rows) {
    const from = first === undefined ? null : region(first);
    for (const [index, cell] of cells.entries()) {
      const to = across[index];
      if (isEmpty(cell)) continue;
      if (to === undefined) {
        problems.push(problemAt(file, cell, 'a field without a region above it', 'a square'));
        continue;
      }
      const rttMs = readNumber(cell.text, /\s*ms$/i);
      if (rttMs === null) {
        problems.push(problemAt(file, cell, 'not a round trip', milliseconds));
        continue;
      }
      if (from === null || to === null) continue;
      if (from === to) loops += 1;
      else ways.push({ from, to, rttMs, cell });
    }
  }
  const { statements, notes } = averagePairs(ways);
  return { statements, problems, notes: [...passedOver(loops), ...notes] };
}

const passedOver = (loops: number): string[] =>
  loops === 0
    ? []
    : [
        `${loops === 1 ? 'One measurement' : `${loops} measurements`} of a region with itself passed over: state “Round trip inside one region” for these.`,
      ];
