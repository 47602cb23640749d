'use client';

import { CircleCheck, CircleDashed } from 'lucide-react';
import { useState } from 'react';
import { calendarDate } from '@/lib/format/calendar-date';
import { missingRoles, type Signature } from '@/lib/schemas/review/review-standing';
import { signingRoleName, type SigningRole } from '@/lib/schemas/review/signing';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { useOpenReview } from './review-context';
import { SaidText } from './said-text';
import { SignDialog } from './sign-dialog';

const notes = {
  draft: 'once it is submitted',
  in_review: 'each signs the same bytes',
  approved: 'all have signed',
  rejected: 'it was rejected',
  superseded: 'another decision holds now',
} as const;

/** Who has to sign, who has, and on what condition. */
export function SignCard() {
  const { review } = useOpenReview();
  const [signing, setSigning] = useState<SigningRole | null>(null);
  const { state, mustSign, signatures, drift, may } = review;
  const missing = missingRoles(mustSign, signatures);
  const canSign = state === 'in_review' && drift.words === null && may['review.sign'] === null;
  const rejected = review.events.findLast(({ kind }) => kind === 'rejected');
  return (
    <Card title="Signatures" note={notes[state]}>
      <div className="space-y-3 px-4 pb-4">
        {state === 'in_review' && drift.words !== null ? (
          <output className="block rounded-control bg-medium-tint px-3 py-2 text-body">
            Since it was submitted, {drift.words} changed. Nobody can sign until it is taken back
            and submitted again.
          </output>
        ) : null}
        {state === 'rejected' && rejected?.body != null ? (
          <div className="border-l-2 border-critical pl-3">
            <p className="text-note text-text-3">Rejected by {rejected.author.name}, because</p>
            <SaidText>{rejected.body}</SaidText>
          </div>
        ) : null}
        <ul className="space-y-2.5">
          {mustSign.map((role) => {
            const signature = signatures.find((one) => one.role === role);
            return signature === undefined ? (
              <li key={role} className="flex items-center gap-2 text-body">
                <CircleDashed aria-hidden className="size-4 shrink-0 text-text-3" />
                <span>
                  {signingRoleName[role]} <span className="text-text-3">has not signed</span>
                </span>
                {canSign ? (
                  <Button
                    className="ml-auto"
                    variant={missing[0] === role ? 'primary' : 'secondary'}
                    onClick={() => setSigning(role)}
                  >
                    Sign<span className="sr-only"> as {signingRoleName[role].toLowerCase()}</span>
                  </Button>
                ) : null}
              </li>
            ) : (
              <Signed key={role} signature={signature} />
            );
          })}
        </ul>
        {state === 'in_review' && may['review.sign'] != null ? (
          <p className="text-note text-text-3">{may['review.sign']}</p>
        ) : null}
      </div>
      {signing === null ? null : <SignDialog role={signing} onClose={() => setSigning(null)} />}
    </Card>
  );
}

function Signed({ signature }: { readonly signature: Signature }) {
  const { role, by, at, condition } = signature;
  return (
    <li className="flex gap-2 text-body">
      <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-meets" />
      <div className="min-w-0">
        <p>
          <b className="font-medium">{by.name}</b>{' '}
          <span className="text-text-2">as {signingRoleName[role].toLowerCase()}</span>
        </p>
        <p className="text-note text-text-3">{calendarDate(at, { time: true })}</p>
        {condition === null ? null : (
          <div className="mt-1 border-l-2 border-line pl-3">
            <p className="text-note text-text-3">on condition that</p>
            <SaidText>{condition}</SaidText>
          </div>
        )}
      </div>
    </li>
  );
}
