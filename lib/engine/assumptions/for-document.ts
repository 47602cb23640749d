import type { Architecture, AssumptionOverride } from '../model';
import type { Assumptions } from './index';
import { withOverrides } from './overrides/with-overrides';

const none: readonly AssumptionOverride[] = [];

/** What a document made of some assumptions, kept for the next time: it is asked for with every figure. */
const kept = new WeakMap<
  Assumptions,
  Pick<Architecture, 'customRegions' | 'assumptions'> & { readonly result: Assumptions }
>();

/** The assumptions as a document sees them: its own regions beside those of the table, its own values above others. */
export function assumptionsFor(
  {
    customRegions,
    assumptions = none,
  }: Pick<Architecture, 'customRegions'> & Partial<Pick<Architecture, 'assumptions'>>,
  base: Assumptions,
): Assumptions {
  if (customRegions.length === 0 && assumptions.length === 0) return base;
  const last = kept.get(base);
  if (last?.customRegions === customRegions && last.assumptions === assumptions) return last.result;
  const result = withOverrides(withRegions(customRegions, base), assumptions);
  kept.set(base, { customRegions, assumptions, result });
  return result;
}

function withRegions(customRegions: Architecture['customRegions'], base: Assumptions): Assumptions {
  const added = customRegions.filter(({ id }) => base.region(id) === undefined);
  if (added.length === 0) return base;
  const own = new Map(added.map((region) => [region.id as string, region]));
  return {
    ...base,
    regions: [...base.regions, ...added],
    region: (id) => own.get(id) ?? base.region(id),
  };
}
