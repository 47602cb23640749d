'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { pathOfView } from '../architecture/views';
import { ImportDialog, type ImportDraft } from '../catalog/import-dialog';
import { readFiles } from '../catalog/read-files';
import { Button } from '../ui/button';
import type { NewActions } from './new-actions';

/** A document from a file: read here, shown with its problems where it has some, then stored. */
export function FileForm({ actions }: { readonly actions: NewActions }) {
  const router = useRouter();
  const [draft, setDraft] = useState<ImportDraft | null>(null);
  const [isOpen, setIsOpen] = useState(false);

  async function take(files: FileList | null) {
    const [read] = await readFiles([...(files ?? [])]);
    if (read === undefined) return;
    setDraft(
      read.ok
        ? { fileName: read.fileName, text: read.text, error: null }
        : {
            fileName: read.fileName,
            text: '',
            error: { kind: 'invalid', message: `${read.fileName}: ${read.because}` },
          },
    );
    setIsOpen(true);
  }

  return (
    <div className="flex flex-col items-start gap-3">
      <p className="max-w-[70ch] text-body text-text-2">
        A Meridian document keeps its text to the byte. A configuration with{' '}
        <code>multi_region</code> is turned into a document first, with everything said that has to
        be filled in.
      </p>
      <div className="flex flex-wrap gap-2">
        <label className="inline-flex h-7 cursor-pointer items-center rounded-control bg-accent px-2.5 text-body font-medium text-on-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
          Choose a file
          <input
            type="file"
            accept=".yaml,.yml,.json,text/yaml"
            className="sr-only"
            onChange={(event) => {
              void take(event.currentTarget.files);
              event.currentTarget.value = '';
            }}
          />
        </label>
        <Button
          onClick={() => {
            setDraft(null);
            setIsOpen(true);
          }}
        >
          Paste a document
        </Button>
      </div>
      {isOpen ? (
        <ImportDialog
          initial={draft}
          onImport={async (fileName, text) => {
            const result = await actions.importFile({ fileName, text });
            if (result.ok) router.push(pathOfView(result.value.name, null));
            return result;
          }}
          onConvert={actions.convert}
          onClose={() => setIsOpen(false)}
        />
      ) : null}
    </div>
  );
}
