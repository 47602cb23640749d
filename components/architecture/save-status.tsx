import {
  Check,
  CircleAlert,
  CloudOff,
  Eye,
  GitCompareArrows,
  LoaderCircle,
  LogOut,
  Pencil,
} from 'lucide-react';
import { plural } from '@/lib/format/plural';
import type { SaveState } from '../state/save-state';

const look = {
  saved: { icon: Check, className: 'text-text-3' },
  saving: { icon: LoaderCircle, className: 'text-text-3' },
  unsaved: { icon: Pencil, className: 'text-text-2' },
  invalid: { icon: CircleAlert, className: 'text-critical-text' },
  offline: { icon: CloudOff, className: 'text-medium-text' },
  trial: { icon: Eye, className: 'text-text-2' },
  'signed-out': { icon: LogOut, className: 'text-critical-text' },
  conflict: { icon: GitCompareArrows, className: 'text-critical-text' },
} as const;

function words(state: SaveState): string {
  switch (state.is) {
    case 'saved':
      return `Saved · version ${state.version}`;
    case 'saving':
      return 'Saving';
    case 'unsaved':
      return 'Not saved yet';
    case 'invalid':
      return `${plural(state.problems, 'problem')}, not saved`;
    case 'trial':
      return 'Tried, not kept: you may not change this';
    case 'signed-out':
      return 'Not saved, you are signed out';
    case 'offline':
      return 'Not saved, no connection';
    default:
      return 'Changed by somebody else';
  }
}

/** How what is on the screen stands to what is stored; changes are announced. */
export function SaveStatus({ state }: { readonly state: SaveState }) {
  const { icon: Icon, className } = look[state.is];
  return (
    <output className={`flex items-center gap-1.5 text-note whitespace-nowrap ${className}`}>
      <Icon aria-hidden className="size-[15px]" />
      <span className={state.is === 'saved' ? 'max-sm:sr-only' : undefined}>{words(state)}</span>
    </output>
  );
}
