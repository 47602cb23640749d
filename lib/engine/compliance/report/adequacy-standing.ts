import { adequacyOf } from '../../assumptions/adequacy';
import { liesIn } from '../../assumptions/jurisdictions';
import type { AdequacyStanding } from '../../model';

/** The adequacy decision for a country outside of the EEA, and whether it holds on a day (ISO); null: none, or inside. */
export function adequacyStanding(country: string, on: string): AdequacyStanding | null {
  const decision = liesIn(country, 'EEA') ? undefined : adequacyOf(country);
  if (!decision) return null;
  const { scope, review, since, until } = decision;
  return {
    scope,
    full: scope === 'all personal data',
    review,
    since,
    until,
    holds: until === null || on <= until,
  };
}
