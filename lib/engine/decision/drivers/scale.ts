import type { DriverJudgement } from '../../model';
import { quotaOf } from '../draw/size-sites';
import { sentence } from '../sentence';
import { said } from '../words';
import type { JudgeDriver } from './driver-context';

/**
 * Scale asks for several regions if the quota of one is below the peak of the summed demand, by hour. Peaks
 * that come apart argue for pooling them in one place, not for splitting.
 */
export const scale: JudgeDriver = ({ architecture, single, busiest }): DriverJudgement => {
  const driver = 'scale' as const;
  const region = single.row?.region.id;
  const peak = said.rate('singleRegion.peakRps', busiest.rps);
  const apart =
    busiest.rps < busiest.sumOfPeaksRps
      ? sentence` Peaks come at different hours: in one place they share room that apart would be ${said.rate('singleRegion.sumOfPeaksRps', busiest.sumOfPeaksRps)}.`
      : sentence``;
  const quota = region === undefined ? undefined : quotaOf(architecture, region);
  if (region === undefined || quota === undefined) {
    return {
      driver,
      holds: 'unknown',
      missing: ['requirements.regions.quotaRps'],
      ...sentence`${peak} at the peak; the quota of ${region ?? 'a region'} is not stated (requirements.regions.quotaRps).${apart}`,
    };
  }
  const held = said.rate('singleRegion.quotaRps', quota);
  return quota < busiest.rps
    ? {
        driver,
        holds: 'yes',
        missing: [],
        ...sentence`${region} may grow to ${held}, and the peak of all together is ${peak}.${apart}`,
      }
    : {
        driver,
        holds: 'no',
        missing: [],
        ...sentence`${region} may grow to ${held}, which bears the peak of all together, ${peak}.${apart}`,
      };
};
