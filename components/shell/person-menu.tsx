'use client';

import { LogOut, ScrollText, UserRound, Users } from 'lucide-react';
import type { ActionResult } from '@/lib/schemas/action-result';
import { IconButton } from '../ui/icon-button';
import { Menu, type MenuEntry } from '../ui/menu';
import { toasts } from '../ui/toasts';
import { usePerson, useRefusal } from './person';

/** Who is signed in, with what belongs to them and the way out. Nothing where there are no accounts. */
export function PersonMenu({ signOut }: { readonly signOut: () => Promise<ActionResult<null>> }) {
  const person = usePerson();
  const mayNot = useRefusal('people.list');
  const mayNotRead = useRefusal('audit.read');
  if (person === null || !person.hasAccount) return null;

  async function leave() {
    const answer = await signOut().catch(() => null);
    // A new page, so that nothing of the one before stays.
    if (answer?.ok === true || answer?.error.kind === 'signed-out')
      window.location.assign('/sign-in');
    else
      toasts.add({ title: 'You are still signed in', description: 'The server does not answer.' });
  }

  const entries: readonly MenuEntry[] = [
    { kind: 'link', label: 'Your account', icon: <UserRound aria-hidden />, href: '/account' },
    ...(mayNot === null
      ? [{ kind: 'link' as const, label: 'People', icon: <Users aria-hidden />, href: '/people' }]
      : []),
    ...(mayNotRead === null
      ? [
          {
            kind: 'link' as const,
            label: 'Record',
            icon: <ScrollText aria-hidden />,
            href: '/audit',
          },
        ]
      : []),
    { kind: 'separator', id: 'out' },
    { label: 'Sign out', icon: <LogOut aria-hidden />, onSelect: () => void leave() },
  ];
  return (
    <Menu
      trigger={
        <IconButton
          label={`${person.name}, ${person.role}`}
          hintSide="right"
          className="size-9"
          icon={
            <span
              aria-hidden
              className="flex size-6 shrink-0 items-center justify-center rounded-full bg-accent-weak text-[10.5px] font-semibold text-accent-text"
            >
              {initials(person.name)}
            </span>
          }
        />
      }
      entries={entries}
    />
  );
}

/** Two letters that stand for a name. */
function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const [first = '?', last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return `${Array.from(first)[0] ?? ''}${Array.from(last ?? '')[0] ?? ''}`.toUpperCase();
}
