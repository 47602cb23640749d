import type { OptionReturns } from '@/lib/engine/model';
import { decimal } from './decimal';
import { money } from './money';
import { percent } from './percent';
import { unitSpace } from './signs';
import { text, unknown, type Words } from './words';

/** A rate above this says only that next to nothing is spent first. */
const highest = 10;

const word = (value: string): Words => ({ value, unit: '', gap: '', exact: value, known: true });

interface Rates {
  readonly npvUsd: number | null;
  readonly irr: number | null;
  readonly irrRoots: readonly number[];
}

/** The internal rate of return: the one, how many there are, or that there is none. */
export function rateWords({ npvUsd, irr, irrRoots }: Rates): Words {
  if (npvUsd === null) return unknown;
  if (irr !== null) return irr > highest ? word(`over ${text(percent(highest))}`) : percent(irr);
  return word(irrRoots.length > 1 ? `${irrRoots.length} rates` : 'none');
}

/** All rates where there are several. */
export const rateNote = ({ npvUsd, irr, irrRoots }: Rates): string =>
  npvUsd === null || irr !== null
    ? 'a year'
    : irrRoots.length > 1
      ? irrRoots.map((rate) => text(percent(rate))).join(', ')
      : 'no rate makes it worth nothing';

/** Months until what was spent is back. */
export function monthsWords(months: number | null, isKnown: boolean): Words {
  if (!isKnown) return unknown;
  if (months === null) return word('never');
  const said = decimal(months, 1);
  return {
    value: said,
    unit: said === '1' ? 'month' : 'months',
    gap: unitSpace,
    exact: `${decimal(months, 4)} months`,
    known: true,
  };
}

/** A net present value with what its standing says: at most, at least. */
export function valueWords(usd: number | null, standing: OptionReturns['standing']): Words {
  const words = money(usd, { signed: true });
  if (!words.known || standing === 'estimate') return words;
  const bound = { 'at-most': '≤', 'at-least': '≥', unclear: '≈' }[standing];
  return {
    ...words,
    value: `${bound}${unitSpace}${words.value}`,
    exact: `${bound}${unitSpace}${words.exact}`,
  };
}
