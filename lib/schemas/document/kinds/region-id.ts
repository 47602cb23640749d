import * as z from 'zod/mini';
import { findRegion } from '@/lib/engine/assumptions';
import type { RegionId } from '@/lib/engine/model';
import { converted, kind } from './kind';
import { didYouMean, meantRegions } from './meant-regions';

const pattern = /^[a-z]+:[a-z0-9-]+$/;

/** Whether a value is written as a region is; the table may still not know it. */
export const isRegionId = (text: unknown): text is RegionId =>
  typeof text === 'string' && pattern.test(text);

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
    return didYouMean(meantRegions(found));
  },
});
