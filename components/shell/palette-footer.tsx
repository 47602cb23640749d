'use client';

import { Kbd } from '../ui/kbd';
import { Segmented } from '../ui/segmented';

/** What choosing a region does, on an open page that can do something with it. */
export type RegionAct = 'act' | 'open';

/** Below the regions: what Enter does with one, and the other thing that Ctrl-Enter does. */
export function PaletteFooter({
  act,
  chosen,
  onChosen,
}: {
  /** What the page does: `Add a site`; null: regions are only opened. */
  readonly act: string | null;
  readonly chosen: RegionAct;
  readonly onChosen: (chosen: RegionAct) => void;
}) {
  if (act === null) return null;
  return (
    <div className="flex flex-wrap items-center gap-2 border-t border-line px-3 py-2 text-note text-text-2">
      <span>
        <Kbd>Enter</Kbd> does
      </span>
      <Segmented
        label="What choosing a region does"
        value={chosen}
        segments={[
          { value: 'act', label: act },
          { value: 'open', label: 'Open its page' },
        ]}
        onValue={onChosen}
      />
      <span className="ml-auto max-sm:hidden">
        <Kbd>Ctrl</Kbd> <Kbd>Enter</Kbd> the other
      </span>
    </div>
  );
}
