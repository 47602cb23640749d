import type { Architecture, Severity } from '../model';

/** Severity of a required time that is missed: high, or medium for a Tier 2. */
export function severityOfMiss({ metadata }: Architecture): Severity {
  return metadata.tier === 2 ? 'medium' : 'high';
}
