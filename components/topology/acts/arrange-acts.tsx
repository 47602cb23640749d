import {
  AlignHorizontalDistributeCenter,
  AlignHorizontalJustifyCenter,
  AlignVerticalDistributeCenter,
  AlignVerticalJustifyCenter,
} from 'lucide-react';
import type { ReactElement } from 'react';
import type { Arrangement } from '@/lib/flow/canvas/arrange';
import { arranged } from '@/lib/flow/canvas/arrange';
import type { Act } from '../../shell/acts';
import { workNow } from './load-work';
import type { MapActing } from './map-acting';

const rows: readonly {
  readonly how: Arrangement;
  readonly label: string;
  readonly key: string;
  readonly icon: ReactElement;
  readonly least: number;
}[] = [
  {
    how: 'same-latitude',
    label: 'Put these users on one latitude',
    key: 'Alt H',
    icon: <AlignVerticalJustifyCenter aria-hidden />,
    least: 2,
  },
  {
    how: 'same-longitude',
    label: 'Put these users on one longitude',
    key: 'Alt V',
    icon: <AlignHorizontalJustifyCenter aria-hidden />,
    least: 2,
  },
  {
    how: 'spread-west-east',
    label: 'Spread these users evenly from west to east',
    key: 'Alt Shift H',
    icon: <AlignHorizontalDistributeCenter aria-hidden />,
    least: 3,
  },
  {
    how: 'spread-north-south',
    label: 'Spread these users evenly from north to south',
    key: 'Alt Shift V',
    icon: <AlignVerticalDistributeCenter aria-hidden />,
    least: 3,
  },
];

/**
 * Putting populations in order. Only theirs: a site stands where its region is, and what moves users also
 * changes their latency, which is why these say users and not circles.
 */
export function arrangeActs({ store, now, attempt, announce }: MapActing): readonly Act[] {
  const picked = () => {
    const names = store
      .getSnapshot()
      .selection.flatMap((thing) => (thing.kind === 'population' ? [thing.name] : []));
    return now().architecture.demand.populations.filter(({ name }) => names.includes(name));
  };
  return rows.map(({ how, label, key, icon, least }) => ({
    id: how,
    label,
    group: 'What is selected',
    keys: [key],
    icon,
    menus: ['several'],
    when: () => now().mode === 'draw' && picked().length >= least,
    run: () => {
      const work = workNow();
      const document = work?.editableOf(store.getSnapshot()) ?? null;
      if (work === null || document === null) return;
      const moves = arranged(picked(), how).map(({ name, at }) => ({ name, at, country: null }));
      const command = work.tryCommand(() => work.movePopulations(document, moves));
      if (attempt(command)) announce('Moved. Their latency is what it is from there.');
    },
  }));
}
