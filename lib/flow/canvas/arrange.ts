import type { Coordinates } from '@/lib/engine/model';

/** Something that stands at a place of its own choosing: users do, a site stands where its region is. */
export interface Standing {
  readonly name: string;
  readonly at: Coordinates;
}

/** How places are put in order. */
export type Arrangement =
  'same-latitude' | 'same-longitude' | 'spread-west-east' | 'spread-north-south';

/** Places put in order: on the mean of their latitudes or longitudes, or at even steps between the outermost two. */
export function arranged(
  things: readonly Standing[],
  arrangement: Arrangement,
): readonly Standing[] {
  switch (arrangement) {
    case 'same-latitude':
      return aligned(things, 'lat');
    case 'same-longitude':
      return aligned(things, 'lon');
    case 'spread-west-east':
      return spread(things, 'lon');
    default:
      return spread(things, 'lat');
  }
}

function aligned(things: readonly Standing[], key: keyof Coordinates): readonly Standing[] {
  const mean = things.reduce((sum, { at }) => sum + at[key], 0) / Math.max(1, things.length);
  return things.map((thing) => ({ ...thing, at: { ...thing.at, [key]: mean } }));
}

function spread(things: readonly Standing[], key: keyof Coordinates): readonly Standing[] {
  const inOrder = things.toSorted((a, b) => a.at[key] - b.at[key]);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined || inOrder.length < 3) return things;
  const step = (last.at[key] - first.at[key]) / (inOrder.length - 1);
  return inOrder.map((thing, i) => ({
    ...thing,
    at: { ...thing.at, [key]: first.at[key] + i * step },
  }));
}
