import type { RegionId } from '@/lib/engine';

/** A view of an architecture that a case leads to; null: its map. */
export type CaseView = 'losses' | 'latency' | 'recovery' | 'verdict' | 'residency' | null;

/** A finding that a case is there to show. */
export interface Lesson {
  readonly option: string;
  /** The rule that finds it. */
  readonly code: string;
  readonly says: string;
}

/** A place to look at, in a copy of the case. */
export interface LookAt {
  readonly says: string;
  readonly view: CaseView;
  readonly option: string;
  readonly lose?: readonly RegionId[];
}

/** A figure that was worked out apart from the engine, to hold the engine to. */
export interface CheckedFigure {
  readonly option: string;
  /** What it is, as one says it. */
  readonly label: string;
  /** Path of the figure in the option's evaluation. */
  readonly figure: string;
  /** In the figure's own unit. */
  readonly value: number;
  /** How far the engine may be off: rounding of the working, in the same unit. */
  readonly within: number;
  /** Who worked it out, and how. */
  readonly by: string;
}

/** A worked case: a document of the project with what a reader should know beside it. */
export interface GalleryCase {
  /** As in its address; also the name that a copy gets first. */
  readonly id: string;
  readonly title: string;
  /** Whose wish it is, in their words. */
  readonly wish: string;
  /** What the case is, in paragraphs. */
  readonly about: readonly string[];
  readonly lessons: readonly Lesson[];
  readonly look: readonly LookAt[];
  /** What to change, and what to watch when one does. */
  readonly tries: readonly string[];
  readonly checked: readonly CheckedFigure[];
  /** Which of its numbers were told and which were made up. */
  readonly numbers: string;
}
