/** Text that is not stored on the server yet, with the version that it was written on. */
export interface Draft {
  readonly text: string;
  readonly baseVersion: number;
  /** Fingerprints of texts that were sent and not answered: what is stored may be one of them. */
  readonly sent?: readonly string[];
}

/** Keeps unsaved text in the browser, so that it survives a reload and a closed window. */
export interface DraftStorage {
  readonly read: () => Draft | null;
  readonly write: (draft: Draft) => void;
  readonly clear: () => void;
}

function isDraft(value: unknown): value is Draft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    'baseVersion' in value &&
    typeof value.baseVersion === 'number' &&
    (!('sent' in value) ||
      (Array.isArray(value.sent) && value.sent.every((one) => typeof one === 'string')))
  );
}

/** Drafts of one document in a storage such as `localStorage`; a full or forbidden storage is borne. */
export function draftStorage(storage: Storage, id: string): DraftStorage {
  const key = `meridian:draft:${id}`;
  return {
    read: () => {
      try {
        const kept: unknown = JSON.parse(storage.getItem(key) ?? 'null');
        return isDraft(kept) ? kept : null;
      } catch {
        return null;
      }
    },
    write: (draft) => {
      try {
        storage.setItem(key, JSON.stringify(draft));
      } catch {
        // Without room for the draft the page itself still holds the text.
      }
    },
    clear: () => {
      try {
        storage.removeItem(key);
      } catch {
        // As above.
      }
    },
  };
}
