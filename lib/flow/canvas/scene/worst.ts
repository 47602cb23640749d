import { severities, type Finding, type Severity } from '@/lib/engine/model';

/** The worst severity of the findings that point at a thing, by the thing's name. */
export interface WorstFindings {
  readonly sites: ReadonlyMap<string, Severity>;
  readonly populations: ReadonlyMap<string, Severity>;
}

const known = new WeakMap<readonly Finding[], WorstFindings>();
const rank = (severity: Severity): number => severities.indexOf(severity);

function note(worst: Map<string, Severity>, names: readonly string[], severity: Severity): void {
  for (const name of names) {
    const before = worst.get(name);
    if (before === undefined || rank(severity) < rank(before)) worst.set(name, severity);
  }
}

/** Sorts findings by what they point at; made once for each list. */
export function worstFindings(findings: readonly Finding[]): WorstFindings {
  const old = known.get(findings);
  if (old) return old;
  const sites = new Map<string, Severity>();
  const populations = new Map<string, Severity>();
  for (const { severity, where } of findings) {
    note(sites, where.sites, severity);
    note(populations, where.populations, severity);
  }
  const worst = { sites, populations };
  known.set(findings, worst);
  return worst;
}
