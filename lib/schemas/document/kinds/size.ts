import * as z from 'zod/mini';
import { bytes } from '@/lib/engine/units';
import type { Bytes } from '@/lib/engine/units';
import { exactDecimal, plainDecimal } from './exact-decimal';
import { converted, kind } from './kind';

const pattern = /^\d{1,20}(\.\d{1,20})?([KMGTP]i?B|B)$/;

const prefixes = ['', 'K', 'M', 'G', 'T', 'P'];

function factorOf(unit: string): bigint {
  const base = unit.includes('i') ? 1024n : 1000n;
  return base ** BigInt(Math.max(0, prefixes.indexOf(unit.replace(/i?B$/, ''))));
}

/** Bytes of a size as a document writes it, decimal `2KB 40TB` or binary `1GiB`; null when it is not one. */
export function parseBytes(text: string): Bytes | null {
  const unit = pattern.exec(text)?.[2];
  if (unit === undefined) return null;
  return bytes(exactDecimal(text.slice(0, -unit.length), factorOf(unit), 0));
}

/** A size in the document's notation; `parseBytes` gives the same number back. */
export function formatBytes(value: Bytes): string {
  for (const base of [1000, 1024]) {
    for (let power = prefixes.length - 1; power > 0; power -= 1) {
      const size = base ** power;
      const count = value / size;
      const unit = `${prefixes[power]}${base === 1024 ? 'iB' : 'B'}`;
      const text = `${count}${unit}`;
      const isShort = base === 1000 ? Number.isInteger(count * 10) : Number.isInteger(count);
      if (count >= 1 && isShort && parseBytes(text) === value) return text;
    }
  }
  return `${plainDecimal(value)}B`;
}

/** An exabyte, past which a size is a slip. */
const largest = 1e18;

/** A size in bytes. */
export const size = kind(
  converted(
    z.string().check(
      z.regex(pattern),
      z.refine((text) => (parseBytes(text) ?? 0) <= largest),
    ),
    (text) => bytes(parseBytes(text) ?? 0),
  ),
  {
    noun: 'a size',
    accepted: 'a number with its unit: 100B, 2KB, 40TB, 1GiB',
    hint: (found) => {
      if (typeof found === 'number') return `it has no unit; write ${found}B for bytes`;
      if (typeof found !== 'string') return null;
      if (pattern.test(found)) return 'it is more than an exabyte';
      const tidy = found.replaceAll(' ', '').replace(/^([\d.]+)([kmgtp]?)(i?)b?$/i, (...parts) => {
        const [, digits, prefix, binary] = parts.map(String);
        return `${digits}${prefix?.toUpperCase()}${binary?.toLowerCase()}B`;
      });
      return parseBytes(tidy) === null ? null : `write ${tidy}`;
    },
  },
);
