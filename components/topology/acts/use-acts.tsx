'use client';

import { ArrowLeftRight, MapPin, Spline, Trash2, ZapOff } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import type { Option, RegionId } from '@/lib/engine/model';
import type { Command, DocumentStore, Thing } from '@/lib/flow';
import { shortRegion } from '@/lib/format/region-name';
import { sentenceList } from '@/lib/format/sentence-list';
import type { MenuEntry } from '../../ui/menu';
import { toasts } from '../../ui/toasts';
import { useAnnounce } from '../announcer';
import type { MapDialog } from '../dialogs/dialog-state';
import { refusal } from '../dialogs/outcome';
import type { EditOutcome } from '../inspector/editing';
import { workNow } from './load-work';
import { thingWords } from './thing-words';

export interface Acts {
  readonly remove: (things: readonly Thing[]) => void;
  /** All that can be done with things, for their menus. */
  readonly entries: (things: readonly Thing[]) => readonly MenuEntry[];
  readonly addSite: (region: RegionId) => void;
}

/** What can be done with things on the map, by key, by menu and by button alike. */
export function useActs({
  store,
  option,
  run,
  onDialog,
  onFail,
}: {
  readonly store: DocumentStore;
  readonly option: Option;
  readonly run: (command: Command) => EditOutcome;
  readonly onDialog: (dialog: MapDialog) => void;
  readonly onFail: (region: RegionId) => void;
}): Acts {
  const announce = useAnnounce();

  const attempt = useCallback(
    (command: Command | { readonly because: string }): boolean => {
      const because = 'because' in command ? command.because : refusal(run(command));
      if (because === null) return true;
      toasts.add({ title: 'That does not work', description: because });
      announce(because);
      return false;
    },
    [run, announce],
  );

  const remove = useCallback(
    (things: readonly Thing[]) => {
      const work = workNow();
      const document = work?.editableOf(store.getSnapshot()) ?? null;
      if (work === null || document === null || things.length === 0) return;
      const isBothWays = (thing: Thing) =>
        thing.kind === 'link' &&
        option.links.some(({ from, to }) => from === thing.to && to === thing.from);
      const command = work.tryCommand(() =>
        work.removeThings(document, option.name, things, isBothWays),
      );
      if (attempt(command)) announce(`Removed ${sentenceList(things.map(thingWords))}.`);
    },
    [store, option, attempt, announce],
  );

  const addSite = useCallback(
    (region: RegionId) => {
      if (attempt({ type: 'add-site', option: option.name, region }))
        store.select([{ kind: 'site', region }]);
    },
    [attempt, option.name, store],
  );

  const entries = useCallback(
    (things: readonly Thing[]): readonly MenuEntry[] => {
      const [thing] = things;
      if (thing === undefined) return [];
      const removal: MenuEntry = {
        label: things.length === 1 ? 'Remove' : `Remove all ${things.length}`,
        icon: <Trash2 aria-hidden />,
        shortcut: 'Del',
        danger: true,
        onSelect: () => remove(things),
      };
      const separator: MenuEntry = { kind: 'separator', id: 'before-remove' };
      if (things.length > 1) return [removal];
      if (thing.kind === 'site') {
        const { region } = thing;
        return [
          {
            label: `Fail ${shortRegion(region)}`,
            icon: <ZapOff aria-hidden />,
            onSelect: () => onFail(region),
          },
          {
            label: 'Connect to…',
            icon: <Spline aria-hidden />,
            shortcut: 'L',
            onSelect: () => onDialog({ is: 'link', from: region, to: null }),
          },
          {
            label: 'Move to another region…',
            icon: <MapPin aria-hidden />,
            onSelect: () => onDialog({ is: 'rehome', region }),
          },
          separator,
          removal,
        ];
      }
      if (thing.kind === 'link') {
        const { from, to } = thing;
        const back = option.links.some((link) => link.from === to && link.to === from);
        const wayBack: MenuEntry[] = back
          ? []
          : [
              {
                label: `Copy ${shortRegion(to)} to ${shortRegion(from)} too`,
                icon: <ArrowLeftRight aria-hidden />,
                onSelect: () => {
                  attempt({ type: 'add-link', option: option.name, from: to, to: from });
                },
              },
              separator,
            ];
        return [...wayBack, removal];
      }
      return thing.kind === 'data' ? [] : [removal];
    },
    [attempt, onDialog, onFail, option, remove],
  );

  return useMemo(() => ({ remove, entries, addSite }), [remove, entries, addSite]);
}
