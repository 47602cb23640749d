'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Architecture } from '@/lib/engine/model';
import type { DocumentSnapshot, DocumentStore } from '@/lib/flow';
import { loadWork } from '../topology/acts/load-work';
import { toasts } from '../ui/toasts';
import { openingStore } from './opening-store';
import { Autosave, type Save, type Saving, type Stored } from './save/autosave';
import { draftStorage } from './save/draft-storage';

/** A document as the server has it. */
export interface StoredDocument {
  readonly id: string;
  readonly workspaceId: string;
  readonly name: string;
  /** The team that its metadata name. */
  readonly owner: string | null;
  readonly text: string;
  readonly version: number;
  readonly author: string;
  readonly changedAt: Date;
  /** As the server has read it; null where the text has problems. */
  readonly architecture: Architecture | null;
}

export interface OpenDocument {
  readonly store: DocumentStore;
  readonly snapshot: DocumentSnapshot;
  readonly autosave: Autosave;
  readonly saving: Saving;
  /** Whether it can be edited yet: a moment after it is drawn. */
  readonly ready: boolean;
}

/**
 * Opens a document: one store for map, inspector and text, and saving by itself. Text that an earlier
 * visit could not save is brought back, as a step that can be undone.
 */
export function useOpenDocument(
  stored: StoredDocument,
  save: Save,
  onStored: (stored: { readonly version: number; readonly name: string }) => void,
  /** Whether who looks may change it; else they may try what they like, and nothing is kept. */
  mayChange: boolean,
): OpenDocument {
  const [opened] = useState(() => {
    const { id, name, text, version, architecture } = stored;
    const file = `${name}.yaml`;
    const store = openingStore({ text, version, file, architecture });
    const isHere = typeof window !== 'undefined' && mayChange;
    const drafts = draftStorage(isHere ? localStorage : nowhere, id);
    const tell = (made: Stored) => {
      const { version, name: stands } = made;
      store.markSaved(version, made.text);
      if (stands !== null) onStored({ version, name: stands });
    };
    const autosave = new Autosave(id, { text, version }, save, drafts, tell, mayChange);
    return { store, autosave, drafts };
  });
  const { store, autosave, drafts } = opened;
  const [ready, setReady] = useState(false);
  const snapshot = useSyncExternalStore(store.subscribe, store.getSnapshot, store.getSnapshot);
  const saving = useSyncExternalStore(autosave.subscribe, autosave.snapshot, autosave.snapshot);

  useEffect(() => {
    const { text, version, name } = stored;
    void loadWork().then(({ createDocumentStore }) => {
      store.become(createDocumentStore({ text, version, file: `${name}.yaml` }));
      setReady(true);
    });
  }, [store, stored]);

  useEffect(() => {
    if (!ready) return undefined;
    const draft = drafts.read();
    // It reached the server although nobody heard of it: kept longer, it would stand against later versions.
    if (draft !== null && draft.text === stored.text) autosave.forget();
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
  }, [ready, store, autosave, drafts, stored]);

  return { store, snapshot, autosave, saving, ready };
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
