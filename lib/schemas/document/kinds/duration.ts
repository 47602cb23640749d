import * as z from 'zod/mini';
import { ms, seconds } from '@/lib/engine/units';
import type { Ms, Seconds } from '@/lib/engine/units';
import { exactDecimal, plainDecimal } from './exact-decimal';
import { converted, kind } from './kind';

const pattern = /^\d{1,20}(\.\d{1,20})?(ms|s|m|h|d)$/;

const msIn: Readonly<Record<string, bigint>> = {
  ms: 1n,
  s: 1000n,
  m: 60_000n,
  h: 3_600_000n,
  d: 86_400_000n,
};

/** Seconds of a duration as a document writes it, `250ms 30s 5m 4h 7d`; null when it is not one. */
export function parseDuration(text: string): Seconds | null {
  const scaled = scale(text, -3);
  return scaled === null ? null : seconds(scaled);
}

/** Milliseconds of a duration as a document writes it; null when it is not one. */
export function parseDurationMs(text: string): Ms | null {
  const scaled = scale(text, 0);
  return scaled === null ? null : ms(scaled);
}

function scale(text: string, power: number): number | null {
  const unit = pattern.exec(text)?.[2];
  const factor = unit === undefined ? undefined : msIn[unit];
  if (unit === undefined || factor === undefined) return null;
  return exactDecimal(text.slice(0, -unit.length), factor, power);
}

/**
 * A duration in the document's notation; `parseDuration` gives the same number back. Units below two
 * of which the duration lies are passed over, so that a minute stays `60s` and a day `24h`.
 */
export function formatDuration(value: Seconds): string {
  for (const [unit, size] of [
    ['d', 86_400],
    ['h', 3600],
    ['m', 60],
  ] as const) {
    if (value >= 2 * size && Number.isInteger(value / size)) return `${value / size}${unit}`;
  }
  if (Number.isInteger(value)) return `${plainDecimal(value)}s`;
  const inMs = `${plainDecimal(Number((value * 1000).toPrecision(15)))}ms`;
  return parseDuration(inMs) === value ? inMs : `${plainDecimal(value)}s`;
}

/** A duration of milliseconds in the document's notation. */
export function formatDurationMs(value: Ms): string {
  const asSeconds = formatDuration(seconds(value / 1000));
  return parseDurationMs(asSeconds) === value ? asSeconds : `${plainDecimal(value)}ms`;
}

const words = {
  noun: 'a duration',
  accepted: 'a number with its unit: 250ms, 30s, 5m, 4h, 7d',
  hint: (found: unknown): string | null => {
    if (typeof found === 'number') return `it has no unit; write ${found}s for seconds`;
    if (typeof found !== 'string') return null;
    if (pattern.test(found)) return 'it is longer than ten years';
    const loose = /^\s*(\d+(?:\.\d+)?)\s*([a-z]+)\s*$/i.exec(found);
    const unit = loose?.[2]?.toLowerCase() ?? '';
    const known = Object.keys(longNames).find((short) => longNames[short]?.includes(unit));
    return loose?.[1] !== undefined && known !== undefined ? `write ${loose[1]}${known}` : null;
  },
};

const longNames: Readonly<Record<string, readonly string[]>> = {
  ms: ['ms', 'msec', 'millis', 'millisecond', 'milliseconds'],
  s: ['s', 'sec', 'secs', 'second', 'seconds'],
  m: ['m', 'min', 'mins', 'minute', 'minutes'],
  h: ['h', 'hr', 'hrs', 'hour', 'hours'],
  d: ['d', 'day', 'days'],
};

/** Ten years: longer than anything a document speaks of, so what is longer is a slip. */
const longestS = 10 * 365 * 86_400;

const written = z.string().check(
  z.regex(pattern),
  z.refine((text) => (parseDuration(text) ?? 0) <= longestS),
);

/** A duration in seconds. */
export const durationS = kind(
  converted(written, (text) => seconds(parseDuration(text) ?? 0)),
  words,
);

/** A duration in milliseconds. */
export const durationMs = kind(
  converted(written, (text) => ms(parseDurationMs(text) ?? 0)),
  words,
);
