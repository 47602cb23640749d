'use client';

import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';

type Announce = (words: string) => void;

const Context = createContext<Announce>(() => undefined);

/** Says what happened on the map to those who do not see it, politely: after what is being said. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ words: '', turn: 0 });
  const announce = useMemo<Announce>(
    () => (words) => setSaid(({ turn }) => ({ words, turn: turn + 1 })),
    [],
  );
  return (
    <Context.Provider value={announce}>
      {children}
      {/* Two regions in turn, so that the same words twice are said twice. */}
      <div className="sr-only" aria-live="polite" data-announcer>
        {said.turn % 2 === 0 ? said.words : ''}
      </div>
      <div className="sr-only" aria-live="polite" data-announcer>
        {said.turn % 2 === 1 ? said.words : ''}
      </div>
    </Context.Provider>
  );
}

/** Announces something; stable. */
export const useAnnounce = (): Announce => useContext(Context);
