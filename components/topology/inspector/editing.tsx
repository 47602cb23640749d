'use client';

import { createContext, useContext } from 'react';
import type { DocumentPath, DocumentValue } from '@/lib/engine/model';
import type { Command } from '@/lib/flow/commands';

/** What became of an edit: made, or refused with what is wrong and where. */
export type EditOutcome =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly problems: readonly { readonly path: DocumentPath; readonly message: string }[];
    };

/** The document as an inspector sees it: its plain value, and the way to change it. */
export interface Editing {
  readonly value: DocumentValue;
  readonly run: (command: Command) => EditOutcome;
}

const Context = createContext<Editing | null>(null);

export const EditingProvider = Context.Provider;

/** The document around. Throws outside of one. */
export function useEditing(): Editing {
  const editing = useContext(Context);
  if (!editing) throw new Error('useEditing outside of a document');
  return editing;
}
