'use client';

import { useEffect, useState } from 'react';
import type { ArchitectureEffect, AssumptionPageActions, Proposal } from './page-actions';

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
  readonly to: readonly Proposal[] | null;
  readonly effects: Effects;
}

/** Typing comes in bursts; the server is asked when one is over. */
const restMs = 300;

/**
 * What some values would change in the workspace's documents, page after page. A new question ends the
 * one before. Keep the proposals stable; null or none: nothing is asked.
 */
export function useEffects(
  preview: AssumptionPageActions['preview'],
  proposals: readonly Proposal[] | null,
): Effects {
  const [answer, setAnswer] = useState<Answer>({ to: null, effects: nothing });
  useEffect(() => {
    if (proposals === null || proposals.length === 0) return undefined;
    let current = true;
    const setState = (effects: Effects) => setAnswer({ to: proposals, effects });
    async function ask(statements: readonly Proposal[]) {
      let after: string | null = null;
      let found = nothing;
      do {
        // Each page begins where the one before ended.
        // oxlint-disable-next-line no-await-in-loop
        const page = await preview({
          statements: [...statements],
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
      ask(proposals).catch(() => {
        if (current) setState({ ...nothing, is: 'failed', because: 'The server does not answer.' });
      });
    }, restMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [preview, proposals]);
  if (proposals === null || proposals.length === 0) return nothing;
  return answer.to === proposals ? answer.effects : asking;
}
