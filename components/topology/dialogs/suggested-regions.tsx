'use client';

import { Command as Cmdk } from 'cmdk';
import { useEffect } from 'react';
import type { Architecture, Region, RegionId } from '@/lib/engine/model';
import { useComputation } from '../../compute/use-computation';
import { headingClass } from '../../shell/palette-classes';
import { RegionRow } from './region-row';
import { costWords, gainWords } from './suggestion-words';

const most = 4;

/** The regions in which one more site would mend most, each with the figures that it would change. */
export function SuggestedRegions({
  architecture,
  option,
  regions,
  onChoose,
}: {
  readonly architecture: Architecture;
  readonly option: string;
  readonly regions: readonly Region[];
  readonly onChoose: (region: RegionId) => void;
}) {
  const { state, run } = useComputation('suggestSites');
  useEffect(() => {
    void run({ architecture, option });
  }, [run, architecture, option]);
  const suggested = (state.value ?? []).slice(0, most);
  const table = new Map(regions.map((region) => [region.id, region]));
  if (state.is === 'running' || state.is === 'idle') {
    const progress = state.is === 'running' ? state.progress : null;
    return (
      <output className="block px-2 py-2 text-note text-text-2">
        Looking for the regions that would mend most
        {progress === null ? '…' : `: ${progress.says}`}
      </output>
    );
  }
  if (state.is === 'failed' || suggested.length === 0)
    return (
      <output className="block px-2 py-2 text-note text-text-2">
        {state.is === 'failed'
          ? `No suggestion: ${state.because}`
          : 'No further site of these providers mends anything here.'}
      </output>
    );
  return (
    <Cmdk.Group heading="Would mend most" className={headingClass}>
      {suggested.map(({ region, before, after }) => {
        const row = table.get(region);
        if (row === undefined) return null;
        const cost = costWords(before, after);
        return (
          <RegionRow
            key={region}
            region={row}
            value={`suggested ${region}`}
            draggable
            notes={[...gainWords(before, after), ...(cost === null ? [] : [cost])]}
            onChoose={() => onChoose(region)}
          />
        );
      })}
    </Cmdk.Group>
  );
}
