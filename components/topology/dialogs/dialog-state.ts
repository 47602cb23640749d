import type { Coordinates, RegionId } from '@/lib/engine/model';

/** A question that the map has open. */
export type MapDialog =
  | { readonly is: 'add-site' }
  | { readonly is: 'rehome'; readonly region: RegionId }
  | {
      readonly is: 'add-population';
      readonly start: { readonly at: Coordinates; readonly country: string | null } | null;
    }
  | { readonly is: 'link'; readonly from: RegionId | null; readonly to: RegionId | null }
  | { readonly is: 'add-dependency' }
  /** Which loss is played. */
  | { readonly is: 'scenario' }
  | { readonly is: 'refused'; readonly title: string; readonly faults: readonly string[] };
