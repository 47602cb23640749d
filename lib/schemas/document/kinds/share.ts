import * as z from 'zod/mini';
import { share } from '@/lib/engine/units';
import type { Share } from '@/lib/engine/units';
import { exactDecimal, plainDecimal } from './exact-decimal';
import { converted, kind } from './kind';

const pattern = /^-?\d{1,9}(\.\d{1,20})?%$/;
const positive = /^\d{1,9}(\.\d{1,20})?%$/;

/** The part of one that a percentage stands for, `99.95%` → 0.9995; null when it is not one. */
export function parseShare(text: string): Share | null {
  if (!pattern.test(text)) return null;
  const written = text.slice(0, -1);
  const magnitude = exactDecimal(written.replace('-', ''), 1n, -2);
  return share(written.startsWith('-') && magnitude > 0 ? -magnitude : magnitude);
}

/** A share as the percentage that a document writes; `parseShare` gives the same number back. */
export function formatShare(value: Share): string {
  const [whole = '0', fraction = ''] = plainDecimal(Math.abs(value)).split('.');
  const digits = `${whole}${fraction.padEnd(2, '0').slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const rest = fraction.slice(2);
  return `${value < 0 ? '-' : ''}${digits}${rest === '' ? '' : `.${rest}`}%`;
}

const hint =
  (lowest: number, highest: number) =>
  (found: unknown): string | null => {
    if (typeof found === 'number') {
      if (found > 0 && found < 1)
        return `write ${formatShare(share(found))} if that part of one is meant, ${found}% if not`;
      return found >= lowest && found <= highest ? `write ${found}%` : null;
    }
    if (typeof found !== 'string') return null;
    const tidy = found.replaceAll(/\s/g, '').replace(',', '.').replace(/%?$/, '%');
    return tidy !== found && parseShare(tidy) !== null ? `write ${tidy}` : null;
  };

/** Percentages between two bounds, in per cent. */
export function shareBetween(lowest: number, highest: number) {
  const isWithin = (text: string): boolean => {
    const value = parseShare(text);
    return value !== null && value >= lowest / 100 && value <= highest / 100;
  };
  return kind(
    converted(
      z.string().check(z.regex(lowest < 0 ? pattern : positive), z.refine(isWithin)),
      (text) => share(parseShare(text) ?? 0),
    ),
    {
      noun: 'a percentage',
      accepted: `a percentage from ${lowest}% to ${highest}%, e.g. ${highest > 100 ? 35 : Math.min(99.95, highest)}%`,
      hint: hint(lowest, highest),
    },
  );
}

/** A part of one, 0% to 100%. */
export const percentage = shareBetween(0, 100);
