'use client';

import type { IsolationFigures, IsolationLoss } from '@/lib/engine/model';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { Select } from '../ui/select';
import { lossWords } from './dependency-words';

/** In the list for "nothing is lost", which no loss can be called. */
const nothingLost = '-';

/** The loss that the page looks at, kept in the address for all views. */
export function LossSelect({
  figures: { losses },
  chosen,
}: {
  readonly figures: IsolationFigures;
  readonly chosen: IsolationLoss | null;
}) {
  const { address } = useOpenArchitecture();
  const options = [
    { value: nothingLost, label: 'Nothing lost' },
    ...losses.map((loss) => ({
      value: loss.id,
      label: lossWords(loss),
      ...(loss.cannot.length > 0 ? { hint: 'ties hands' } : {}),
    })),
  ];
  return (
    <Select
      label="The loss"
      value={chosen?.id ?? nothingLost}
      options={options}
      onValue={(id) => {
        const loss = losses.find((one) => one.id === id);
        if (loss === undefined) address.setLost([]);
        else if (loss.lost.length > 0) address.setLost(loss.lost);
      }}
    />
  );
}
