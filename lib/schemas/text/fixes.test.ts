import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultAssumptions, evaluate, type Finding, type Fix } from '@/lib/engine';
import { parseDocument } from '../document/parse-document';
import { applyEdits } from './apply-edits';

function findingsOf(text: string): { option: string; finding: Finding }[] {
  const parsed = parseDocument(text);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return evaluate(parsed.architecture, defaultAssumptions).options.flatMap((option) =>
    option.findings.map((finding) => ({ option: option.name, finding })),
  );
}

/** A document in which much is wrong: priorities, growth, cells, a blast radius, what all sites share. */
const crowded = readFileSync('examples/payments.yaml', 'utf8')
  .replace('  populations:', '  growthPerYear: 60%\n  populations:')
  .replace('  rto: 60s', '  rto: 60s\n  blastRadius: 1%')
  .replace('  reads: 40%\n  priorities: { p0: 70%, p1: 20%, p2: 10% }', '  reads: 40%');

const documents = [
  ...['collab', 'payments', 'hr-tool'].map((name) => ({
    name,
    text: readFileSync(`examples/${name}.yaml`, 'utf8'),
  })),
  { name: 'a crowded one', text: crowded },
];

describe.each(documents)('the fixes of $name', ({ text }) => {
  const found = findingsOf(text);
  const fixes = found.flatMap(({ option, finding }) =>
    [finding.fix, ...(finding.alternatives ?? [])].flatMap((fix) =>
      fix ? [{ option, code: finding.code, fix }] : [],
    ),
  );

  it.each(fixes)('$code of $option: $fix.summary', ({ fix }: { fix: Fix }) => {
    const edited = applyEdits(text, fix.edits).text;
    expect(parseDocument(edited).ok).toBe(true);
    expect(edited).not.toBe(text);
  });
});

it('the fix of a capacity finding mends it, and the other way to mend it does too', () => {
  const finding = (text: string, option: string, code: string) =>
    findingsOf(text).find((row) => row.option === option && row.finding.code === code)?.finding;
  for (const [code, option] of [
    ['CAP-01', 'two-at-sixty'],
    ['CAP-10', 'two-at-sixty'],
    ['CAP-02', 'multi-az'],
  ] as const) {
    const found = finding(crowded, option, code);
    const ways = [found?.fix, ...(found?.alternatives ?? [])];
    expect(found?.fix, code).toBeTruthy();
    for (const fix of ways) {
      const mended = applyEdits(crowded, fix?.edits ?? []).text;
      expect(finding(mended, option, code), `${code}: ${fix?.summary ?? ''}`).toBeUndefined();
    }
  }
});
