'use client';

import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ActionError, ActionResult } from '@/lib/schemas/action-result';
import { isMultiRegion } from '@/lib/schemas/document/is-multi-region';
import type { Problem } from '@/lib/schemas/document/problem';
import { ErrorState } from '../state/error-state';
import { ProblemsList } from '../state/problems-list';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Field } from '../ui/field';
import { TextArea } from '../ui/text-area';
import type { CatalogActions, ImportNote } from './catalog-actions';
import { readFiles } from './read-files';

/** A text that waits to be imported, with what the server said of it last. */
export interface ImportDraft {
  readonly fileName: string;
  readonly text: string;
  readonly error: ActionError | null;
  /** Where the text was made from a configuration of another form. */
  readonly notes?: readonly ImportNote[];
}

/** What the reader has to fill in, and what was left out. */
function ImportNotes({ notes }: { readonly notes: readonly ImportNote[] }) {
  return (
    <section aria-label="From the configuration" className="space-y-1.5">
      <h3 className="text-subtitle">Made from the configuration: fill in what stands blank</h3>
      <ul className="max-h-48 divide-y divide-line overflow-y-auto rounded-control border border-line bg-surface">
        {notes.map(({ path, says }) => (
          <li key={path + says} className="px-2.5 py-1.5 text-note">
            <span className="font-mono text-text-3">{path}</span>
            <span className="block text-text-1">{says}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Takes a document as a file or as pasted text, and shows what keeps it from being taken. */
export function ImportDialog({
  initial,
  onImport,
  onConvert,
  onClose,
}: {
  readonly initial: ImportDraft | null;
  readonly onImport: (fileName: string, text: string) => Promise<ActionResult<unknown>>;
  readonly onConvert: CatalogActions['convert'];
  readonly onClose: () => void;
}) {
  const [draft, setDraft] = useState<ImportDraft>(
    initial ?? { fileName: 'pasted.yaml', text: '', error: null },
  );
  const [busy, setBusy] = useState(false);
  const { error } = draft;
  const field = useRef<HTMLTextAreaElement>(null);

  function goTo({ line, column }: Problem) {
    const before = draft.text.split('\n').slice(0, line - 1);
    const at = before.reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
    field.current?.focus();
    field.current?.setSelectionRange(at, at);
  }

  async function choose(files: FileList | null) {
    const [read] = await readFiles([...(files ?? [])].slice(0, 1));
    if (read === undefined) return;
    const { fileName } = read;
    setDraft(
      read.ok
        ? { fileName, text: read.text, error: null }
        : { fileName, text: '', error: { kind: 'invalid', message: read.because } },
    );
  }

  async function send() {
    setBusy(true);
    const { fileName, text } = draft;
    if (isMultiRegion(text)) {
      const converted = await onConvert({ fileName, text });
      setBusy(false);
      setDraft(
        converted.ok
          ? { fileName, error: null, ...converted.value }
          : { ...draft, error: converted.error },
      );
      return;
    }
    const result = await onImport(fileName, text);
    setBusy(false);
    if (!result.ok) setDraft({ ...draft, error: result.error });
  }

  return (
    <Dialog
      open
      onOpen={(open) => {
        if (!open) onClose();
      }}
      wide
      title="Import an architecture"
      description="A meridian/v1 document in YAML, or a multi_region configuration, at most 256 kB. Files can also be dropped anywhere on the catalog."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="primary"
            busy={busy}
            disabled={draft.text.trim() === ''}
            onClick={() => void send()}
          >
            {isMultiRegion(draft.text) ? 'Turn into a document' : 'Import'}
          </Button>
        </>
      }
    >
      <div className="space-y-3">
        <label className="inline-flex h-7 cursor-pointer items-center gap-1.5 rounded-control border border-line-strong px-2.5 text-body font-medium transition-colors duration-100 hover:bg-hover has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
          <FileUp aria-hidden className="size-[15px]" />
          Choose a file
          <input
            type="file"
            accept=".yaml,.yml,.json"
            className="sr-only"
            onChange={(event) => void choose(event.currentTarget.files)}
          />
        </label>
        <Field label="Document" hint={draft.text === '' ? 'Or paste it here' : draft.fileName}>
          {(control) => (
            <TextArea
              {...control}
              ref={field}
              mono
              rows={12}
              spellCheck={false}
              value={draft.text}
              onChange={(event) =>
                setDraft({ ...draft, text: event.currentTarget.value, error: null })
              }
            />
          )}
        </Field>
        {draft.notes === undefined || error !== null ? null : <ImportNotes notes={draft.notes} />}
        {error === null ? null : (
          <>
            <ErrorState title="Not imported">{error.message}</ErrorState>
            <ProblemsList problems={error.problems ?? []} onGo={goTo} />
          </>
        )}
      </div>
    </Dialog>
  );
}
