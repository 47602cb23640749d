import { availability } from './availability';
import { byteSize } from './byte-size';
import { count } from './count';
import { duration } from './duration';
import { latency } from './latency';
import { money } from './money';
import { percent } from './percent';
import { requestRate } from './request-rate';
import { unitPrice } from './unit-price';
import { unknown, type Words } from './words';

/** A share of something named, `of capacity`: 0.8 is `80 % of capacity`. */
function partOf(value: number, unit: string): Words {
  const words = percent(value);
  return { ...words, unit: `% ${unit}`, exact: `${words.exact} ${unit}` };
}

const byUnit: Readonly<Record<string, (value: number) => Words>> = {
  ms: (value) => latency(value),
  s: (value) => duration(value),
  // A length by its logarithm: the median of a lognormal law whose μ the value is.
  'ln h': (value) => duration(Math.exp(value) * 3600),
  share: (value) => percent(value),
  '%': (value) => percent(value / 100),
  availability: (value) => availability(value),
  rps: (value) => requestRate(value),
  'req/s': (value) => requestRate(value),
  usd: (value) => money(value),
  USD: (value) => money(value),
  'USD/month': (value) => money(value, { per: 'a month' }),
  'USD/year': (value) => money(value, { per: 'a year' }),
  'USD/h': (value) => money(value, { per: 'an hour' }),
  'USD/hour': (value) => unitPrice(value),
  'USD/GB': (value) => unitPrice(value),
  'USD/GB-month': (value) => unitPrice(value),
  bytes: (value) => byteSize(value),
};

/**
 * A value with the unit that the engine names beside it, as explanations and evidence carry them:
 * known units get their own words, any other stands behind the number as it is.
 */
export function quantity(value: number | string | null, unit: string): Words {
  if (value === null) return unknown;
  if (typeof value === 'string')
    return { value, unit, gap: unit === '' ? '' : ' ', exact: value, known: true };
  if (unit.startsWith('of ')) return partOf(value, unit);
  const words = byUnit[unit];
  return words === undefined ? count(value, unit) : words(value);
}
