/** A figure in a sentence. */
export interface SentenceFigure {
  /** Of the figure in the decision, for "why?": `decision.patterns[hot-standby].rtoS`. */
  readonly path: string;
  /** null: unbounded or unknown, as the words say. */
  readonly value: number | string | null;
  readonly unit: string;
  /** Where its words stand in the sentence, from the first character to behind the last. */
  readonly start: number;
  readonly end: number;
}

/** A reason in words, with the figures that it rests on. */
export interface Sentence {
  readonly because: string;
  readonly figures: readonly SentenceFigure[];
}
