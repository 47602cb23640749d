import { notationOf } from '@/lib/engine/assumptions';
import { ms, seconds, share } from '@/lib/engine/units';
import { plainDecimal } from '../document/kinds/exact-decimal';
import { formatDuration, formatDurationMs, formatShare } from '../document/kinds';
import { parseDuration, parseDurationMs, parseShare } from '../document/kinds';

/** Seconds in the time units of assumptions, and how documents write these units. */
const secondsIn: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3600, days: 86_400 };
const signs: Readonly<Record<string, string>> = { min: 'm', h: 'h', days: 'd' };

/** A value of an assumption as a document writes it: `20ms`, `80%`, or a plain number. */
export function writtenValue(value: number, unit: string): string | number {
  switch (notationOf(unit)) {
    case 'duration': {
      const sign = signs[unit];
      if (sign !== undefined) return `${plainDecimal(value)}${sign}`;
      return unit === 'ms' ? formatDurationMs(ms(value)) : formatDuration(seconds(value));
    }
    case 'percentage':
      return formatShare(share(value));
    default:
      return value;
  }
}

/** A duration as a document writes it, counted in a time unit; null where it is none. */
export function durationIn(text: string, unit: string): number | null {
  if (unit === 'ms') return parseDurationMs(text);
  const inSeconds = parseDuration(text);
  return inSeconds === null ? null : inSeconds / (secondsIn[unit] ?? 1);
}

/**
 * What a person types for an assumption, in its own unit: `20ms`, `20 ms` or a bare 20 counted in the
 * unit; `80%`, `80 %`; null where it is none of these.
 */
export function typedValue(typed: string, unit: string): number | null {
  const tidy = typed.trim().replace(/\s+/g, '').replace(/^−/, '-');
  if (tidy === '') return null;
  switch (notationOf(unit)) {
    case 'duration': {
      const bare = Number(tidy);
      return Number.isFinite(bare) ? bare : durationIn(tidy, unit);
    }
    case 'percentage':
      return parseShare(tidy.endsWith('%') ? tidy : `${tidy}%`);
    default: {
      const number = Number(tidy.replace(/^\$/, ''));
      return Number.isFinite(number) ? number : null;
    }
  }
}
