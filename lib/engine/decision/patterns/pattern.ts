import type { CostIndexParameter } from '../../assumptions/pattern-parameters';
import type { PatternId, TeamSkill } from '../../model';

/**
 * Who takes writes: one site; one site at a time, handed on through the day; for each user the home's
 * site; a majority of sites together; every site on its own.
 */
export type WritePath =
  'one-writer' | 'moving-writer' | 'writer-per-home' | 'quorum' | 'many-writers';

/**
 * What a read may miss: nothing; nothing as long as users stay at home; what was written elsewhere a
 * moment ago.
 */
export type ReadGuarantee = 'all-writes' | 'all-writes-at-home' | 'late-elsewhere';

/** How far a pattern reaches: one region; a second that serves nobody in normal times; several that serve. */
export type Reach = 'one-region' | 'standby' | 'several-serving';

/** How what is written gets elsewhere. */
export type Copies = 'none' | 'backups' | 'async' | 'sync' | 'quorum';

/** A range of times, seconds; null: without an end. */
export interface TimeRange {
  readonly fromS: number;
  readonly toS: number | null;
}

/** A pattern as the catalog knows it. What it comes to for one architecture is computed from its drawing. */
export interface Pattern {
  readonly id: PatternId;
  readonly title: string;
  /** The advice to take it, in a sentence. */
  readonly answer: string;
  /** What it is, in a sentence. */
  readonly summary: string;
  readonly reach: Reach;
  readonly copies: Copies;
  readonly writePath: WritePath;
  readonly reads: ReadGuarantee;
  /** Usual times to serve again after the loss of a region. */
  readonly rto: TimeRange;
  /** Usual stretch of writes that is lost with a region. */
  readonly rpo: TimeRange;
  readonly costIndex: CostIndexParameter;
  /** From 1, the simplest: settles between patterns of one cost. A judgement. */
  readonly complexity: number;
  /** What a team must have done before. A judgement. */
  readonly skill: TeamSkill;
  /** The fewest engineers that can keep it in order. A judgement. */
  readonly engineers: number;
  readonly requires: readonly string[];
  readonly cannot: readonly string[];
}
