'use client';

import { useEffect, useState } from 'react';
import type { ArchitectureEffect, AssumptionPageActions, Previewed } from './page-actions';

/** How far a preview is, and what it has found so far. */
export interface Effects {
  readonly is: 'idle' | 'asking' | 'done' | 'failed';
  readonly effects: readonly ArchitectureEffect[];
  readonly notJudged: readonly string[];
  readonly seen: number;
  readonly total: number;
  readonly because: string;
}

const nothing: Effects = {
  is: 'idle',
  effects: [],
  notJudged: [],
  seen: 0,
  total: 0,
  because: '',
};

const asking: Effects = { ...nothing, is: 'asking' };

/** What was found for which question. */
interface Answer {
  readonly to: Previewed | null;
  readonly effects: Effects;
}

/** Typing comes in bursts; the server is asked when one is over. */
const restMs = 300;

/**
 * What some values would change in the workspace's documents, page after page. A new question ends the
 * one before. Keep what is asked stable; null: nothing is.
 */
export function useEffects(
  preview: AssumptionPageActions['preview'],
  asked: Previewed | null,
): Effects {
  const [answer, setAnswer] = useState<Answer>({ to: null, effects: nothing });
  useEffect(() => {
    if (asked === null) return undefined;
    let current = true;
    const setState = (effects: Effects) => setAnswer({ to: asked, effects });
    async function ask(of: Previewed) {
      let after: string | null = null;
      let found = nothing;
      do {
        // Each page begins where the one before ended.
        // oxlint-disable-next-line no-await-in-loop
        const page = await preview({
          of: 'file' in of ? of : { statements: [...of.statements] },
          ...(after === null ? {} : { after }),
        });
        if (!current) return;
        if (!page.ok) {
          setState({ ...found, is: 'failed', because: page.error.message });
          return;
        }
        const { effects, notJudged, seen, total, next } = page.value;
        found = {
          is: next === null ? 'done' : 'asking',
          effects: [...found.effects, ...effects],
          notJudged: [...found.notJudged, ...notJudged],
          seen: found.seen + seen,
          total,
          because: '',
        };
        setState(found);
        after = next;
      } while (after !== null);
    }
    const timer = setTimeout(() => {
      ask(asked).catch(() => {
        if (current) setState({ ...nothing, is: 'failed', because: 'The server does not answer.' });
      });
    }, restMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [preview, asked]);
  if (asked === null) return nothing;
  return answer.to === asked ? answer.effects : asking;
}
