import { defaultAssumptions, type Assumptions } from '@/lib/engine';
import { RegionList } from './region-list';
import { regionRows } from './region-row';

/** The region table. Its rows are made on the server, so that no page's script carries the tables. */
export function RegionsPage({
  assumptions = defaultAssumptions,
}: {
  readonly assumptions?: Assumptions;
}) {
  return <RegionList regions={regionRows(assumptions)} />;
}
