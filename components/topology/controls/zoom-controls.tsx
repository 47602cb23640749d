'use client';

import { Maximize, Minus, Plus } from 'lucide-react';
import { useCamera } from '../canvas/viewport';
import { IconButton } from '../../ui/icon-button';

const step = 1.5;

/** Further out, further in, and everything at once. */
export function ZoomControls({ onFit }: { readonly onFit: () => void }) {
  const camera = useCamera();
  return (
    <div className="flex gap-0.5 px-1.5">
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
    </div>
  );
}
