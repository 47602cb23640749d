import type { DrawnPattern } from '../limits';
import type { SaidFigure } from '../sentence';
import { said } from '../words';

/** What two patterns cost, said alike: in dollars a month where both are priced, else times one region. */
export function costsBeside(
  one: DrawnPattern,
  other: DrawnPattern,
): readonly [one: SaidFigure, other: SaidFigure] {
  const [own, theirs] = [dollars(one), dollars(other)];
  return own && theirs ? [own, theirs] : [times(one), times(other)];
}

const times = ({ pattern, cost }: DrawnPattern): SaidFigure =>
  said.times(`patterns[${pattern.id}].costIndex`, cost.value);

function dollars({ pattern, cost }: DrawnPattern): SaidFigure | null {
  if (cost.bill === null || cost.monthlyUsd === null) return null;
  return said.dollarsAMonth(`patterns[${pattern.id}].monthlyUsd`, cost.monthlyUsd);
}
