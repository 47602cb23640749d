import * as z from 'zod/mini';
import { findRegion, regions } from '@/lib/engine/assumptions';
import type { RegionId } from '@/lib/engine/model';
import { converted, kind } from './kind';
import { nearestFew } from './nearest';

const pattern = /^[a-z]+:[a-z0-9-]+$/;

/** Whether a value is written as a region is; the table may still not know it. */
export const isRegionId = (text: unknown): text is RegionId =>
  typeof text === 'string' && pattern.test(text);

/** The known regions that a text may mean, the likeliest first, at most three. */
export function nearestRegions(text: string): string[] {
  const bare = text.trim().toLowerCase();
  const byBareName = regions.filter(({ id }) => id.endsWith(`:${bare}`)).map(({ id }) => id);
  return byBareName.length > 0
    ? byBareName.slice(0, 3)
    : nearestFew(
        bare,
        regions.map(({ id }) => id),
        3,
      );
}

const regionText = converted(z.string().check(z.regex(pattern)), (text): RegionId => {
  const [provider = '', region = ''] = text.split(':');
  return `${provider}:${region}`;
});

/** A region as `provider:region`. Whether the table knows it is a check of its own. */
export const regionId = kind(regionText, {
  noun: 'a region',
  accepted:
    'provider:region, e.g. aws:us-east-1, azure:westeurope, gcp:europe-west1, or custom: and a name that customRegions describes',
  hint: (found) => {
    if (typeof found !== 'string' || findRegion(found) !== undefined) return null;
    const near = nearestRegions(found)[0];
    return near === undefined ? null : `did you mean "${near}"?`;
  },
});
