import type { ReadinessItemId } from '../readiness/item-ids';
import type { ReadinessTheme } from '../readiness/themes';
import type { Share } from '../units';
import type { Tier } from './architecture';
import type { Evidence, Finding } from './finding';

/** What a document says of one item of the readiness checklist. Days are `2026-11-20`. */
export interface ReadinessEntry {
  readonly item: ReadinessItemId;
  /** The option that it holds for; absent: for each that has no entry of its own. */
  readonly option?: string;
  readonly owner?: string;
  /** Where the proof can be looked at. */
  readonly link?: string;
  /** The day on which it was proven. */
  readonly date?: string;
  /** The first day on which it proves nothing any more. */
  readonly expires?: string;
  /** Why the item does not apply; absent: it does. */
  readonly notApplicable?: string;
  readonly note?: string;
}

/**
 * `proven`: a link and a day in date, or the evaluation shows it. `claimed`: somebody says so, or the proof has
 * run out. `missing`: nobody says so, or the design shows the opposite. `not-applicable`: with a reason.
 */
export const readinessStates = ['proven', 'claimed', 'missing', 'not-applicable'] as const;
export type ReadinessState = (typeof readinessStates)[number];

/** What the document and its evaluation answer by themselves. */
export interface ReadinessAnswer {
  readonly answer: 'holds' | 'fails' | 'unknown';
  /** In a sentence without its full stop. */
  readonly because: string;
  readonly evidence: readonly Evidence[];
}

/** One item of the checklist, for one option on one day. */
export interface ReadinessItemFigures {
  readonly id: ReadinessItemId;
  readonly theme: ReadinessTheme;
  readonly text: string;
  readonly why: string;
  /** What would prove it. */
  readonly proof: string;
  /** 1 to 5, a judgement. */
  readonly weight: number;
  readonly state: ReadinessState;
  /** What the state rests on, in a sentence without its full stop. */
  readonly because: string;
  /** What makes it proven; null: nothing does. */
  readonly provenBy: 'evidence' | 'evaluation' | null;
  /** null: nothing in the document answers it. */
  readonly computed: ReadinessAnswer | null;
  /** The entry that counts for the option; null: there is none. */
  readonly entry: ReadinessEntry | null;
  /** Its position in the document's `readiness`. */
  readonly entryIndex: number | null;
  /** The first day on which its evidence proves nothing any more; null: it never did, or there is none. */
  readonly expiresOn: string | null;
}

/** Weights of items by state; those that do not apply are left out. */
export interface ReadinessWeights {
  readonly applicable: number;
  readonly proven: number;
  readonly claimed: number;
  readonly missing: number;
}

export interface ReadinessShares {
  /** Share of the applicable weight that is proven; null: nothing applies. */
  readonly score: Share | null;
  readonly claimed: Share | null;
  readonly missing: Share | null;
  readonly weights: ReadinessWeights;
}

export interface ReadinessThemeFigures extends ReadinessShares {
  readonly theme: ReadinessTheme;
  readonly title: string;
  readonly items: readonly ReadinessItemId[];
}

/**
 * A sign that a design should be thought over. `accepted`: it shows, and what the document requires allows it.
 */
export type RedFlagState = 'raised' | 'accepted' | 'clear' | 'unknown';

export interface RedFlag {
  readonly id: 'lag' | 'transfer' | 'failover' | 'conflicts' | 'team';
  readonly title: string;
  readonly state: RedFlagState;
  /** In a sentence without its full stop. */
  readonly because: string;
  readonly evidence: readonly Evidence[];
}

/** Whether an option could be operated, on one day. */
export interface ReadinessFigures extends ReadinessShares {
  readonly document: string;
  readonly option: string;
  /** The day that it is told for. */
  readonly today: string;
  /** The tier whose items and age limit apply. */
  readonly tier: Tier;
  /** Whether nobody knows the tier, so that it is taken for a Tier 1. */
  readonly tierAssumed: boolean;
  readonly evidenceMaxAgeDays: number;
  readonly themes: readonly ReadinessThemeFigures[];
  readonly items: readonly ReadinessItemFigures[];
  readonly redFlags: readonly RedFlag[];
  readonly findings: readonly Finding[];
}
