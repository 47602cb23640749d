import { listed, shortName } from '../../findings/words';
import { fails, holds, unknown } from '../answers';
import type { ReadinessCheck } from '../item';
import { isPersonal } from '../needs';

/** Where personal data may rest has been looked at. */
export const residencyStated: ReadinessCheck = ({ architecture: { data } }) => {
  const open = data.filter((one) => isPersonal(one.class) && one.residency.length === 0);
  return open.length > 0
    ? unknown(
        `no residency is stated for ${listed(open.map(({ name }) => name))}; it may be free, or forgotten`,
      )
    : holds('each personal data set says where it has to rest');
};

/** No violation in what was described, in normal times and in every single loss. */
export const residencyHolds: ReadinessCheck = ({ evaluation: { residency } }) => {
  const [first] = residency.violations;
  if (first === undefined)
    return holds('no violation was found in what was described, with or without a loss');
  const when = first.when === 'steady' ? 'in normal times' : 'after a loss';
  const others = residency.violations.length - 1;
  return fails(
    `${first.data} rests in ${shortName(first.region)} ${when}, outside of ${first.jurisdiction}${others === 0 ? '' : `, and ${others} more`}`,
  );
};
