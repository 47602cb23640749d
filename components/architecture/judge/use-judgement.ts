'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { isSmall, judge, type Judgement, type Question } from './judge';
import type { Asked } from './judge.worker';
import { Latest } from './latest';

interface Answer {
  readonly number: number;
  readonly judgement: Judgement | null;
}

/** A worker that answers questions one at a time. */
function startWorker(): { ask: (question: Question) => Promise<Answer>; stop: () => void } {
  const worker = new Worker(new URL('./judge.worker.ts', import.meta.url), { type: 'module' });
  let number = 0;
  const ask = (question: Question): Promise<Answer> =>
    new Promise((resolve) => {
      number += 1;
      const asked: Asked = { number, question };
      const onMessage = ({ data }: MessageEvent<Answer>) => {
        if (data.number !== asked.number) return;
        worker.removeEventListener('message', onMessage);
        resolve(data);
      };
      worker.addEventListener('message', onMessage);
      worker.postMessage(asked, []);
    });
  return { ask, stop: () => worker.terminate() };
}

/**
 * The judgement of an option as it is drawn: at once where the document is small, otherwise from a
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
    const worker = startWorker();
    const asking = new Latest(worker.ask, ({ judgement }: Answer) => setLate(judgement));
    latest.current = asking;
    return () => {
      asking.end();
      worker.stop();
      latest.current = null;
    };
  }, [needed]);
  useEffect(() => {
    if (question !== null && needed) latest.current?.ask(question);
  }, [question, needed]);

  return small ? atOnce : late;
}
