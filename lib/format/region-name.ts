import { findProvider } from '@/lib/engine/assumptions/providers';
import type { RegionId } from '@/lib/engine/model';

/** A region without its provider, as people say it: `us-east-1` for `aws:us-east-1`. */
export function shortRegion(id: RegionId): string {
  return id.slice(id.indexOf(':') + 1);
}

/** The provider's own name, `Google Cloud` for `gcp:europe-west1`; the prefix itself where unknown. */
export function providerName(id: RegionId): string {
  const prefix = id.slice(0, id.indexOf(':'));
  return findProvider(prefix)?.name ?? prefix;
}
