import { RegionNotFound } from '@/components/regions/region-not-found';

/** The table has no region of this id. */
export default function NotFound() {
  return <RegionNotFound />;
}
