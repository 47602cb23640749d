'use client';

import { Copy } from 'lucide-react';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { toasts } from '../ui/toasts';
import type { MadeLink } from './people';

/** A link that was made: it is shown this once, to be handed over. */
export function LinkDialog({
  title,
  made,
  onClose,
}: {
  readonly title: string;
  readonly made: MadeLink;
  readonly onClose: () => void;
}) {
  async function copy() {
    try {
      await navigator.clipboard.writeText(made.url);
      toasts.add({ title: 'The link is copied' });
    } catch {
      toasts.add({
        title: 'It could not be copied',
        description: 'Select it and copy it by hand.',
      });
    }
  }
  const until = made.expiresAt.toISOString().slice(0, 16).replace('T', ' ');
  return (
    <Dialog
      open
      onOpen={(open) => {
        if (!open) onClose();
      }}
      title={title}
      description={
        made.mailed
          ? 'It was sent by mail. You can hand it over yourself too.'
          : 'Hand it over in a way that nobody else reads.'
      }
      footer={
        <>
          <Button onClick={onClose}>Done</Button>
          <Button variant="primary" onClick={() => void copy()}>
            <Copy aria-hidden />
            Copy the link
          </Button>
        </>
      }
    >
      <Field label="The link" hint={`It works once, until ${until} UTC, and is not shown again.`}>
        {(control) => (
          <Input
            {...control}
            readOnly
            value={made.url}
            className="font-mono text-note"
            onFocus={(event) => event.currentTarget.select()}
          />
        )}
      </Field>
    </Dialog>
  );
}
