import type { RedFlag } from '../../model';
import type { CheckInput } from '../item';
import { conflictsFlag } from './conflicts-flag';
import { failoverFlag } from './failover-flag';
import { lagFlag } from './lag-flag';
import { teamFlag } from './team-flag';
import { transferFlag } from './transfer-flag';

/** Every red flag of an option, raised or not. */
export function redFlagsOf(input: CheckInput): readonly RedFlag[] {
  return [lagFlag, transferFlag, failoverFlag, conflictsFlag, teamFlag].map((flag) => flag(input));
}
