import type { CatalogRow } from '@/components/catalog/catalog-row';
import type { ListedArchitecture } from '@/lib/services/architecture/list';

const isRegion = (id: string): id is CatalogRow['regions'][number] => id.includes(':');

const tiers = [0, 1, 2] as const;
const tierOf = (stored: number | null): CatalogRow['tier'] =>
  tiers.find((tier) => tier === stored) ?? null;

/** A stored document as the catalog shows it. */
export function rowOf(listed: ListedArchitecture): CatalogRow {
  const { worstSeverity: severity, worstCode: code, worstMessage: message } = listed;
  return {
    id: listed.id,
    name: listed.name,
    title: listed.title,
    owner: listed.owner,
    tier: tierOf(listed.tier),
    derivedTier: tierOf(listed.derivedTier),
    leastTier: tierOf(listed.leastTier),
    availability: listed.availability,
    rtoS: listed.rtoS,
    rpoS: listed.rpoS,
    option: listed.option,
    regions: listed.regions.filter(isRegion),
    findings: listed.findings,
    worst:
      severity === null || code === null || message === null ? null : { severity, code, message },
    judgedNow: listed.judgedNow,
    version: listed.version,
    changedAt: listed.updatedAt,
    archived: listed.archivedAt !== null,
  };
}
