'use client';

import { useMemo } from 'react';
import type { Architecture, Option, RegionId } from '@/lib/engine/model';
import type { Command, DocumentStore, Thing } from '@/lib/flow';
import type { MapMode } from '@/lib/flow/canvas/elements';
import { allActs, useActsHere } from '../../shell/acts';
import { menuEntries } from '../../shell/menu-entries';
import type { MenuEntry } from '../../ui/menu';
import { useAnnounce } from '../announcer';
import type { MapDialog } from '../dialogs/dialog-state';
import type { EditOutcome } from '../inspector/editing';
import { useStable } from '../use-stable';
import { arrangeActs } from './arrange-acts';
import { clipboardActs, clipboardDoes } from './clipboard-acts';
import { menuOf } from './map-acting';
import { removeSelected } from './remove-selected';
import { thingActs } from './thing-acts';
import { useAttempt } from './use-attempt';
import { useClipboard } from './use-clipboard';

export interface Acts {
  /** All that can be done with things, for their menus; with none, with the map. */
  readonly entries: (things: readonly Thing[]) => readonly MenuEntry[];
  readonly addSite: (region: RegionId) => void;
}

/** What can be done with things on the map, offered to keys, menus and the palette alike. */
export function useActs({
  store,
  architecture,
  option,
  mode,
  run,
  onDialog,
  onFail,
}: {
  readonly store: DocumentStore;
  readonly architecture: Architecture;
  readonly option: Option;
  readonly mode: MapMode;
  readonly run: (command: Command) => EditOutcome;
  readonly onDialog: (dialog: MapDialog) => void;
  readonly onFail: (region: RegionId) => void;
}): Acts {
  const announce = useAnnounce();
  const now = useStable(() => ({ architecture, option, mode }));

  const attempt = useAttempt(run);
  const { acts, clipboard } = useMemo(() => {
    const acting = { store, now, run, attempt, announce, onDialog, onFail };
    const remove = () => removeSelected(acting);
    const does = clipboardDoes(acting, remove);
    return {
      acts: [...clipboardActs(does), ...arrangeActs(acting), ...thingActs(acting, remove)],
      clipboard: does,
    };
  }, [store, now, run, attempt, announce, onDialog, onFail]);
  useActsHere(acts);
  useClipboard(clipboard);

  return useMemo(
    () => ({
      entries: (things) => menuEntries(allActs(), menuOf(things)),
      addSite: (region) => {
        if (attempt({ type: 'add-site', option: now().option.name, region }))
          store.select([{ kind: 'site', region }]);
      },
    }),
    [attempt, now, store],
  );
}
