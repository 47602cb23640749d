import type { Finding, Severity } from '@/lib/engine/model';
import { plural } from '@/lib/format/plural';
import { standingWord, worstSeverity } from '@/lib/format/severity';
import { SeverityMark, standingText } from '../ui/severity-mark';
import { findingsOfView, views } from './views';

/** What a tab says of the findings of its view. */
export interface TabCount {
  readonly segment: string | null;
  readonly count: number;
  /** null where there are none. */
  readonly worst: Severity | null;
}

/** The count of each view, in the order of the tabs. */
export function tabCounts(findings: readonly Finding[]): readonly TabCount[] {
  return views.map(({ segment }) => {
    const own = findingsOfView(segment, findings);
    return {
      segment,
      count: own.length,
      worst: worstSeverity(own.map(({ severity }) => severity)),
    };
  });
}

/** How many findings a view is about, marked by the worst of them; nothing where there are none. */
export function TabBadge({ count, worst }: TabCount) {
  if (worst === null) return null;
  return (
    <span
      className={`tabular inline-flex items-center gap-1 text-note font-medium ${standingText[worst]}`}
    >
      <SeverityMark standing={worst} size={12} decorative />
      <span aria-hidden>{count}</span>
      <span className="sr-only">
        {plural(count, 'finding')}, worst {standingWord[worst].toLowerCase()}
      </span>
    </span>
  );
}
