import type { CatalogRow } from '@/components/catalog/catalog-row';
import type { ListedArchitecture } from '@/lib/services/architecture/list';

const isRegion = (id: string): id is CatalogRow['regions'][number] => id.includes(':');

/** A stored document as the catalog shows it. */
export function rowOf(listed: ListedArchitecture): CatalogRow {
  const { worstSeverity: severity, worstCode: code, worstMessage: message } = listed;
  const { tier } = listed;
  return {
    id: listed.id,
    name: listed.name,
    title: listed.title,
    owner: listed.owner,
    tier: tier === 0 || tier === 1 || tier === 2 ? tier : null,
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
