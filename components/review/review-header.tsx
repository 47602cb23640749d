'use client';

import { Download, Ellipsis, Pencil, RotateCcw, Undo2, X } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { Menu, type MenuEntry } from '../ui/menu';
import { PageHeader } from '../ui/page-header';
import { TierBadge } from '../ui/tier-badge';
import { EditDialog } from './edit-dialog';
import { useOpenReview } from './review-context';
import { StateBadge } from './state-badge';
import { TextDialog } from './text-dialog';
import { useAct } from './use-act';

/** What is reviewed, where it stands, and what can be done with it as a whole. */
export function ReviewHeader() {
  const { review, actions, seen } = useOpenReview();
  const { busy, act, actOrTell } = useAct();
  const [shown, setShown] = useState<'edit' | 'withdraw' | 'reject' | null>(null);
  const { state, may, document, tier, id } = review;
  const isDraft = state === 'draft';
  const isAsked = state === 'in_review';
  const entries: readonly MenuEntry[] = [
    ...(isDraft && may['review.edit'] === null
      ? [
          {
            label: 'Edit the claim…',
            icon: <Pencil aria-hidden />,
            onSelect: () => setShown('edit'),
          },
        ]
      : []),
    ...(isAsked && may['review.withdraw'] === null
      ? [
          {
            label: 'Take it back…',
            icon: <Undo2 aria-hidden />,
            onSelect: () => setShown('withdraw'),
          },
        ]
      : []),
    ...(isAsked && may['review.reject'] === null
      ? [
          {
            label: 'Reject…',
            icon: <X aria-hidden />,
            danger: true,
            onSelect: () => setShown('reject'),
          },
        ]
      : []),
    ...(state === 'rejected' && may['review.reopen'] === null
      ? [
          {
            label: 'Open it again',
            icon: <RotateCcw aria-hidden />,
            onSelect: () => void actOrTell(() => actions.reopen(seen), 'It is a draft again'),
          },
        ]
      : []),
    { kind: 'separator', id: 'files' },
    ...forms.map(({ form, label }) => ({
      kind: 'link' as const,
      label,
      icon: <Download aria-hidden />,
      href: `/reviews/${id}/record/${form}`,
      download: true,
    })),
  ];
  return (
    <>
      <PageHeader
        title={
          <span dir="auto" className="wrap-anywhere">
            {review.title}
          </span>
        }
        back={{ label: 'Back to the reviews', href: '/reviews' }}
        aside={
          <span className="flex flex-wrap items-center gap-2">
            <StateBadge state={state} />
            {tier === null ? null : <TierBadge tier={tier} />}
            <Link
              href={`/a/${encodeURIComponent(document.name)}?option=${encodeURIComponent(review.option)}`}
              className="text-accent-text hover:underline"
            >
              {document.title ?? document.name}
            </Link>
            <span className="text-text-3">version {document.version}</span>
          </span>
        }
        actions={
          <>
            {isDraft && may['review.submit'] === null ? (
              <Button
                variant="primary"
                busy={busy}
                onClick={() =>
                  void actOrTell(() => actions.submit(seen), 'It is with those who sign')
                }
              >
                {busy ? 'Reckoning…' : 'Submit for signature'}
              </Button>
            ) : null}
            <Menu
              trigger={<IconButton label="More" icon={<Ellipsis aria-hidden />} />}
              entries={entries}
            />
          </>
        }
      />
      {shown === 'edit' ? <EditDialog onClose={() => setShown(null)} /> : null}
      {shown === 'withdraw' ? (
        <TextDialog
          title="Take the review back"
          description="It becomes a draft. Signatures under this record stay on record and do not count for the next one."
          label="Why"
          submit="Take it back"
          onClose={() => setShown(null)}
          onSubmit={(because) =>
            act(() => actions.withdraw({ ...seen, because }), 'It is a draft again')
          }
        />
      ) : null}
      {shown === 'reject' ? (
        <TextDialog
          title="Reject the review"
          description="The record and the reason are frozen. It can be opened again later."
          label="Why"
          submit="Reject"
          onClose={() => setShown(null)}
          onSubmit={(because) => act(() => actions.reject({ ...seen, because }), 'It is rejected')}
        />
      ) : null}
    </>
  );
}

const forms = [
  { form: 'md', label: 'Decision record (Markdown)' },
  { form: 'txt', label: 'Text for a pull request' },
  { form: 'json', label: 'Frozen record (JSON)' },
] as const;
