import type { Finding } from '@/lib/engine/model';
import { countBySeverity, standingWord } from '@/lib/format/severity';
import { SeverityMark } from '../ui/severity-mark';

/** How many findings there are of each severity, as marks with numbers. */
export function SeverityCounts({
  findings,
}: {
  readonly findings: readonly Pick<Finding, 'severity'>[];
}) {
  return (
    <ul className="flex gap-2.5">
      {countBySeverity(findings.map(({ severity }) => severity))
        .filter(({ count }) => count > 0)
        .map(({ severity, count }) => (
          <li key={severity} className="tabular flex items-center gap-1 text-note text-text-1">
            <SeverityMark standing={severity} decorative />
            {count}
            <span className="sr-only">{standingWord[severity]}</span>
          </li>
        ))}
    </ul>
  );
}
