import type { RegionId } from './architecture';
import type { DocumentEdit, DocumentPath } from './edit';

/** Worst first. */
export const severities = ['critical', 'high', 'medium', 'low'] as const;
export type Severity = (typeof severities)[number];

/** Where a finding points: the document path, and the things on the map that it concerns. */
export interface Place {
  readonly path: DocumentPath;
  readonly sites: readonly RegionId[];
  readonly populations: readonly string[];
  readonly data: readonly string[];
}

/** One figure that carries the finding. `limit` is what it is held against; `sense` says from which side. */
export interface Evidence {
  readonly label: string;
  readonly value: number | null;
  readonly unit: string;
  readonly limit?: number;
  /** On which side of the limit the value should be; absent: at most the limit. */
  readonly sense?: 'at-most' | 'at-least';
  /** Path of the figure in the option's evaluation, for "why?". */
  readonly figure?: string;
}

/** The smallest change that mends the finding, computed. `edits` make it on the document. */
export interface Fix {
  readonly summary: string;
  readonly consequence: string;
  readonly edits: readonly DocumentEdit[];
}

export interface Finding {
  /** Stable, e.g. `CAP-01`; explained at /findings/CAP-01. */
  readonly code: string;
  readonly severity: Severity;
  readonly where: Place;
  /** The finding in a sentence with its figures. */
  readonly message: string;
  /** What it means for the users, in a sentence or two. */
  readonly consequence: string;
  readonly evidence: readonly Evidence[];
  /** The loss that shows it happening; empty where nothing has to be lost. */
  readonly loss: readonly RegionId[];
  readonly fix: Fix | null;
  /** Other ways to mend it, each by itself; absent: there is none. */
  readonly alternatives?: readonly Fix[];
  /** True where an assumption of kind `judgement` moves the figures above. */
  readonly restsOnJudgement: boolean;
}
