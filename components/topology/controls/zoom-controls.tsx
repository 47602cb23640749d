'use client';

import { Maximize, Minimize2, Minus, Plus, Presentation } from 'lucide-react';
import { useCamera } from '../canvas/viewport';
import { IconButton } from '../../ui/icon-button';

const step = 1.5;

/** Further out, further in, everything at once, and full screen. */
export function ZoomControls({
  onFit,
  presenting,
  onPresent,
}: {
  readonly onFit: () => void;
  readonly presenting: boolean;
  /** Begins and ends the map full screen. */
  readonly onPresent: () => void;
}) {
  const camera = useCamera();
  return (
    <div className="flex gap-0.5 px-1.5 print:hidden">
      <IconButton
        label="Zoom out"
        shortcut="−"
        hintSide="top"
        icon={<Minus aria-hidden />}
        onClick={() => camera.zoomBy(1 / step)}
      />
      <IconButton
        label="Zoom in"
        shortcut="+"
        hintSide="top"
        icon={<Plus aria-hidden />}
        onClick={() => camera.zoomBy(step)}
      />
      <IconButton
        label="Fit everything"
        shortcut="0"
        hintSide="top"
        icon={<Maximize aria-hidden />}
        onClick={onFit}
      />
      <IconButton
        label={presenting ? 'Leave full screen' : 'Present full screen'}
        shortcut={presenting ? 'Esc' : '⇧ P'}
        hintSide="top"
        className="max-sm:hidden"
        icon={presenting ? <Minimize2 aria-hidden /> : <Presentation aria-hidden />}
        onClick={onPresent}
      />
    </div>
  );
}
