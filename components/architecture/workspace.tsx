'use client';

import { useSelectedLayoutSegment } from 'next/navigation';
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import type { TierPolicy } from '@/lib/engine/model';
import type { Thing } from '@/lib/flow';
import { thingToWord } from '@/lib/flow/canvas/things';
import type { AssumptionSet } from '../assumptions/trials';
import { useRefusal } from '../shell/person';
import { Announcer } from '../topology/announcer';
import type { Judgement } from './judge/judge';
import { useAddress } from './use-address';
import { useOpenDocument, type StoredDocument } from './use-open-document';
import { useSync } from './use-sync';
import { WorkspaceFrame } from './workspace-frame';
import { pathOfView } from './views';
import type { ExportForm, WorkspaceActions } from './workspace-actions';

const textOfThings = (things: readonly Thing[]): string => things.map(thingToWord).join(' ');
const textOfOption = (name: string | null): string => name ?? '';

/** An architecture that is open: its document, what the address shows of it, and the page around it. */
export function Workspace({
  stored,
  actions,
  assumptions,
  policy,
  opening,
  exportForms,
  nonce,
  children,
}: {
  readonly stored: StoredDocument;
  readonly actions: WorkspaceActions;
  /** What the workspace states instead of the tables. */
  readonly assumptions: AssumptionSet;
  /** What the workspace asks of tiers; null: it has stated nothing. */
  readonly policy: TierPolicy | null;
  /** What the server says of the option that the document opens with. */
  readonly opening: Judgement | null;
  readonly exportForms: readonly ExportForm[];
  /** For the editor's style element. */
  readonly nonce?: string | undefined;
  /** The view that the address names. */
  readonly children: ReactNode;
}) {
  const [name, setName] = useState(stored.name);
  const shownName = useRef(stored.name);
  const segment = useSelectedLayoutSegment();
  const onName = useCallback(
    (next: string) => {
      if (next === shownName.current) return;
      shownName.current = next;
      setName(next);
      // A new name is a new address; the page and its history stay.
      window.history.replaceState(null, '', pathOfView(next, segment) + window.location.search);
    },
    [segment],
  );
  const onStored = useCallback((made: { readonly name: string }) => onName(made.name), [onName]);
  const mayNot = useRefusal('architecture.save', stored);
  const open = useOpenDocument(stored, actions.save, onStored, mayNot === null);
  const { store, snapshot } = open;
  const address = useAddress();

  useSync<string | null>({
    address: address.option,
    store: snapshot.option,
    textOf: textOfOption,
    emptyLeaves: true,
    toStore: (option) => {
      if (option !== null) store.showOption(option);
    },
    toAddress: (option) => {
      if (option !== null) address.setOption(option);
    },
  });
  useSync<readonly Thing[]>({
    address: address.selection,
    store: snapshot.selection,
    textOf: textOfThings,
    toStore: store.select,
    toAddress: address.setSelection,
  });

  const { id, workspaceId, owner } = stored;
  const document = useMemo(
    () => ({ id, workspaceId, owner, name }),
    [id, workspaceId, owner, name],
  );
  return (
    <Announcer>
      <WorkspaceFrame
        document={document}
        open={open}
        address={address}
        actions={actions}
        assumptions={assumptions}
        policy={policy}
        opening={opening}
        exportForms={exportForms}
        nonce={nonce}
        onName={onName}
      >
        {children}
      </WorkspaceFrame>
    </Announcer>
  );
}
