import type { OptionEvaluation, RecoveryFigures, RecoveryOutcome } from '../model';

type Row = OptionEvaluation['unknown'][number];

/** Keys of figures, among those that may be null: the others name something or nothing. */
const figure = /(S|Rps|Share|Requests|meets)$/;

/** One row for every figure of the recovery that is null, with the reason. */
export function unknownRecovery(recovery: RecoveryFigures): Row[] {
  const { byDisruption, losses, ...own } = recovery;
  const rows: Row[] = [];
  addNulls(own, 'recovery', own.outcome, '', rows);
  for (const row of byDisruption) {
    addNulls(row, `recovery.byDisruption[${row.disruption}]`, row.outcome, row.because, rows);
  }
  for (const row of losses) {
    addNulls(row, `recovery.losses[${row.lost.join('+')}]`, row.outcome, '', rows);
  }
  return rows;
}

/** Walks every figure with every evaluation, so that rows are made of what is null alone. */
function addNulls(
  value: object,
  path: string,
  outcome: RecoveryOutcome,
  because: string,
  rows: Row[],
): void {
  if (!isRow(value)) return;
  for (const key in value) {
    const held = value[key];
    if (held === null) {
      if (figure.test(key))
        rows.push({ path: `${path}.${key}`, because: reason(key, outcome, because) });
    } else if (typeof held !== 'object' || isWhole(key, value)) {
      continue;
    } else if (!Array.isArray(held)) {
      addNulls(held, `${path}.${key}`, outcome, because, rows);
    } else {
      for (const item of held) {
        if (typeof item !== 'object' || item === null) continue;
        const own = 'because' in item && typeof item.because === 'string' ? item.because : because;
        addNulls(item, `${path}.${key}[${nameOf(item)}]`, outcome, own, rows);
      }
    }
  }
}

/** Whether something has figures by their keys. */
const isRow = (value: object): value is Readonly<Record<string, unknown>> => !Array.isArray(value);

/** The bars of a recovery have an end each where its times have one. */
function isWhole(key: string, value: object): boolean {
  if (key !== 'waterfall' || !('rto' in value)) return false;
  const { rto } = value;
  return typeof rto === 'object' && rto !== null && !Object.values(rto).includes(null);
}

/** The name of what an item of a list speaks of; one without a name speaks of all data. */
function nameOf(item: object): string {
  const text = (held: unknown) => (typeof held === 'string' ? held : 'all data');
  if ('name' in item) return text(item.name);
  if ('region' in item) return text(item.region);
  return 'segment' in item ? text(item.segment) : '';
}

function reason(key: string, outcome: RecoveryOutcome, because: string): string {
  if (key === 'meets') return 'nothing is required, or what would be held against it is not known';
  if (key.startsWith('rpo')) return `unbounded: ${because || 'no copy is left'}`;
  if (key.startsWith('warmNeeded')) {
    return 'no recovery time is required, or no warm capacity would meet it';
  }
  if (outcome === 'wait') return `not known, or without end: ${because}`;
  if (outcome === 'outage') return 'nobody takes over: it lasts as long as the region is gone';
  return `without end: ${because || 'a standby never comes to the load that arrives'}`;
}
