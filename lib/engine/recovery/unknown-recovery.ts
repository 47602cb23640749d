import type { OptionEvaluation, RecoveryFigures, RecoveryOutcome } from '../model';

type Row = OptionEvaluation['unknown'][number];

/** Keys of figures, among those that may be null: the others name something or nothing. */
const figure = /(S|Rps|Share|Requests|meets)$/;

/** One row for every figure of the recovery that is null, with the reason. */
export function unknownRecovery(recovery: RecoveryFigures): Row[] {
  const { byDisruption, losses, ...own } = recovery;
  return [
    ...nulls(own, 'recovery', own.outcome, ''),
    ...byDisruption.flatMap((row) =>
      nulls(row, `recovery.byDisruption[${row.disruption}]`, row.outcome, row.because),
    ),
    ...losses.flatMap((row) =>
      nulls(row, `recovery.losses[${row.lost.join('+')}]`, row.outcome, ''),
    ),
  ];
}

function nulls(value: object, path: string, outcome: RecoveryOutcome, because: string): Row[] {
  return Object.entries(value).flatMap(([key, held]: [string, unknown]): Row[] => {
    const at = `${path}.${key}`;
    if (held === null) {
      return figure.test(key) ? [{ path: at, because: reason(key, outcome, because) }] : [];
    }
    if (typeof held !== 'object' || isWhole(key, value)) return [];
    if (!Array.isArray(held)) return nulls(held, at, outcome, because);
    return held.flatMap((item: unknown) => {
      if (typeof item !== 'object' || item === null) return [];
      const own = 'because' in item && typeof item.because === 'string' ? item.because : because;
      return nulls(item, `${at}[${nameOf(item)}]`, outcome, own);
    });
  });
}

/** The bars of a recovery have an end each where its times have one. */
function isWhole(key: string, value: object): boolean {
  if (key !== 'waterfall' || !('rto' in value)) return false;
  const { rto } = value;
  return typeof rto === 'object' && rto !== null && !Object.values(rto).includes(null);
}

function nameOf(item: object): string {
  for (const key of ['name', 'region', 'segment'] as const) {
    if (key in item) {
      const held: unknown = Object.entries(item).find(([k]) => k === key)?.[1];
      return typeof held === 'string' ? held : 'all data';
    }
  }
  return '';
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
