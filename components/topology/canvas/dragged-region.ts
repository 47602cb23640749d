import type { RegionId } from '@/lib/engine/model';
import { isRegionId } from '@/lib/flow/canvas/things';

/** What a dragged region travels as: no other page and no text field takes it by mistake. */
const kind = 'application/x-meridian-region';

/** Puts a region on the pointer. */
export function dragRegion(data: DataTransfer, region: RegionId): void {
  data.setData(kind, region);
  data.effectAllowed = 'copy';
}

/** Whether what is dragged over the map is a region. */
export const isDraggedRegion = (data: DataTransfer): boolean => data.types.includes(kind);

/** The region that was dropped; null for anything else. */
export function droppedRegion(data: DataTransfer): RegionId | null {
  const id = data.getData(kind);
  return isRegionId(id) ? id : null;
}
