'use client';

import { Pencil, ZapOff } from 'lucide-react';
import type { MapMode } from '@/lib/flow/canvas/elements';
import { Segmented } from '../../ui/segmented';
import { overlay } from './overlay';

const modes = [
  { value: 'draw', label: 'Draw', icon: <Pencil aria-hidden />, shortcut: 'D' },
  { value: 'fail', label: 'Fail', icon: <ZapOff aria-hidden />, shortcut: 'F' },
] as const;

/** Between drawing the option and failing its sites. */
export function ModeSwitch({
  mode,
  onMode,
}: {
  readonly mode: MapMode;
  readonly onMode: (mode: MapMode) => void;
}) {
  return (
    <Segmented
      label="Mode of the map"
      value={mode}
      segments={modes}
      onValue={onMode}
      className={`${overlay} h-8! bg-surface!`}
    />
  );
}
