'use client';

import { createContext, use, type ReactNode } from 'react';
import {
  type Act,
  type Governed,
  type Holder,
  type Permission,
  refusal,
} from '@/lib/schemas/policy';

/** Who looks at the page. */
export interface Person extends Holder {
  readonly name: string;
  /** Whether they signed in; false: there are no accounts here. */
  readonly hasAccount: boolean;
}

const PersonContext = createContext<Person | null>(null);

export function PersonProvider({
  person,
  children,
}: {
  readonly person: Person | null;
  readonly children: ReactNode;
}) {
  return <PersonContext value={person}>{children}</PersonContext>;
}

/** Who looks at the page; null outside of the frame, in samples and tests. */
export function usePerson(): Person | null {
  return use(PersonContext);
}

/**
 * Why who looks at the page may not do something, so that it can be left out or said; null: they may. The
 * server decides again, by the same table. `object` left out: the workspace.
 */
export function useRefusal(act: Act, object?: Governed): Permission {
  const person = usePerson();
  return person === null ? null : refusal(person, act, object ?? person.workspaceId);
}
