'use client';

import { Download } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { ActionResult } from '@/lib/schemas/action-result';
import type { OptionDrawing } from '../exporting/draw-option';
import { useActsHere } from '../shell/acts';
import { menuEntries } from '../shell/menu-entries';
import { loadWork } from '../topology/acts/load-work';
import { useStable } from '../topology/use-stable';
import type { MenuEntry } from '../ui/menu';
import { usePerson, useRefusal } from '../shell/person';
import { toasts } from '../ui/toasts';
import { documentActs } from './document-acts';
import type { WorkspaceProps } from './workspace-frame';

const HistoryDialog = dynamic(() => import('./history-dialog'), { ssr: false });
const ExportDialog = dynamic(() => import('../exporting/export-dialog'), { ssr: false });
const AccessDialog = dynamic(() => import('./access-dialog'), { ssr: false });
const RenameDialog = dynamic(() => import('../rename/rename-dialog'), { ssr: false });
const ConflictDialog = dynamic(() => import('./conflict-dialog'), { ssr: false });

const largestFile = 256 * 1024;
const mostCopies = 20;

const copyNames = (name: string): readonly string[] =>
  Array.from({ length: mostCopies }, (_, i) =>
    i === 0 ? `${name}-copy` : `${name}-copy-${i + 1}`,
  );

/** What can be done with the document as a whole, and the dialogs for it. */
export function useDocumentMenu({
  document,
  open,
  actions,
  onName,
  exportForms,
  shown: drawn,
}: Pick<WorkspaceProps, 'document' | 'open' | 'actions' | 'onName' | 'exportForms'> & {
  /** What an export takes away: the option that is looked at, with what is lost of it. */
  readonly shown: OptionDrawing;
}): {
  readonly entries: readonly MenuEntry[];
  readonly openHistory: () => void;
  readonly dialogs: ReactNode;
} {
  const router = useRouter();
  const { store, snapshot, autosave, saving } = open;
  const [shown, setShown] = useState<'history' | 'rename' | 'export' | 'access' | null>(null);
  const [later, setLater] = useState<number | null>(null);
  const file = useRef<HTMLInputElement>(null);

  /** Runs an action and says why it failed, if it did. */
  async function ask<Value>(
    action: Promise<ActionResult<Value>>,
    then: (value: Value) => void,
  ): Promise<void> {
    try {
      const answer = await action;
      if (answer.ok) then(answer.value);
      else toasts.add({ title: 'That did not work', description: answer.error.message });
    } catch {
      toasts.add({ title: 'The server does not answer', description: 'Try again in a moment.' });
    }
  }

  async function importFile(picked: File | undefined): Promise<void> {
    if (!picked) return;
    if (picked.size > largestFile) {
      toasts.add({ title: 'The file is too large', description: 'A document ends at 256 kB.' });
      return;
    }
    store.setText(await picked.text());
    toasts.add({
      title: `${picked.name} stands in its place`,
      description: 'Undo brings the text before it back.',
    });
  }

  async function rename(name: string): Promise<string | null> {
    if (saving.state.is !== 'saved') return 'Wait until the document is saved, then rename it.';
    const answer = await actions.rename({ id: document.id, name, baseVersion: snapshot.version });
    if (!answer.ok) return answer.error.problems?.[0]?.message ?? answer.error.message;
    took((await loadWork()).underName(snapshot.text, name), answer.value);
    return null;
  }

  /** What is stored has become another text by an action of its own. */
  function took(text: string, stored: { readonly version: number; readonly name: string }): void {
    autosave.reset({ text, version: stored.version });
    store.markSaved(stored.version, text);
    store.setText(text);
    onName(stored.name);
  }

  /** Stores mine under a free name, opens it, and leaves theirs where it is. */
  async function saveCopy(): Promise<void> {
    const { underName } = await loadWork();
    for (const name of copyNames(document.name)) {
      const text = underName(snapshot.text, name);
      // One name after the other, until one is free.
      // oxlint-disable-next-line no-await-in-loop
      const answer = await actions.create({ text }).catch(() => null);
      if (answer?.ok) {
        autosave.takeTheirs();
        router.push(`/a/${encodeURIComponent(answer.value.name)}`);
        return;
      }
      if (answer?.error.kind !== 'conflict') {
        const description = answer?.error.message ?? 'The server does not answer.';
        toasts.add({ title: 'The copy was not saved', description });
        return;
      }
    }
  }

  const openRename = useStable(() => setShown('rename'));
  const openExport = useStable(() => setShown('export'));
  const openHistory = useStable(() => setShown('history'));
  const openAccess = useStable(() => setShown('access'));
  const hasAccounts = usePerson()?.hasAccount === true;
  const mayChange = useRefusal('architecture.save', document) === null;
  const mayCreate = useRefusal('architecture.create') === null;
  const chooseFile = useStable(() => file.current?.click());
  const duplicate = useStable(
    () =>
      void ask(actions.duplicate({ id: document.id }), ({ name }) =>
        router.push(`/a/${encodeURIComponent(name)}`),
      ),
  );
  const archive = useStable(
    () =>
      void ask(actions.archive({ id: document.id, baseVersion: snapshot.version }), () =>
        router.push('/catalog'),
      ),
  );
  const acts = useMemo(
    () =>
      documentActs({
        rename: openRename,
        duplicate,
        openExport,
        chooseFile,
        archive,
        openHistory,
        openAccess: hasAccounts ? openAccess : null,
        mayChange,
        mayCreate,
      }),
    [
      openRename,
      duplicate,
      openExport,
      chooseFile,
      archive,
      openHistory,
      openAccess,
      hasAccounts,
      mayChange,
      mayCreate,
    ],
  );
  useActsHere(acts);
  const entries = useMemo<readonly MenuEntry[]>(
    () => [
      {
        kind: 'link',
        label: 'Download YAML',
        icon: <Download aria-hidden />,
        href: `/a/${encodeURIComponent(document.name)}/document.yaml`,
        download: true,
      },
      ...menuEntries(acts, 'document'),
    ],
    [document.name, acts],
  );

  const { theirs } = saving;
  const dialogs = (
    <>
      <input
        ref={file}
        type="file"
        accept=".yaml,.yml,.json,text/yaml"
        aria-label="Put a file in its place"
        className="hidden"
        onChange={(event) => {
          void importFile(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      {shown === 'history' ? (
        <HistoryDialog
          id={document.id}
          text={snapshot.text}
          baseVersion={snapshot.version}
          actions={actions}
          onRestored={(text, version) => {
            took(text, { version, name: document.name });
            setShown(null);
          }}
          onClose={() => setShown(null)}
        />
      ) : null}
      {shown === 'access' ? (
        <AccessDialog id={document.id} actions={actions} onClose={() => setShown(null)} />
      ) : null}
      {shown === 'export' ? (
        <ExportDialog
          name={document.name}
          shown={drawn}
          forms={exportForms}
          isSaved={saving.state.is === 'saved'}
          onClose={() => setShown(null)}
        />
      ) : null}
      {shown === 'rename' ? (
        <RenameDialog name={document.name} onRename={rename} onClose={() => setShown(null)} />
      ) : null}
      {theirs === null ? null : (
        <ConflictDialog
          open={later !== theirs.version}
          mine={snapshot.text}
          theirs={theirs}
          onLater={() => setLater(theirs.version)}
          onMine={() => {
            store.markSaved(theirs.version, theirs.text);
            autosave.keepMine();
          }}
          onTheirs={() => {
            const text = autosave.takeTheirs();
            if (text === null) return;
            store.markSaved(theirs.version, text);
            store.setText(text);
          }}
          onCopy={saveCopy}
        />
      )}
    </>
  );
  return { entries, openHistory, dialogs };
}
