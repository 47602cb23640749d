'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { createDocumentStore, type DocumentSnapshot, type DocumentStore } from '@/lib/flow';
import { toasts } from '../ui/toasts';
import { Autosave, type Save, type Saving } from './save/autosave';
import { draftStorage } from './save/draft-storage';

/** A document as the server has it. */
export interface StoredDocument {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly version: number;
  readonly author: string;
  readonly changedAt: Date;
}

export interface OpenDocument {
  readonly store: DocumentStore;
  readonly snapshot: DocumentSnapshot;
  readonly autosave: Autosave;
  readonly saving: Saving;
}

/**
 * Opens a document: one store for map, inspector and text, and saving by itself. Text that an earlier
 * visit could not save is brought back, as a step that can be undone.
 */
export function useOpenDocument(
  stored: StoredDocument,
  save: Save,
  onStored: (stored: { readonly version: number; readonly name: string }) => void,
): OpenDocument {
  const [opened] = useState(() => {
    const { id, name, text, version } = stored;
    const store = createDocumentStore({ text, version, file: `${name}.yaml` });
    const drafts =
      typeof window === 'undefined' ? draftStorage(nowhere, id) : draftStorage(localStorage, id);
    const autosave = new Autosave(id, { text, version }, save, drafts, (made) => {
      store.markSaved(made.version, made.text);
      onStored(made);
    });
    return { store, autosave, drafts };
  });
  const { store, autosave, drafts } = opened;
  const snapshot = useSyncExternalStore(store.subscribe, store.getSnapshot, store.getSnapshot);
  const saving = useSyncExternalStore(autosave.subscribe, autosave.snapshot, autosave.snapshot);

  useEffect(() => {
    const draft = drafts.read();
    if (draft !== null && draft.text !== store.getSnapshot().text) {
      autosave.adopt(draft, {
        text: stored.text,
        version: stored.version,
        author: stored.author,
        at: stored.changedAt,
      });
      store.setText(draft.text);
      toasts.add({
        title: 'Your unsaved changes are back',
        description: 'Undo brings the saved text back instead.',
      });
    }
    const tell = () => {
      const { text, problems } = store.getSnapshot();
      autosave.changed(text, problems.length);
    };
    const unsubscribe = store.subscribe(tell);
    tell();
    const now = () => autosave.flush();
    window.addEventListener('online', now);
    window.addEventListener('pagehide', now);
    return () => {
      unsubscribe();
      window.removeEventListener('online', now);
      window.removeEventListener('pagehide', now);
      autosave.flush();
    };
  }, [store, autosave, drafts, stored]);

  return { store, snapshot, autosave, saving };
}

/** Where there is no browser nothing is kept. */
const nowhere: Storage = {
  length: 0,
  clear: () => undefined,
  getItem: () => null,
  key: () => null,
  removeItem: () => undefined,
  setItem: () => undefined,
};
