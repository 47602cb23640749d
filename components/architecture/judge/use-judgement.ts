'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { browserComputer } from '../../compute/browser-computer';
import type { Outcome } from '../../compute/protocol';
import { lazily } from '../../compute/lazily';
import { isSmall } from './is-small';
import type { Judgement, Question } from './judge';
import { Latest } from './latest';
import { isNothing } from './nothing-lost';

const engine = lazily(() => import('./judge'));

type Answer = Outcome<Judgement | null>;

/** Between two answers of a drag figures stand for as long as one can read them. */
const restMs = 200;

/**
 * The judgement of an option as it is drawn: at once where the document is small, otherwise from the
 * worker, with the last one standing until the next arrives. `opening` is the server's, which stands
 * until the engine is here; null before the first.
 */
export function useJudgement(question: Question, opening: Judgement | null): Judgement | null {
  const here = engine.useNow();
  const small = isSmall(question);
  const atOnce = useMemo(
    () => (here !== null && small ? here.judge(question) : null),
    [here, question, small],
  );
  const isOpening = question.option === opening?.option && isNothing(question.loss);
  const [late, setLate] = useState<Judgement | null>(null);
  const latest = useRef<Latest<Question, Answer> | null>(null);

  const needed = !small;
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
    if (needed) latest.current?.ask(question);
  }, [question, needed]);

  return (small ? atOnce : late) ?? (isOpening ? opening : null);
}
