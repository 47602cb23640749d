import { severities, type Severity } from '@/lib/engine/model';

/** What a figure or a service can be marked with: a severity, a requirement met, or no answer. */
export type Standing = Severity | 'meets' | 'unknown';

export const standingWord: Readonly<Record<Standing, string>> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  meets: 'Meets',
  unknown: 'Unknown',
};

/** 0 for critical and rising; what has no severity comes last. */
export function severityRank(severity: Severity | null): number {
  return severity === null ? severities.length : severities.indexOf(severity);
}

/** The worst of several; null of none. */
export function worstSeverity(several: readonly Severity[]): Severity | null {
  return severities.find((severity) => several.includes(severity)) ?? null;
}

/** How many there are of each, worst first. */
export function countBySeverity(
  several: readonly Severity[],
): readonly { readonly severity: Severity; readonly count: number }[] {
  return severities.map((severity) => ({
    severity,
    count: several.filter((one) => one === severity).length,
  }));
}
