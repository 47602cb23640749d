import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultAssumptions, evaluate } from '@/lib/engine';
import { parseDocument } from '@/lib/schemas';
import { remarksOf } from './remarks';

test.each(['payments', 'collab', 'hr-tool'])(
  'every finding of %s that names a place is marked on one line, at words that are there',
  (name) => {
    const text = readFileSync(`examples/${name}.yaml`, 'utf8');
    const parsed = parseDocument(text);
    if (!parsed.ok) throw new Error('the example does not parse');
    const findings = evaluate(parsed.architecture, defaultAssumptions).options.flatMap(
      (option) => option.findings,
    );
    const placed = findings.filter(({ where }) => where.path.length > 0);
    const remarks = remarksOf(findings, parsed.document);
    expect(placed.length).toBeGreaterThan(3);
    expect(remarks).toHaveLength(placed.length);
    for (const { from, to } of remarks) {
      const words = text.slice(from, to);
      expect(words.trim()).not.toBe('');
      expect(words).not.toContain('\n');
    }
  },
);
