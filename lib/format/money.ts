import { decimal } from './decimal';
import { decimalsFor } from './decimals-for';
import { minus, unitSpace } from './signs';
import { unbounded, unknown, type Words } from './words';

const steps = [
  { from: 1e12, sign: 'T' },
  { from: 1e9, sign: 'B' },
  { from: 1e6, sign: 'M' },
  { from: 1e3, sign: 'k' },
] as const;

export interface MoneyOptions {
  /** What the amount is per, in words: `a month`, `a year`, `an hour`. */
  readonly per?: string;
  /** Some part has no price: the amount is the least it can be. */
  readonly lowerBound?: boolean;
  /** Show a plus as well: for changes and cash flows. */
  readonly signed?: boolean;
}

/** US dollars to three digits: `$1.9M a year`, `≥ $106k`, `−$55k`, `+$972k`. Unknown is never `$0`. */
export function money(usd: number | null, options: MoneyOptions = {}): Words {
  if (usd === null || Number.isNaN(usd)) return unknown;
  if (!Number.isFinite(usd)) return unbounded;
  const size = Math.abs(usd);
  const rounded = size === 0 ? 0 : Number(size.toPrecision(3));
  const step = steps.find(({ from }) => rounded >= from);
  const scaled = rounded / (step?.from ?? 1);
  const cents = scaled < 10 ? 2 : decimalsFor(scaled, 3);
  const sign = rounded === 0 ? '' : usd < 0 ? minus : options.signed === true ? '+' : '';
  const bound = options.lowerBound === true ? `≥${unitSpace}` : '';
  const per = options.per === undefined ? '' : ` ${options.per}`;
  return {
    value: `${bound}${sign}$${decimal(scaled, cents)}`,
    unit: `${step?.sign ?? ''}${per}`.trimStart(),
    gap: step === undefined && per !== '' ? ' ' : '',
    exact: `${bound}${sign}$${decimal(size, 2)}${per}`,
    known: true,
  };
}
