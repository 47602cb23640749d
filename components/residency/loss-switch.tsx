'use client';

import type { RegionId, ResidencyReport, ResidencyState } from '@/lib/engine/model';
import { plural } from '@/lib/format/plural';
import { shortRegion } from '@/lib/format/region-name';
import { sentenceList } from '@/lib/format/sentence-list';
import { Select } from '../ui/select';

const nothing = '-';
const idOf = (lost: readonly RegionId[]): string => (lost.length === 0 ? nothing : lost.join('+'));

const found = ({ violations }: ResidencyState): string =>
  violations.length === 0 ? 'nothing found' : plural(violations.length, 'way');

/** Which loss is looked at: none, each site, and the several sites that the address names. */
export function LossSwitch({
  states,
  shown,
  onLost,
}: {
  readonly states: ResidencyReport['states'];
  readonly shown: ResidencyState;
  readonly onLost: (lost: readonly RegionId[]) => void;
}) {
  return (
    <div className="w-56 print:hidden">
      <Select
        label="What is lost"
        value={idOf(shown.lost)}
        options={states.map((state) => ({
          value: idOf(state.lost),
          label:
            state.lost.length === 0
              ? 'Nothing lost'
              : `${sentenceList(state.lost.map(shortRegion))} lost`,
          hint: found(state),
        }))}
        onValue={(id) => {
          const next = states.find(({ lost }) => idOf(lost) === id);
          if (next !== undefined) onLost(next.lost);
        }}
      />
    </div>
  );
}
