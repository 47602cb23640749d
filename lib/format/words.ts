/** A figure in words, in parts, so that a screen can set the unit smaller than the digits. */
export interface Words {
  /** Digits with their sign and currency, e.g. `≥ $106`, `97.5`; or a word: `unknown`, `unbounded`. */
  readonly value: string;
  /** `k`, `%`, `req/s`, `M a year`; empty where there is none. */
  readonly unit: string;
  /** The space between value and unit, possibly none. */
  readonly gap: string;
  /** The same in full: for hover, copies and exports. */
  readonly exact: string;
  /** False where the figure has no value. */
  readonly known: boolean;
}

/** The words for a figure that has no value. */
export const unknown: Words = {
  value: 'unknown',
  unit: '',
  gap: '',
  exact: 'unknown',
  known: false,
};

/** The words for a figure without an upper limit, such as the data lost where no copy exists. */
export const unbounded: Words = {
  value: 'unbounded',
  unit: '',
  gap: '',
  exact: 'unbounded',
  known: true,
};

/** Value and unit as one string, for sentences, labels and terminals. */
export function text(words: Words): string {
  return `${words.value}${words.gap}${words.unit}`;
}
