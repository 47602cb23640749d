import type { Explanation } from '@/lib/engine/model';
import type { ActionResult } from '@/lib/schemas/action-result';
import type { Anchor } from '@/lib/schemas/review/anchor';
import type { SigningRole } from '@/lib/schemas/review/signing';

interface Seen {
  readonly id: string;
  readonly baseVersion: number;
}

/** How a frozen figure stands beside what would be said of it today. */
export interface FrozenToday {
  readonly label: string;
  readonly frozen: string;
  readonly today: string;
}

export interface SaidToday {
  readonly engine: { readonly frozen: string; readonly today: string };
  readonly verdict: { readonly frozen: string; readonly today: string };
  readonly headline: { readonly frozen: string; readonly today: string };
  readonly options: readonly {
    readonly name: string;
    readonly figures: readonly FrozenToday[];
    readonly appear: readonly string[];
    readonly go: readonly string[];
  }[];
}

type Answer<Value = unknown> = Promise<ActionResult<Value>>;

/** What a review asks of the server; the page hands the actions in. */
export interface ReviewActions {
  readonly edit: (
    input: Seen & {
      readonly title: string;
      readonly claim: string;
      readonly reexamineOn: string;
      readonly supersedesId: string | null;
    },
  ) => Answer;
  readonly take: (input: Seen & { readonly option?: string }) => Answer;
  readonly submit: (input: Seen) => Answer;
  readonly withdraw: (input: Seen & { readonly because: string }) => Answer;
  readonly reject: (input: Seen & { readonly because: string }) => Answer;
  readonly reopen: (input: Seen) => Answer;
  readonly accept: (
    input: Seen & {
      readonly option: string;
      readonly key: string;
      readonly code: string;
      readonly because: string | null;
    },
  ) => Answer;
  readonly comment: (input: {
    readonly id: string;
    readonly body: string;
    readonly anchor?: Anchor | null;
    readonly answers?: number;
  }) => Answer;
  readonly sign: (input: {
    readonly id: string;
    readonly sha256: string;
    readonly role: SigningRole;
    readonly condition: string | null;
  }) => Answer<{ readonly approved: boolean }>;
  readonly today: (input: { readonly id: string }) => Answer<SaidToday>;
  readonly explain: (input: {
    readonly id: string;
    readonly round: number;
    readonly key: string;
  }) => Answer<Explanation | null>;
}

/** Opens a review of a document, and answers its id. */
export type OpenReviewAction = (input: {
  readonly architecture: { readonly name: string };
  readonly title: string;
  readonly claim: string;
  readonly option: string;
}) => Answer<{ readonly id: string }>;
