import { severities, type Finding, type Place, type Severity } from '@/lib/engine/model';

/** The worst severity for each name that findings point at, e.g. for each site's region. */
export function worstByName(
  findings: readonly Finding[],
  names: (where: Place) => readonly string[],
): ReadonlyMap<string, Severity> {
  const worst = new Map<string, Severity>();
  const rank = (severity: Severity): number => severities.indexOf(severity);
  for (const { severity, where } of findings)
    for (const name of names(where)) {
      const known = worst.get(name);
      if (known === undefined || rank(severity) < rank(known)) worst.set(name, severity);
    }
  return worst;
}
