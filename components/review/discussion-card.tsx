'use client';

import { useState } from 'react';
import { calendarDate } from '@/lib/format/calendar-date';
import type { ReviewEvent } from '@/lib/schemas/review/review-event';
import { openQuestions } from '@/lib/schemas/review/review-standing';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { anchorHref, anchorWords } from './anchors';
import { useOpenReview } from './review-context';
import { SaidText } from './said-text';
import { TextDialog } from './text-dialog';
import { useAct } from './use-act';

/** Questions with their answers. They can be asked in any state, and nothing of them is ever changed. */
export function DiscussionCard() {
  const { review, ask } = useOpenReview();
  const questions = review.events.filter(({ kind }) => kind === 'comment');
  const open = openQuestions(review.events).length;
  return (
    <Card
      title="Questions and answers"
      note={open === 0 ? undefined : `${open} without an answer`}
      tools={
        review.may['review.comment'] === null ? (
          <Button variant="quiet" onClick={() => ask(null)}>
            Ask a question
          </Button>
        ) : null
      }
    >
      {questions.length === 0 ? (
        <p className="px-4 pb-4 text-body text-text-2">
          Nobody has asked anything yet. A question can be about a figure, a finding or a place on
          the map.
        </p>
      ) : (
        <ol className="px-4 pb-2">
          {questions.map((question) => (
            <Question key={question.id} question={question} />
          ))}
        </ol>
      )}
    </Card>
  );
}

function Question({ question }: { readonly question: ReviewEvent }) {
  const { review, actions } = useOpenReview();
  const { act } = useAct();
  const [answering, setAnswering] = useState(false);
  const answers = review.events.filter(({ refersTo }) => refersTo === question.id);
  const { anchor } = question;
  return (
    <li className="border-t border-line py-3 first:border-t-0">
      <p className="flex flex-wrap items-center gap-x-2 text-note wrap-anywhere text-text-3">
        <b className="font-medium text-text-1">{question.author.name}</b>
        <time dateTime={question.at.toISOString()}>
          {calendarDate(question.at, { time: true })}
        </time>
        {anchor === null ? null : (
          <a href={anchorHref(anchor)} className="wrap-anywhere text-accent-text hover:underline">
            on {anchorWords(anchor)}
          </a>
        )}
        {answers.length === 0 ? <Badge>Open</Badge> : null}
      </p>
      <SaidText>{question.body ?? ''}</SaidText>
      <ul>
        {answers.map((answer) => (
          <li key={answer.id} className="mt-2 border-l-2 border-line pl-3">
            <p className="text-note text-text-3">
              <b className="font-medium text-text-1">{answer.author.name}</b>{' '}
              <time dateTime={answer.at.toISOString()}>
                {calendarDate(answer.at, { time: true })}
              </time>
            </p>
            <SaidText>{answer.body ?? ''}</SaidText>
          </li>
        ))}
      </ul>
      {review.may['review.comment'] === null ? (
        <Button
          variant="quiet"
          className="mt-1 -ml-2.5 print:hidden"
          onClick={() => setAnswering(true)}
        >
          Answer<span className="sr-only"> {question.author.name}</span>
        </Button>
      ) : null}
      {answering ? (
        <TextDialog
          title="Answer"
          description={question.body ?? ''}
          label="Answer"
          submit="Answer"
          onClose={() => setAnswering(false)}
          onSubmit={(body) =>
            act(
              () => actions.comment({ id: review.id, body, answers: question.id }),
              'The question is answered',
            )
          }
        />
      ) : null}
    </li>
  );
}
