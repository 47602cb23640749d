'use client';

import { useState } from 'react';
import type { Finding } from '@/lib/engine/model';
import { findingKey } from '@/lib/format/finding-key';
import { severityRank } from '@/lib/format/severity';
import { figureKey } from '@/lib/schemas/frozen-review/figure-key';
import { acceptedIn } from '@/lib/schemas/review/review-standing';
import { FindingCard } from '../finding/finding-card';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { useOpenReview } from './review-context';
import { SaidText } from './said-text';
import { TextDialog } from './text-dialog';
import { useAct } from './use-act';

/** The findings of the option that is asked for: each mended, accepted with a reason, or open. */
export function FindingsCard() {
  const { review, actions } = useOpenReview();
  const [open, setOpen] = useState<string | null>(null);
  const proposed = review.options.find(({ isProposed }) => isProposed);
  const findings = (proposed?.findings ?? []).toSorted(
    (a, b) => severityRank(a.severity) - severityRank(b.severity),
  );
  const explain = async (path: string) => {
    const key = figureKey(review.option, path);
    const answer = await actions.explain({ id: review.id, round: review.record.round, key });
    return answer.ok ? (answer.value ?? undefined) : undefined;
  };
  return (
    <Card
      title="Findings"
      note={`${findings.length === 0 ? 'none' : findings.length} of ${review.option}; each critical one is mended or accepted before anybody signs`}
    >
      <ul id="findings" className="scroll-mt-4 pb-2 [&>li+li]:border-t [&>li+li]:border-line">
        {findings.map((finding) => {
          const key = findingKey(finding);
          return (
            <li key={key} className="py-0.5">
              <FindingCard
                finding={finding}
                open={open === key}
                onOpen={(next) => setOpen(next ? key : null)}
                actions={{ explain }}
              />
              <Accepted finding={finding} isOpen={open === key} />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function Accepted({ finding, isOpen }: { readonly finding: Finding; readonly isOpen: boolean }) {
  const { review, actions, seen, ask } = useOpenReview();
  const { act, actOrTell } = useAct();
  const [asking, setAsking] = useState(false);
  const key = findingKey(finding);
  const { code } = finding;
  const said = acceptedIn(review.events).get(key);
  const mayAccept = review.state === 'draft' && review.may['review.accept-finding'] === null;
  // What has to be done before anybody signs stands there without a press.
  const isPressing = mayAccept && finding.severity === 'critical' && said === undefined;
  if (!isOpen && !isPressing && said === undefined) return null;
  const what = { ...seen, option: review.option, key, code };
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-1 px-4 pb-2 pl-[41px]">
      {said === undefined ? null : (
        <div className="min-w-0 flex-1 basis-60 border-l-2 border-line pl-3">
          <p className="text-note text-text-3">Accepted by {said.author.name}, because</p>
          <SaidText>{said.body ?? ''}</SaidText>
        </div>
      )}
      <span className="ml-auto flex gap-1 print:hidden">
        {mayAccept ? (
          said === undefined ? (
            <Button variant="quiet" onClick={() => setAsking(true)}>
              Accept…<span className="sr-only"> {code}</span>
            </Button>
          ) : (
            <Button
              variant="quiet"
              onClick={() =>
                void actOrTell(
                  () => actions.accept({ ...what, because: null }),
                  `${code} is open again`,
                )
              }
            >
              Take back<span className="sr-only"> that {code} is accepted</span>
            </Button>
          )
        ) : null}
        <Button
          variant="quiet"
          onClick={() => ask({ to: 'finding', option: review.option, key, code })}
        >
          Ask<span className="sr-only"> about {code}</span>
        </Button>
      </span>
      {asking ? (
        <TextDialog
          title={`Accept ${code}`}
          description={finding.message}
          label="Why it is lived with"
          submit="Accept"
          onClose={() => setAsking(false)}
          onSubmit={(because) =>
            act(() => actions.accept({ ...what, because }), `${code} is accepted`)
          }
        />
      ) : null}
    </div>
  );
}
