'use client';

import { useEffect, type RefObject } from 'react';
import type { RegionId } from '@/lib/engine/model';
import { useStable } from '../use-stable';
import { droppedRegion, isDraggedRegion } from './dragged-region';

/** Lets a region be dropped on an element; its palette is the same without a pointer. */
export function useRegionDrop(
  host: RefObject<HTMLElement | null>,
  isOn: boolean,
  onRegion: (region: RegionId) => void,
): void {
  const drop = useStable(onRegion);
  useEffect(() => {
    const element = host.current;
    if (element === null || !isOn) return undefined;
    const over = (event: DragEvent) => {
      if (event.dataTransfer && isDraggedRegion(event.dataTransfer)) event.preventDefault();
    };
    const dropped = (event: DragEvent) => {
      const region = event.dataTransfer && droppedRegion(event.dataTransfer);
      if (region === null) return;
      event.preventDefault();
      drop(region);
    };
    element.addEventListener('dragover', over);
    element.addEventListener('drop', dropped);
    return () => {
      element.removeEventListener('dragover', over);
      element.removeEventListener('drop', dropped);
    };
  }, [host, isOn, drop]);
}
