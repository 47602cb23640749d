import type { Exposure } from './exposure';
import type { Hazards } from './hazards';
import { mapped, times } from './ranged';
import { plainSource, type Source } from './source';

/**
 * A bad global change or a shared control plane: λc · E[Dc], for everybody, however many regions are drawn
 * and whatever fails over.
 */
export function commonCauses({ weights, served }: Exposure, hazards: Hazards): Source {
  const hours = times(hazards.commonCause, hazards.commonCauseLasts.mean);
  return plainSource(
    'common-cause',
    null,
    mapped(hours, (h) => 60 * h),
    served,
    weights,
  );
}
