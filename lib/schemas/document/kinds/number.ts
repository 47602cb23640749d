import * as z from 'zod/mini';
import { rps, usd } from '@/lib/engine/units';
import { converted, kind } from './kind';

interface Bounds {
  readonly noun: string;
  readonly lowest?: number;
  /** True: the number must lie above `lowest`. */
  readonly above?: boolean;
  readonly highest: number;
  readonly whole?: boolean;
}

const digits = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

function wordsFor({ noun, lowest = 0, above = false, highest, whole = false }: Bounds) {
  const from = above ? `above ${digits.format(lowest)}` : `from ${digits.format(lowest)}`;
  return {
    noun,
    accepted: `a ${whole ? 'whole number' : 'number'} ${from} to ${digits.format(highest)}`,
    hint: (found: unknown): string | null =>
      typeof found === 'string' && found.trim() !== '' && Number.isFinite(Number(found))
        ? `write ${Number(found)} without quotes`
        : null,
  };
}

function bounded({ lowest = 0, above = false, highest, whole = false }: Bounds) {
  const any: z.ZodMiniNumber<number> = whole ? z.int() : z.number();
  return any.check(above ? z.gt(lowest) : z.gte(lowest), z.lte(highest));
}

/** Numbers between two bounds. */
export const numberBetween = (bounds: Bounds) => kind(bounded(bounds), wordsFor(bounds));

const rate: Bounds = { noun: 'a rate', highest: 1e10 };
/** Requests per second, from 0. */
export const rate0 = kind(converted(bounded(rate), rps), wordsFor(rate));

const capacity: Bounds = { noun: 'a capacity', above: true, highest: 1e10 };
/** Requests per second, above 0. */
export const capacityRps = kind(converted(bounded(capacity), rps), wordsFor(capacity));

const money: Bounds = { noun: 'an amount of money', highest: 1e14 };
/** US dollars. */
export const amountUsd = kind(converted(bounded(money), usd), wordsFor(money));
