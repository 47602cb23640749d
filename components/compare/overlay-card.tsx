'use client';

import { useMemo } from 'react';
import type { Architecture } from '@/lib/engine/model';
import { shortRegion } from '@/lib/format/region-name';
import type { DrawnOption } from '@/lib/picture/drawn-option';
import type { LandTopology } from '@/lib/picture/land';
import { drawOverlay, overlaid, type Share } from '@/lib/picture/overlay';
import { Drawing } from '../drawing/drawing';
import { Card } from '../ui/card';
import { Select } from '../ui/select';
import { OverlayList } from './overlay-list';
import { useFrame, useGround } from './use-small-maps';

const width = 900;
const height = 430;

/** Two options on one map, and as lists: what only one of them has, and what both have. */
export function OverlayCard({
  architecture,
  drawings,
  land,
  first,
  second,
  onPair,
}: {
  readonly architecture: Architecture;
  readonly drawings: ReadonlyMap<string, DrawnOption>;
  readonly land: LandTopology | null;
  readonly first: string;
  readonly second: string;
  readonly onPair: (first: string, second: string) => void;
}) {
  const [one, two] = [drawings.get(first), drawings.get(second)];
  const pair = useMemo(
    () => new Map([...drawings].filter(([name]) => name === first || name === second)),
    [drawings, first, second],
  );
  const frame = useFrame(pair, width, height);
  const ground = useGround(land, frame);
  const laid = useMemo(() => (one && two ? overlaid(one.scene, two.scene) : null), [one, two]);
  const map = useMemo(() => {
    if (laid === null || one === undefined) return null;
    const regions = (share: Share) =>
      laid.sites
        .filter((site) => site.share === share)
        .map(({ region }) => shortRegion(region))
        .join(', ') || 'no site';
    const label = `${first} and ${second} on one map. Only in ${first}: ${regions('first')}. Only in ${second}: ${regions('second')}. In both: ${regions('both')}.`;
    return drawOverlay(laid, one.scene.populations, ground, frame, 'page', label);
  }, [laid, one, ground, frame, first, second]);
  if (laid === null || map === null) return null;
  const names = architecture.options.map(({ name }) => ({ value: name, label: name }));
  return (
    <Card title="Two options on one map" className="print:break-inside-avoid">
      <div className="flex flex-wrap items-center gap-2 px-4 pb-3 print:hidden">
        <span className="text-note font-semibold">A</span>
        <div className="w-40">
          <Select
            label="Option A"
            value={first}
            options={names.filter(({ value }) => value !== second)}
            onValue={(next) => onPair(next, second)}
          />
        </div>
        <span className="text-note font-semibold">B</span>
        <div className="w-40">
          <Select
            label="Option B"
            value={second}
            options={names.filter(({ value }) => value !== first)}
            onValue={(next) => onPair(first, next)}
          />
        </div>
      </div>
      <div className="grid grid-cols-1 gap-4 px-4 pb-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <Drawing
          of={map}
          className="block h-auto w-full self-start rounded-card border border-line"
        />
        <OverlayList laid={laid} first={first} second={second} />
      </div>
    </Card>
  );
}
