'use client';

import { Dialog } from '../ui/dialog';
import { Kbd } from '../ui/kbd';
import { useAllShortcuts } from './shortcuts';

/** All keys that work on the page that is open. */
export function HelpDialog({
  open,
  onOpen,
}: {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}) {
  const groups = useAllShortcuts();
  return (
    <Dialog
      open={open}
      onOpen={onOpen}
      wide
      title="Keys"
      description="Everything that has a key also has a button or a menu entry."
    >
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
        {groups.map((group) => (
          <section key={group.title} aria-label={group.title}>
            <h3 className="mb-1 text-note font-medium text-text-3">{group.title}</h3>
            <dl>
              {group.shortcuts.map((shortcut) => (
                <div
                  key={shortcut.does}
                  className="flex min-h-8 items-center justify-between gap-4 border-b border-line py-1"
                >
                  <dt className="text-body text-text-2">{shortcut.does}</dt>
                  <dd className="flex shrink-0 gap-1">
                    {shortcut.keys.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
