'use client';

import { Layers } from 'lucide-react';
import { useMemo } from 'react';
import type { RegionId } from '@/lib/engine/model';
import { shortRegion } from '@/lib/format/region-name';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { FilterMenu } from '../ui/filter-menu';
import { Select } from '../ui/select';
import { mostCompared, type useCompareAddress } from './use-compare-address';

const nothing = 'nothing';

/** Which options stand beside each other, against which, and what is lost in all of them. */
export function CompareControls({
  chosen: { options, baseline, setOptions, setBaseline },
}: {
  readonly chosen: ReturnType<typeof useCompareAddress>;
}) {
  const { architecture, address } = useOpenArchitecture();
  const { lost, setLost } = address;
  const names = architecture.options.map(({ name }) => name);
  const regions = useMemo(
    () => [
      ...new Set(architecture.options.flatMap(({ sites }) => sites.map(({ region }) => region))),
    ],
    [architecture.options],
  );
  const [only] = lost;
  const isOne = lost.length === 1 && only !== undefined && regions.includes(only);
  return (
    <div className="flex flex-wrap items-center gap-2 print:hidden">
      {names.length > 2 ? (
        <FilterMenu
          label="Options"
          icon={<Layers aria-hidden />}
          options={names.map((name) => ({ value: name, label: name }))}
          chosen={options}
          onChosen={(next) => {
            // Two at least and four at most; a fifth takes the place of the last.
            const kept = names.filter((name) => next.includes(name));
            const added = next.find((name) => !options.includes(name));
            if (kept.length < 2) return;
            setOptions(
              kept.length <= mostCompared || added === undefined
                ? kept.slice(0, mostCompared)
                : names.filter(
                    (name) => name === added || options.slice(0, mostCompared - 1).includes(name),
                  ),
            );
          }}
        />
      ) : null}
      <div className="w-48">
        <Select
          label="Differences against"
          value={baseline}
          options={options.map((name) => ({ value: name, label: `Against ${name}` }))}
          onValue={setBaseline}
        />
      </div>
      {regions.length === 0 ? null : (
        <div className="w-52">
          <Select<RegionId | typeof nothing | 'several'>
            label="Lost in all maps"
            value={lost.length === 0 ? nothing : isOne ? only : 'several'}
            options={[
              { value: nothing, label: 'Nothing lost' },
              ...(lost.length > 0 && !isOne
                ? [{ value: 'several' as const, label: `${lost.length} regions lost in all` }]
                : []),
              ...regions.map((region) => ({
                value: region,
                label: `${shortRegion(region)} lost in all`,
              })),
            ]}
            onValue={(next) => {
              if (next === nothing) setLost([]);
              else if (next !== 'several') setLost([next]);
            }}
          />
        </div>
      )}
      <p className="text-note text-text-3">
        Same demand, same assumptions. Best is marked where a figure is known to beat the others and
        misses nothing that is required.
      </p>
    </div>
  );
}
