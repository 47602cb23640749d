import { z } from 'zod';
import type { Prisma } from '@/lib/db/generated/client';
import { reviewStates } from '@/lib/schemas/review/review-state';
import { missingRoles, openQuestions, signaturesOf } from '@/lib/schemas/review/review-standing';
import type { ReviewState } from '@/lib/schemas/review/review-state';
import type { SigningRole } from '@/lib/schemas/review/signing';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { eventsOfAll } from './events';
import { rolesOf } from './find';

const input = z.strictObject({
  /** Found in title, claim, headline and in the document's name, title and owner, in any case. */
  search: z.string().max(200).optional(),
  /** Any of these; none: all. */
  state: z.array(z.enum(reviewStates)).optional(),
  /** Reviews of this document alone. */
  architectureId: z.uuid().optional(),
});
export type ReviewListInput = z.input<typeof input>;

/** A review as the log shows it. */
export interface ListedReview {
  readonly id: string;
  readonly state: ReviewState;
  readonly title: string;
  readonly architecture: { readonly id: string; readonly name: string };
  readonly owner: string | null;
  readonly tier: number | null;
  readonly option: string;
  readonly verdict: string;
  readonly headline: string;
  readonly openedBy: { readonly id: string; readonly name: string };
  readonly openedAt: Date;
  readonly updatedAt: Date;
  readonly decidedAt: Date | null;
  readonly reexamineOn: string;
  readonly supersedesId: string | null;
  readonly mustSign: readonly SigningRole[];
  /** While it is in review: as what nobody has signed yet. */
  readonly waitsFor: readonly SigningRole[];
  /** Ids of those who have signed what stands. */
  readonly signedBy: readonly string[];
  /** Questions without an answer. */
  readonly openQuestions: number;
}

const columns = {
  id: true,
  state: true,
  title: true,
  round: true,
  architecture: { select: { id: true, name: true, owner: true } },
  tier: true,
  option: true,
  verdict: true,
  headline: true,
  openedBy: { select: { id: true, name: true } },
  openedAt: true,
  updatedAt: true,
  decidedAt: true,
  reexamineOn: true,
  supersedesId: true,
  mustSign: true,
} satisfies Prisma.ReviewSelect;

/** The log: all reviews of the workspace that fit, those that were touched last first. */
export async function listReviews(
  context: Context,
  raw: ReviewListInput = {},
): Promise<readonly ListedReview[]> {
  const { search, state, architectureId } = parseInput(input, raw);
  const { workspaceId } = context.principal;
  authorise(context.principal, 'review.list', workspaceId);
  const rows = await context.db.review.findMany({
    select: columns,
    where: {
      workspaceId,
      ...(state === undefined || state.length === 0 ? {} : { state: { in: state } }),
      ...(architectureId === undefined ? {} : { architectureId }),
      ...matching(search?.trim() ?? ''),
    },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
  });
  const events = await eventsOfAll(
    context.db,
    rows.map(({ id }) => id),
  );
  return rows.map(({ round, mustSign, architecture, ...row }) => {
    const own = events.get(row.id) ?? [];
    const signatures = signaturesOf(own, round);
    const roles = rolesOf({ mustSign });
    return {
      ...row,
      architecture: { id: architecture.id, name: architecture.name },
      owner: architecture.owner,
      mustSign: roles,
      waitsFor: row.state === 'in_review' ? missingRoles(roles, signatures) : [],
      signedBy: signatures.map(({ by }) => by.id),
      openQuestions: openQuestions(own).length,
    };
  });
}

function matching(search: string): Prisma.ReviewWhereInput {
  if (search === '') return {};
  // Percent and underscore are wildcards underneath.
  const literal = search.replaceAll(/[\\%_]/g, String.raw`\$&`);
  const contains = { contains: literal, mode: 'insensitive' } as const;
  return {
    OR: [
      { title: contains },
      { claim: contains },
      { headline: contains },
      { option: contains },
      { architecture: { OR: [{ name: contains }, { title: contains }, { owner: contains }] } },
    ],
  };
}
