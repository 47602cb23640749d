import type { Architecture, Option, RegionId } from '@/lib/engine/model';
import type { Command, DocumentStore, Thing } from '@/lib/flow';
import type { MapMode } from '@/lib/flow/canvas/elements';
import type { MenuName } from '../../shell/acts';
import type { MapDialog } from '../dialogs/dialog-state';
import type { Attempt } from './use-attempt';
import type { EditOutcome } from '../inspector/editing';

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
  readonly attempt: Attempt;
  readonly announce: (words: string) => void;
  readonly onDialog: (dialog: MapDialog) => void;
  readonly onFail: (region: RegionId) => void;
}

/** The menu about some things, or about the map where there are none. */
export function menuOf(things: readonly Thing[]): MenuName {
  const [thing] = things;
  if (thing === undefined) return 'map';
  return things.length > 1 ? 'several' : thing.kind;
}
