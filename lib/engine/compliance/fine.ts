import type { Assumptions } from '../assumptions';
import { liesIn } from '../assumptions/jurisdictions';
import type { Business, ResidencyFine, ResidencyViolation } from '../model';
import { share, usd } from '../units';
import { happens } from './broken-law';

const isEuropean = (jurisdiction: string): boolean =>
  jurisdiction === 'EU' || liesIn(jurisdiction, 'EEA') || jurisdiction === 'EEA';

/**
 * What the GDPR may ask for when data of people in the EEA rests, or is read, outside of it: up to a share of
 * the yearly revenue (Regulation (EU) 2016/679, Article 83(5), which names 20 million euros where that is
 * more). Of other laws no fine is known here, and they are named. null: nothing of either was found.
 */
export function fineAtStake(
  violations: readonly ResidencyViolation[],
  business: Business | null,
  { parameters, region: find }: Pick<Assumptions, 'parameters' | 'region'>,
): ResidencyFine | null {
  const counted = violations.filter((row) => happens(row) && row.effect !== 'mixes');
  const codesOf = ({ jurisdiction }: ResidencyViolation) => jurisdiction.split(' or ');
  const leavesEurope = ({ effect, region }: ResidencyViolation) =>
    effect === 'read' || !liesIn(find(region)?.country ?? '', 'EEA');
  const covered = counted.some((row) => codesOf(row).some(isEuropean) && leavesEurope(row));
  const unknownFor = [...new Set(counted.flatMap(codesOf).filter((code) => !isEuropean(code)))];
  if (!covered && unknownFor.length === 0) return null;
  const shareOfRevenue = share(covered ? parameters.gdprFineShare.value : 0);
  const revenue = business?.revenuePerYearUsd;
  return {
    law: covered ? 'GDPR, Article 83(5)' : 'none that is known here',
    shareOfRevenue,
    atStakeUsd: covered && revenue !== undefined ? usd(revenue * shareOfRevenue) : null,
    unknownFor,
  };
}
