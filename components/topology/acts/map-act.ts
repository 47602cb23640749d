import type { Architecture, Option, RegionId } from '@/lib/engine/model';
import type { Command, DocumentStore, Thing } from '@/lib/flow';
import type { MapMode } from '@/lib/flow/canvas/elements';
import { appliesNow, labelNow, type Act } from '../../shell/acts';
import type { MenuEntry } from '../../ui/menu';
import type { MapDialog } from '../dialogs/dialog-state';
import type { EditOutcome } from '../inspector/editing';

/** What a menu of the map is about: one thing of a kind, several things, or the map itself. */
export type MenuSubject = Thing['kind'] | 'several' | 'map';

/** An act of the map, with the menus that it stands in. */
export interface MapAct extends Act {
  readonly menus?: readonly MenuSubject[];
}

/** What the acts of the map work with. All functions are stable and speak of the moment they are called. */
export interface MapActing {
  readonly store: DocumentStore;
  readonly now: () => {
    readonly option: Option;
    readonly architecture: Architecture;
    readonly mode: MapMode;
  };
  readonly run: (command: Command) => EditOutcome;
  /** Runs a command and tells why where it is refused; answers whether it was done. */
  readonly attempt: (command: Command | { readonly because: string }) => boolean;
  readonly announce: (words: string) => void;
  readonly onDialog: (dialog: MapDialog) => void;
  readonly onFail: (region: RegionId) => void;
}

/** What a menu about some things, or about none, is about. */
export function subjectOf(things: readonly Thing[]): MenuSubject {
  const [thing] = things;
  if (thing === undefined) return 'map';
  return things.length > 1 ? 'several' : thing.kind;
}

/** The acts of a menu, as they apply now; what takes away stands apart, last. */
export function menuEntries(acts: readonly MapAct[], subject: MenuSubject): readonly MenuEntry[] {
  const here = acts.filter((act) => act.menus?.includes(subject) === true && appliesNow(act));
  const entryOf = (act: MapAct): MenuEntry => ({
    label: labelNow(act),
    onSelect: () => act.run?.(),
    ...(act.icon === undefined ? {} : { icon: act.icon }),
    ...(act.keys?.[0] === undefined ? {} : { shortcut: act.keys[0] }),
    ...(act.danger === true ? { danger: true } : {}),
  });
  const safe = here.filter(({ danger }) => danger !== true).map(entryOf);
  const away = here.filter(({ danger }) => danger === true).map(entryOf);
  const isDivided = safe.length > 0 && away.length > 0;
  return [
    ...safe,
    ...(isDivided ? [{ kind: 'separator', id: 'before-away' } as const] : []),
    ...away,
  ];
}
