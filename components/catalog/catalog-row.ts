import type { RegionId, Severity } from '@/lib/engine/model';
import type { CatalogTier } from '../tier/catalog-tier';

/** A service as the catalog lists it. */
export interface CatalogRow extends CatalogTier {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly owner: string | null;
  readonly availability: number | null;
  readonly rtoS: number | null;
  readonly rpoS: number | null;
  /** The option that the findings and regions are of: the chosen one, else the one that runs today. */
  readonly option: string;
  readonly regions: readonly RegionId[];
  /** How many findings; null where the document could not be judged. */
  readonly findings: number | null;
  readonly worst: {
    readonly severity: Severity;
    readonly code: string;
    readonly message: string;
  } | null;
  /** False where the findings are of earlier assumptions. */
  readonly judgedNow: boolean;
  readonly version: number;
  readonly changedAt: Date;
  readonly archived: boolean;
}

/** Where a service's architecture is. Names are any text, so the address carries them encoded. */
export const addressOf = ({ name }: Pick<CatalogRow, 'name'>): string =>
  `/a/${encodeURIComponent(name)}`;
