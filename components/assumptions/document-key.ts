import { writtenPlace } from '@/lib/schemas/assumptions/written-override';

/** How a document states an assumption: `assumptions.serverTime`, `assumptions.rtt[]`. */
export function keyOfAssumption(id: string): string {
  const place = writtenPlace(id);
  if (place === null) return id;
  return place.is === 'key' ? `assumptions.${place.key}` : `assumptions.${place.list}[]`;
}
