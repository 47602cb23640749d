'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { browserComputer } from '../../compute/browser-computer';
import type { Outcome } from '../../compute/protocol';
import { isSmall, judge, type Judgement, type Question } from './judge';
import { Latest } from './latest';

type Answer = Outcome<Judgement | null>;

/** Between two answers of a drag figures stand for as long as one can read them. */
const restMs = 200;

/**
 * The judgement of an option as it is drawn: at once where the document is small, otherwise from the
 * worker, with the last one standing until the next arrives. null before the first.
 */
export function useJudgement(question: Question | null): Judgement | null {
  const small = question !== null && isSmall(question);
  const atOnce = useMemo(
    () => (question !== null && small ? judge(question) : null),
    [question, small],
  );
  const [late, setLate] = useState<Judgement | null>(null);
  const latest = useRef<Latest<Question, Answer> | null>(null);

  const needed = question !== null && !small;
  useEffect(() => {
    if (!needed) return undefined;
    const asking = new Latest(
      (asked: Question) => browserComputer().compute('judge', asked).outcome,
      (answer: Answer) => {
        if (answer.is === 'done') setLate(answer.value);
      },
      restMs,
    );
    latest.current = asking;
    return () => {
      asking.end();
      latest.current = null;
    };
  }, [needed]);
  useEffect(() => {
    if (question !== null && needed) latest.current?.ask(question);
  }, [question, needed]);

  return small ? atOnce : late;
}
