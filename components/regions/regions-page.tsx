import { regions } from '@/lib/engine';
import { RegionList } from './region-list';

/** The region table. It is rendered on the server, so that no page's script carries the table. */
export function RegionsPage() {
  return <RegionList regions={regions} />;
}
