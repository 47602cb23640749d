import type { Finding, Fix } from '../model';

/** Other ways to mend a finding, those that there are. */
export function alternatives(...fixes: readonly (Fix | null)[]): Pick<Finding, 'alternatives'> {
  const there = fixes.filter((fix) => fix !== null);
  return there.length > 0 ? { alternatives: there } : {};
}
