import { leanerFleet } from '../../findings/leaner-fleet';
import { wholeRps } from '../../findings/raise-capacity';
import { listed, rate, shortName } from '../../findings/words';
import { rps, seconds, type Rps } from '../../units';
import type { Site } from '../../model';
import type { SavingCandidate, Spending } from './candidate';

/** Lower capacities to what the load and the worst single loss need. */
export function leaner({ option, index, assumptions, evaluation }: Spending): SavingCandidate[] {
  const fleet = leanerFleet(option, index, evaluation.capacity, assumptions);
  if (!fleet) return [];
  const words = fleet.lowered.map(({ region, toRps }) => `${shortName(region)} to ${rate(toRps)}`);
  return [
    {
      id: 'leaner-fleet',
      kind: 'leaner-fleet',
      change: `Lower ${listed(words)}`,
      risk: 'Leaves room for the loss of one site and for retries, and none for growth or a second loss.',
      option: fleet.option,
      edits: fleet.edits,
    },
  ];
}

/** Let standbys run with less and grow when they are needed: hot to warm, warm to pilot, each by itself. */
export function smallerStandbys({ option, index, assumptions }: Spending): SavingCandidate[] {
  const { warmShare, warmBootS, pilotBootS, scaleUpPerMinute } = assumptions.parameters;
  return option.sites.flatMap((site, i): SavingCandidate[] => {
    const { region, role, capacityRps, scaleTo } = site;
    if (capacityRps === undefined || (role !== 'hot' && role !== 'warm')) return [];
    const path = ['options', index, 'regions', i];
    const most = scaleTo?.capacityRps ?? capacityRps;
    const isHot = role === 'hot';
    const bootS = isHot ? warmBootS.value : pilotBootS.value;
    const growth = {
      capacityRps: most,
      bootS: seconds(Math.max(bootS, scaleTo?.bootS ?? 0)),
      rpsPerMinute: scaleTo?.rpsPerMinute ?? Math.max(1, Math.ceil(most * scaleUpPerMinute.value)),
    };
    const { capacityRps: _, ...rest } = site;
    const kept = rps(wholeRps(most * warmShare.value));
    if (isHot && kept >= capacityRps) return [];
    const smaller: Site = isHot
      ? { ...rest, role: 'warm', capacityRps: kept, scaleTo: growth }
      : { ...rest, role: 'pilot', scaleTo: growth };
    return [
      {
        id: `smaller-standby:${region}`,
        kind: 'smaller-standby',
        change: isHot
          ? `Keep ${shortName(region)} warm with ${rate(kept)} instead of hot`
          : `Keep only data running in ${shortName(region)}, as a pilot light`,
        risk: 'It has to grow before it can take over, and the provider has to have the machines just then.',
        option: { ...option, sites: option.sites.with(i, smaller) },
        edits: [
          { op: 'set', path: [...path, 'role'], value: smaller.role },
          isHot
            ? { op: 'set', path: [...path, 'capacityRps'], value: kept }
            : { op: 'remove', path: [...path, 'capacityRps'] },
          { op: 'set', path: [...path, 'scaleTo'], value: writtenGrowth(growth) },
        ],
      },
    ];
  });
}

function writtenGrowth(growth: { capacityRps: Rps; bootS: number; rpsPerMinute: number }) {
  const { capacityRps, bootS, rpsPerMinute } = growth;
  return { capacityRps, boot: `${bootS}s`, rpsPerMinute };
}
