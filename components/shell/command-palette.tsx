'use client';

import { Dialog } from '@base-ui/react/dialog';
import { Command as Cmdk } from 'cmdk';
import { Search } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Kbd } from '../ui/kbd';
import { popupClass } from '../ui/surface-classes';
import { appliesNow, labelNow, useAllActs, type Act } from './acts';
import type { Destination } from './destination';
import { foundCommands, type Command, type CommandGroup } from './found-commands';
import { groupsOf } from './groups';
import { firstNear, NearList } from './near-list';
import { nearestQuery, useAllPageFinders, type NearFinder, type NearRow } from './nearest';
import { headingClass, itemClass } from './palette-classes';
import { PaletteFooter, type RegionAct } from './palette-footer';
import { useRefusal } from './person';
import { places } from './places';
import { useNearAnswers } from './use-near-answers';

const ask = 'nearest to ';

/** Everything that one can go to, asked for each time that the palette opens. */
function useDestinations(
  open: boolean,
  destinations: (() => Promise<readonly Destination[]>) | undefined,
): readonly Destination[] {
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
  return found;
}

/** The acts that apply as the palette opens, under their headings. */
function actRows(acts: readonly Act[]): readonly Command[] {
  const others = acts.filter((act) => act.id !== 'palette' && appliesNow(act));
  return groupsOf(others).flatMap(({ items }) =>
    items.map((act): Command => {
      const { id, group, keys, run } = act;
      return {
        id,
        label: labelNow(act),
        group,
        ...(keys?.[0] === undefined ? {} : { shortcut: keys[0] }),
        run: () => run?.(),
      };
    }),
  );
}

/** The last row of a search: the same words as a question for what is near. */
function askRow(typed: string, setTyped: (typed: string) => void): Command {
  const words = typed.trim();
  return {
    id: 'nearest',
    group: 'Nearest regions',
    label:
      words.length < 2
        ? 'Nearest regions to a country, a city or a population…'
        : `Nearest regions to “${words}”`,
    run: () => setTyped(words.length < 2 ? ask : `${ask}${words}`),
  };
}

/** The question stands below what was found; with nothing typed, above the long lists. */
function withQuestion(
  groups: readonly CommandGroup[],
  question: Command | null,
): readonly CommandGroup[] {
  if (question === null) return groups;
  const asked = { group: question.group, commands: [question] };
  const lists = groups.findIndex(({ group }) => group === 'Services' || group === 'Regions');
  const place = question.label.endsWith('…') && lists >= 0 ? lists : groups.length;
  return [...groups.slice(0, place), asked, ...groups.slice(place)];
}

/**
 * Search over the page's commands, the rail's places and everything else one can go to; and, for
 * “nearest to …”, the regions nearest to a place.
 */
export function CommandPalette({
  open,
  onOpen,
  destinations,
  near,
}: {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly destinations?: () => Promise<readonly Destination[]>;
  /** Answers for countries and cities. */
  readonly near?: NearFinder;
}) {
  const router = useRouter();
  const mayNotRead = useRefusal('audit.read');
  const acts = useAllActs();
  const pages = useAllPageFinders();
  const found = useDestinations(open, destinations);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<RegionAct>('act');
  const isOther = useRef(false);
  const isNear = nearestQuery(typed) !== null;
  const { answers, waiting } = useNearAnswers(typed, pages, near);
  const [page] = pages;
  const [moved, setMoved] = useState<{ readonly from: string; readonly to: string } | null>(null);

  function close(next: boolean) {
    onOpen(next);
    if (!next) setTyped('');
  }

  const all = useMemo((): readonly Command[] => {
    const visit = (to: Destination): Command => ({
      id: to.href,
      label: to.label,
      group: to.group,
      ...(to.hint === undefined ? {} : { hint: to.hint }),
      run: () => router.push(to.href),
    });
    return [
      ...(open ? actRows(acts) : []),
      ...places.map((place) => visit({ label: place.label, href: place.href, group: 'Go to' })),
      ...(mayNotRead === null
        ? [visit({ label: 'Record', hint: 'who did what', href: '/audit', group: 'Go to' })]
        : []),
      ...found.map(visit),
    ];
  }, [acts, open, found, router, mayNotRead]);
  const groups = useMemo(() => (isNear ? [] : foundCommands(all, typed)), [all, typed, isNear]);
  const question = isNear || near === undefined ? null : askRow(typed, setTyped);

  // What comes later, services or an answer, comes above: the first row stays the one that Enter takes.
  const first =
    firstNear(answers) ?? groups[0]?.commands[0]?.id ?? (question === null ? '' : question.id);
  const from = `${typed} ${first}`;
  const highlighted = moved?.from === from ? moved.to : first;

  function chooseRegion({ region, taken }: NearRow) {
    const acts = (chosen === 'act') !== isOther.current;
    close(false);
    if (page !== undefined && acts && taken !== true) page.onRegion(region);
    else router.push(`/regions/${region}`);
  }

  return (
    <Dialog.Root open={open} onOpenChange={(next) => close(next)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/35 dark:bg-black/60" />
        <Dialog.Popup
          aria-label="Search and commands"
          className={`${popupClass} fixed top-[12vh] left-1/2 z-50 w-[min(600px,calc(100vw-32px))] -translate-x-1/2`}
        >
          <Cmdk
            label="Search and commands"
            loop
            shouldFilter={false}
            value={highlighted}
            onValueChange={(to) => setMoved({ from, to })}
            onKeyDownCapture={(event) => {
              isOther.current = event.ctrlKey || event.metaKey;
            }}
            onPointerDownCapture={(event) => {
              isOther.current = event.ctrlKey || event.metaKey;
            }}
          >
            <div className="flex items-center gap-2 border-b border-line px-3">
              <Search aria-hidden className="size-4 shrink-0 text-text-3" />
              <Cmdk.Input
                value={typed}
                onValueChange={setTyped}
                placeholder="Search services, regions and commands, or “nearest to Brazil”"
                className="h-11 w-full bg-transparent text-body outline-none placeholder:text-text-3"
              />
            </div>
            <Cmdk.List className="max-h-[56vh] overflow-y-auto p-1">
              <Cmdk.Empty className="px-2 py-6 text-center text-body text-text-3">
                {waiting
                  ? 'Looking…'
                  : isNear
                    ? 'Type a country, a city, or a population of the open service.'
                    : 'Nothing matches.'}
              </Cmdk.Empty>
              {isNear ? (
                <NearList
                  answers={answers}
                  onRegion={chooseRegion}
                  onPlace={(place) => setTyped(`${ask}${place}`)}
                />
              ) : null}
              {withQuestion(groups, question).map(({ group, commands }) => (
                <Cmdk.Group key={group} heading={group} className={headingClass}>
                  {commands.map((command) => (
                    <Cmdk.Item
                      key={command.id}
                      value={command.id}
                      onSelect={() => {
                        if (command !== question) close(false);
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
          {isNear && answers.length > 0 ? (
            <PaletteFooter act={page?.act ?? null} chosen={chosen} onChosen={setChosen} />
          ) : null}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
