import type { LossFigures } from '../model';

/** The users whom a loss leaves without a lawful site. */
export function barredIn({ unserved }: Pick<LossFigures, 'unserved'>): LossFigures['unserved'] {
  return unserved.filter((u) => u.because === 'no-lawful-site' || u.because === 'target-unlawful');
}
