'use client';

import { CircleQuestionMark, Search } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useCallback, useMemo, useState } from 'react';
import { IconButton } from '../ui/icon-button';
import { useActsHere } from './acts';
import type { Destination } from './destination';
import type { NearFinder } from './nearest';
import { useActKeys } from './use-act-keys';

// Both are opened by a key or a click, so their code waits for that.
const CommandPalette = dynamic(() => import('./command-palette').then((m) => m.CommandPalette), {
  ssr: false,
});
const HelpDialog = dynamic(() => import('./help-dialog').then((m) => m.HelpDialog), { ssr: false });

/** The search and help buttons of the rail with their keys, Ctrl/Cmd-K and `?`. */
export function ShellKeys({
  destinations,
  near,
}: {
  /** What the palette can go to besides the rail's places; asked each time that it opens. */
  readonly destinations?: () => Promise<readonly Destination[]>;
  /** Answers “nearest to …” for countries and cities. */
  readonly near?: NearFinder;
}) {
  const [open, setOpen] = useState<'palette' | 'help' | null>(null);
  const [used, setUsed] = useState<ReadonlySet<string>>(new Set());

  useActKeys(open !== null);
  const show = useCallback((part: 'palette' | 'help') => {
    setUsed((before) => new Set([...before, part]));
    setOpen(part);
  }, []);
  useActsHere(
    useMemo(
      () => [
        {
          id: 'palette',
          label: 'Go to a service, a region or an act, or find what is nearest to a place',
          group: 'Everywhere',
          keys: ['Ctrl K'],
          whileTyping: true,
          run: () => show('palette'),
        },
        {
          id: 'help',
          label: 'All keys',
          group: 'Everywhere',
          keys: ['?'],
          run: () => show('help'),
        },
      ],
      [show],
    ),
  );

  const opens = (part: 'palette' | 'help') => () => show(part);
  const closes = (next: boolean) => {
    if (!next) setOpen(null);
  };
  return (
    <>
      <IconButton
        label="Search"
        shortcut="Ctrl K"
        hintSide="right"
        className="size-9"
        icon={<Search aria-hidden />}
        onClick={opens('palette')}
      />
      <IconButton
        label="Keys and help"
        shortcut="?"
        hintSide="right"
        className="size-9"
        icon={<CircleQuestionMark aria-hidden />}
        onClick={opens('help')}
      />
      {used.has('palette') ? (
        <CommandPalette
          open={open === 'palette'}
          onOpen={closes}
          {...(destinations === undefined ? {} : { destinations })}
          {...(near === undefined ? {} : { near })}
        />
      ) : null}
      {used.has('help') ? <HelpDialog open={open === 'help'} onOpen={closes} /> : null}
    </>
  );
}
