import { assumptionsFor, defaultAssumptions } from '@/lib/engine';
import type { Architecture } from '@/lib/engine/model';
import type { UsualFactor } from './cost-table';

/** What several serving regions usually cost, as a multiple of one, as the document assumes it. */
export function usualFactor(architecture: Architecture): UsualFactor {
  const { usualFactorLow, usualFactorHigh } = assumptionsFor(
    architecture,
    defaultAssumptions,
  ).parameters;
  return { low: usualFactorLow.value, high: usualFactorHigh.value };
}
