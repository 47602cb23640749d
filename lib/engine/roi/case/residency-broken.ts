import type { OptionEvaluation } from '../../model';

/**
 * How many places of an option break a residency. Where a loss leaves users no lawful site and they are not
 * served instead (`barred`), nothing is broken: that counts as downtime.
 */
export function residencyBroken({ residency }: Pick<OptionEvaluation, 'residency'>): number {
  return residency.violations.filter(({ effect }) => effect !== 'barred').length;
}
