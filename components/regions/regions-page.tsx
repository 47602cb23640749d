import { defaultAssumptions, withOverrides } from '@/lib/engine';
import type { AssumptionOverride } from '@/lib/engine/model';
import { RegionList } from './region-list';
import { regionRows } from './region-row';

/** The region table. Its rows are made on the server, so that no page's script carries the tables. */
export function RegionsPage({ overrides }: { readonly overrides: readonly AssumptionOverride[] }) {
  return <RegionList regions={regionRows(withOverrides(defaultAssumptions, overrides))} />;
}
