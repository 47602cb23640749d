import { Archive, CircleCheck, CircleX, PencilLine, PenLine, type LucideIcon } from 'lucide-react';
import { reviewStateName, type ReviewState } from '@/lib/schemas/review/review-state';
import { classNames } from '../ui/class-names';

const looks: Readonly<Record<ReviewState, { readonly icon: LucideIcon; readonly tone: string }>> = {
  draft: { icon: PencilLine, tone: 'bg-hover text-text-2' },
  in_review: { icon: PenLine, tone: 'bg-accent-weak text-accent-text' },
  approved: { icon: CircleCheck, tone: 'bg-meets-tint text-meets-text' },
  rejected: { icon: CircleX, tone: 'bg-critical-tint text-critical-text' },
  superseded: { icon: Archive, tone: 'bg-hover text-text-2' },
};

/** Where a review stands, in a word and a picture. */
export function StateBadge({ state }: { readonly state: ReviewState }) {
  const { icon: Icon, tone } = looks[state];
  return (
    <span
      className={classNames(
        'inline-flex h-[22px] items-center gap-1.5 rounded-chip px-2 text-note font-medium whitespace-nowrap',
        tone,
      )}
    >
      <Icon aria-hidden className="size-[14px]" />
      {reviewStateName[state]}
    </span>
  );
}
