import { regions } from '@/lib/engine/assumptions';
import type { RegionId } from '@/lib/engine/model';
import { nearest } from '@/lib/schemas';

export type ResolvedRegion =
  { readonly ok: true; readonly id: RegionId } | { readonly ok: false; readonly because: string };

const asWritten = (text: string): string => text.trim().toLowerCase();
/** Marks aside: `us_east_1`, `US East 1`. So AWS and Google Cloud write some of their ids alike. */
const loosely = (text: string): string => asWritten(text).replaceAll(/[\s_()-]/g, '');

/** Every way of naming a region, with the regions that it may mean. */
function names(comparable: (text: string) => string): ReadonlyMap<string, ReadonlySet<RegionId>> {
  const byName = new Map<string, Set<RegionId>>();
  for (const { id, name, city } of regions) {
    const bare = id.slice(id.indexOf(':') + 1);
    const provider = id.slice(0, id.indexOf(':'));
    for (const said of [id, bare, name, city, `${provider}/${bare}`, `${provider} ${bare}`]) {
      const key = comparable(said);
      byName.set(key, (byName.get(key) ?? new Set()).add(id));
    }
  }
  return byName;
}
const written = names(asWritten);
const loose = names(loosely);

/** Resolves the names in one file. */
export type RegionResolver = (said: string) => ResolvedRegion;

/** Looking for what was meant costs; past this many unknown names nobody reads it. */
const mostAdvised = 100;

/**
 * Finds the regions that a file means: by their id, with or without its provider, by their name or
 * their city where only one region has it. Says what may have been meant for the first `most` that are
 * none.
 */
export function regionResolver(most = mostAdvised): RegionResolver {
  const known = new Map<string, ResolvedRegion>();
  let advised = 0;
  return (said) => {
    const before = known.get(said);
    if (before !== undefined) return before;
    const found = [...(written.get(asWritten(said)) ?? loose.get(loosely(said)) ?? [])];
    if (found.length === 0) advised += 1;
    const resolved = resolve(said, found, advised <= most);
    known.set(said, resolved);
    return resolved;
  };
}

function resolve(said: string, found: readonly RegionId[], isAdvised: boolean): ResolvedRegion {
  const [only] = found;
  if (only !== undefined && found.length === 1) return { ok: true, id: only };
  if (found.length > 1) {
    const some = found.slice(0, 4).join(', ');
    return { ok: false, because: `“${said}” may mean ${some}${found.length > 4 ? ', …' : ''}` };
  }
  const near = isAdvised ? nearest(said, [...written.keys()]) : null;
  const [meant] = near === null ? [] : (written.get(near) ?? []);
  const advice = meant === undefined ? '' : `; did you mean ${meant}?`;
  return { ok: false, because: `“${said}” is not a region that Meridian knows${advice}` };
}

export const regionAccepted = 'provider:region, e.g. aws:us-east-1';
