import type { Thing } from '@/lib/flow';
import { shortRegion } from '@/lib/format/region-name';

/** A thing as one speaks of it. */
export function thingWords(thing: Thing): string {
  if (thing.kind === 'site') return shortRegion(thing.region);
  if (thing.kind === 'link')
    return `the link between ${shortRegion(thing.from)} and ${shortRegion(thing.to)}`;
  return thing.name;
}
