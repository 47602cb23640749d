import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, parseDocumentBytes } from '@/lib/schemas';
import { malformedKinds } from '@/lib/testing/malformed';

const perKind = 50;

describe('a malformed document', () => {
  it('comes in a thousand variants and more', () => {
    expect(Object.keys(malformedKinds).length * perKind).toBeGreaterThanOrEqual(1000);
  });

  it.each(Object.entries(malformedKinds))(
    'with %s is told in words with a place',
    (_, variants) => {
      fc.assert(
        fc.property(variants, (text) => {
          const parsed = parseDocument(text);
          expect(parsed.ok).toBe(false);
          const problems = parsed.ok ? [] : parsed.problems;
          expect(problems.length).toBeGreaterThan(0);
          for (const { file, line, column, message, found, accepted } of problems) {
            expect(file).toBe('document.yaml');
            expect(line).toBeGreaterThanOrEqual(1);
            expect(column).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(text.split('\n').length);
            for (const words of [message, found, accepted]) expect(words.trim()).not.toBe('');
            expect(message).not.toMatch(/undefined|\[object|(?<!\.)NaN/);
          }
        }),
        { numRuns: perKind },
      );
    },
    60_000,
  );

  it('of random bytes is told too', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const parsed = parseDocumentBytes(bytes);
        expect(parsed.ok).toBe(false);
        if (!parsed.ok) expect(parsed.problems[0]?.message).toBeTruthy();
      }),
      { numRuns: perKind },
    );
  }, 60_000);
});
