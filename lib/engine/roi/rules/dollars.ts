import { count } from '../../findings/words';

/** US dollars to three digits, with a true minus: `$18.3M`, `−$250k`, `$800`. */
export function dollars(usd: number): string {
  const size = Math.abs(usd);
  const sign = usd < 0 && size >= 0.5 ? '−' : '';
  const [unit, word] =
    size >= 1e9 ? [1e9, 'B'] : size >= 1e6 ? [1e6, 'M'] : size >= 1e4 ? [1e3, 'k'] : [1, ''];
  return `${sign}$${word === '' ? count(size) : Number((size / unit).toPrecision(4))}${word}`;
}
