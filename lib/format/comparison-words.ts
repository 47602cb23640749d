import type { ComparedCell, ComparedId, ComparedRow } from '@/lib/engine/model';
import { availability } from './availability';
import { change } from './change';
import { dash, unitSpace } from './signs';
import { duration } from './duration';
import { latency } from './latency';
import { money } from './money';
import { percent } from './percent';
import { plural } from './plural';
import { text, unbounded, unknown, type Words } from './words';

const labels: Readonly<Record<Exclude<ComparedId, `latency:${string}`>, string>> = {
  'worst-loss': 'Served in the worst loss',
  'single-losses': 'Single losses survived',
  latency: 'Felt latency p95',
  availability: 'Availability',
  rto: 'RTO',
  rpo: 'RPO',
  residency: 'Residency',
  regions: 'Regions required',
  'blast-radius': 'Blast radius',
  cost: 'Cost a month',
  'one-off': 'Paid once',
  npv: 'Net present value',
};

/** What a row of a comparison is called. */
export function comparedLabel(id: ComparedId): string {
  if (id.startsWith('latency:')) return `Felt latency, ${id.slice('latency:'.length)}`;
  // What begins otherwise is one of the names above.
  const named = Object.entries(labels).find(([name]) => name === id);
  return named?.[1] ?? id;
}

/** A number of things that should be none, told as what it means. */
function counted(value: number, none: string, noun: string): Words {
  const said = value === 0 ? none : plural(value, noun);
  return { value: said, unit: '', gap: '', exact: said, known: true };
}

/** A value in a row's own words. */
function told(
  { id, unit, required }: Pick<ComparedRow, 'id' | 'unit' | 'required'>,
  value: number,
  state: ComparedCell['state'] = 'known',
): Words {
  const lowerBound = state === 'at-least';
  const upperBound = state === 'at-most';
  if (id === 'availability') return availability(value, { against: required, upperBound });
  if (id === 'residency') return counted(value, 'Held', 'violation');
  if (id === 'regions') return counted(value, 'Kept', 'deviation');
  switch (unit) {
    case 'ms':
      return latency(value, { against: required, lowerBound });
    case 's':
      return duration(value);
    case 'share':
      return percent(value, { against: required });
    default:
      return money(value, { lowerBound });
  }
}

/** A cell's figure in words: `95 ms`, `≥ $106k`, `unbounded`, `unknown`, `Held`. */
export function comparedWords(row: ComparedRow, { value, state }: ComparedCell): Words {
  if (state === 'endless') return unbounded;
  if (value === null) return unknown;
  return told(row, value, state);
}

/** What a row requires, in words; null where nothing is. */
export function requiredWords(row: ComparedRow): string | null {
  if (row.required === null) return null;
  if (row.id === 'residency') return 'every copy where it may be';
  if (row.id === 'regions') return 'as stated';
  return text(told(row, row.required));
}

/** The change against the baseline: `−187 ms`, `+$119k`; null where there is none to tell. */
export function changeWords(row: ComparedRow, cell: ComparedCell): string | null {
  if (row.id === 'residency' || row.id === 'regions') return null;
  if (row.unit === 'share' && cell.change !== null) {
    // A change of a share is told in points: a part of a part would be taken for one of the whole.
    return change(cell.change, 0, (points) => ({
      ...percent(points),
      unit: 'points',
      gap: unitSpace,
    }));
  }
  return change(cell.change, cell.change === null ? null : 0, (value) =>
    row.unit === 'ms' ? latency(value) : row.unit === 's' ? duration(value) : money(value),
  );
}

/** How a figure stands to what is required, in a word. */
export const statusWords: Readonly<Record<ComparedCell['status'], string>> = {
  pass: 'meets',
  fail: 'misses',
  unknown: 'unknown',
  'not-asked': dash,
};
