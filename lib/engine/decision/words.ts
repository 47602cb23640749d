import { count, milliseconds, percent, rate, stretch } from '../findings/words';
import type { SaidFigure } from './sentence';

const narrowSpace = '\u202f';

/** Where a figure of a decision is explained. */
export const figurePath = (path: string): string => `decision.${path}`;

const figure = (path: string, value: number | null, unit: string, words: string): SaidFigure => ({
  path: figurePath(path),
  value,
  unit,
  words,
});

/** An availability with two digits of what it leaves out, `99.989 %`, and more while it reads as another. */
export function availabilityWords(share: number, against?: number): string {
  const missing = 100 - share * 100;
  const said = (value: number, digits: number) =>
    (value * 100).toFixed(digits).replace(/\.?0+$/, '');
  // What falls short of always, or of what is required, never reads as if it did not.
  const misread = (digits: number) =>
    (share < 1 && said(share, digits) === '100') ||
    (against !== undefined && share !== against && said(share, digits) === said(against, digits));
  let digits = 1;
  let scale = 10;
  while (digits < mostDigits && (missing * scale < 10 - 1e-6 || misread(digits))) {
    digits += 1;
    scale *= 10;
  }
  return `${said(share, digits)}${narrowSpace}%`;
}

const mostDigits = 12;

/** A stretch of time; one without an end in a word. */
export function timeWords(seconds: number): string {
  return Number.isFinite(seconds) ? stretch(seconds) : 'unbounded';
}

/** US dollars to three digits: `$190k`, `$1.9M`. */
export function dollarWords(usd: number): string {
  const [size, sign] =
    usd >= 1e9 ? [1e9, 'B'] : usd >= 1e6 ? [1e6, 'M'] : usd >= 1e4 ? [1e3, 'k'] : [1, ''];
  return `$${sign === '' ? count(usd) : Number((usd / size).toPrecision(3))}${sign}`;
}

export const said = {
  availability: (path: string, share: number, against?: number) =>
    figure(path, share, 'availability', availabilityWords(share, against)),
  time: (path: string, seconds: number) =>
    figure(path, Number.isFinite(seconds) ? seconds : null, 's', timeWords(seconds)),
  latency: (path: string, ms: number) => figure(path, ms, 'ms', milliseconds(ms)),
  share: (path: string, share: number) => figure(path, share, 'share', percent(share)),
  rate: (path: string, rps: number) => figure(path, rps, 'req/s', rate(rps)),
  minutes: (path: string, minutes: number) =>
    figure(path, minutes, 'min a year', `${Math.round(minutes * 10) / 10} min`),
  count: (path: string, value: number, unit = '') => figure(path, value, unit, count(value)),
  ratio: (path: string, value: number) =>
    figure(path, value, '×', `${Math.round(value * 100) / 100}`),
  times: (path: string, value: number) =>
    figure(path, value, '×', `${Math.round(value * 100) / 100} times one region`),
  dollarsAMonth: (path: string, usd: number) =>
    figure(path, usd, 'USD', `${dollarWords(usd)} a month`),
  dollars: (path: string, usd: number) => figure(path, usd, 'USD', dollarWords(usd)),
};
