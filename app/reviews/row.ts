import type { ReviewRow } from '@/components/review/review-row';
import { refusal } from '@/lib/schemas/policy';
import type { Principal } from '@/lib/services/context';
import type { ListedReview } from '@/lib/services/review/list';

const tiers = [0, 1, 2] as const;

/** A review as the log and the home page show it to somebody. */
export function rowOf(review: ListedReview, me: Principal): ReviewRow {
  const { tier, architecture, owner, openedBy, waitsFor, signedBy, ...row } = review;
  const governed = { id: architecture.id, workspaceId: me.workspaceId, owner };
  const maySign = refusal(me, 'review.sign', governed) === null;
  return {
    ...row,
    tier: tiers.find((one) => one === tier) ?? null,
    service: architecture.name,
    owner,
    openedBy: openedBy.name,
    waitsFor,
    needsMySignature: maySign && waitsFor.length > 0 && !signedBy.includes(me.id),
    isMine: openedBy.id === me.id,
  };
}
