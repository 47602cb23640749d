'use client';

import { Dialog } from '@base-ui/react/dialog';
import { Command as Cmdk } from 'cmdk';
import { Search } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { Kbd } from '../ui/kbd';
import { popupClass } from '../ui/surface-classes';
import { useAllCommands, type Command } from './commands';
import type { Destination } from './destination';
import { places } from './places';

const itemClass =
  'flex min-h-8 cursor-default items-center gap-2 rounded-control px-2 text-body text-text-1 select-none data-[selected=true]:bg-hover';
const headingClass =
  '**:[[cmdk-group-heading]]:px-2 **:[[cmdk-group-heading]]:pt-2 **:[[cmdk-group-heading]]:pb-1 **:[[cmdk-group-heading]]:text-label **:[[cmdk-group-heading]]:text-text-3';

function groupsOf(commands: readonly Command[]): readonly (readonly [string, Command[]])[] {
  return [...new Set(commands.map((command) => command.group))].map(
    (group) => [group, commands.filter((command) => command.group === group)] as const,
  );
}

/** Every word that was typed must be found somewhere: a letter here and there is no match. */
function matches(value: string, search: string): number {
  const text = value.toLowerCase();
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (!words.every((word) => text.includes(word))) return 0;
  return text.startsWith(words[0] ?? '') ? 1 : 0.5;
}

/** Search over the page's commands, the rail's places and everything else one can go to. */
export function CommandPalette({
  open,
  onOpen,
  destinations,
}: {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly destinations?: () => Promise<readonly Destination[]>;
}) {
  const router = useRouter();
  const own = useAllCommands();
  const [found, setFound] = useState<readonly Destination[]>([]);

  useEffect(() => {
    let current = true;
    if (open && destinations !== undefined) {
      destinations().then(
        (list) => {
          if (current) setFound(list);
        },
        () => {
          // Without the list the palette still has its commands and places.
          if (current) setFound([]);
        },
      );
    }
    return () => {
      current = false;
    };
  }, [open, destinations]);

  const visit = (to: Destination): Command => ({
    id: to.href,
    label: to.label,
    group: to.group,
    ...(to.hint === undefined ? {} : { hint: to.hint }),
    run: () => router.push(to.href),
  });
  const all = [
    ...own,
    ...places.map((place) => visit({ label: place.label, href: place.href, group: 'Go to' })),
    ...found.map(visit),
  ];

  return (
    <Dialog.Root open={open} onOpenChange={(next) => onOpen(next)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/35 dark:bg-black/60" />
        <Dialog.Popup
          aria-label="Search and commands"
          className={`${popupClass} fixed top-[12vh] left-1/2 z-50 w-[min(560px,calc(100vw-32px))] -translate-x-1/2`}
        >
          <Cmdk label="Search and commands" loop filter={matches}>
            <div className="flex items-center gap-2 border-b border-line px-3">
              <Search aria-hidden className="size-4 shrink-0 text-text-3" />
              <Cmdk.Input
                placeholder="Search services, regions and commands"
                className="h-11 w-full bg-transparent text-body outline-none placeholder:text-text-3"
              />
            </div>
            <Cmdk.List className="max-h-[50vh] overflow-y-auto p-1">
              <Cmdk.Empty className="px-2 py-6 text-center text-body text-text-3">
                Nothing matches.
              </Cmdk.Empty>
              {groupsOf(all).map(([group, commands]) => (
                <Cmdk.Group key={group} heading={group} className={headingClass}>
                  {commands.map((command) => (
                    <Cmdk.Item
                      key={command.id}
                      value={`${command.label} ${command.hint ?? ''} ${command.id}`}
                      onSelect={() => {
                        onOpen(false);
                        command.run();
                      }}
                      className={itemClass}
                    >
                      {command.label}
                      <span className="truncate text-note text-text-3">{command.hint}</span>
                      {command.shortcut === undefined ? null : (
                        <span className="ml-auto">
                          <Kbd>{command.shortcut}</Kbd>
                        </span>
                      )}
                    </Cmdk.Item>
                  ))}
                </Cmdk.Group>
              ))}
            </Cmdk.List>
          </Cmdk>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
