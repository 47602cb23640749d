import type { Finding } from '@/lib/engine';
import { standingWord } from '@/lib/format/severity';
import { printable } from './table';

/** A finding with its consequence and the ways to mend it. */
export function findingText(finding: Finding): string {
  const head = `${standingWord[finding.severity]}  ${finding.code}  ${finding.message}`;
  const ways = [finding.fix, ...(finding.alternatives ?? [])].flatMap((fix, n) =>
    fix ? [`    ${n === 0 ? 'fix' : 'or'}: ${fix.summary}. ${fix.consequence}`] : [],
  );
  return [head, `    ${finding.consequence}`, ...ways].map(printable).join('\n');
}
