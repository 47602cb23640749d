import type { Architecture } from '../../model';
import { judgeTier } from './judge-tier';

/** How old evidence of readiness may be for an architecture, days; null: its tier is not known. */
export const evidenceMaxAgeDays = (architecture: Architecture): number | null =>
  judgeTier(architecture).evidenceMaxAgeDays;
