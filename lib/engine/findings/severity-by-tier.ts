import type { Architecture, Severity } from '../model';

/**
 * Severity of an outage by what the service means to the business: a Tier 0 that stops is critical,
 * a Tier 1 high, a Tier 2 medium; a service without a tier is taken for a Tier 1.
 */
export function severityByTier({ metadata }: Architecture): Severity {
  return (['critical', 'high', 'medium'] as const)[metadata.tier ?? 1];
}
