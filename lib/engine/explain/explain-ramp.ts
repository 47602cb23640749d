import type { Explanation, LossRecovery, RegionId, Site } from '../model';
import { fromDocument, type ExplainContext } from './context';
import { explainLoad } from './explain-capacity';

/** A figure of a site that grows into the load that a loss sends it. */
export function explainRamp(
  context: ExplainContext,
  lost: readonly RegionId[],
  standby: LossRecovery['standby'],
  region: RegionId,
  figure: 'reachedS' | 'unservedRequests' | 'warmNeededRps',
): Explanation {
  const { option } = context;
  const i = option.sites.findIndex((s) => s.region === region);
  const ramp = standby.find((s) => s.region === region);
  const load = explainLoad(context, region, lost);
  const words = {
    reachedS: {
      label: `${region} carries what arrives`,
      unit: 's',
      formula: 'restore + boot + (load − warm) ÷ rate',
    },
    unservedRequests: {
      label: `Requests that ${region} turns away while it grows`,
      unit: 'requests',
      formula:
        '∫ max(0, load − capacity) = load × restore + missing × boot + missing² ÷ (2 × rate)',
    },
    warmNeededRps: {
      label: `Warm capacity in ${region} that would meet the required time`,
      unit: 'req/s',
      formula: 'max(0, load − rate × (time left for growing − boot)); all of the load below 0',
    },
  }[figure];
  const value = ramp?.[figure] ?? null;
  return {
    ...words,
    value,
    ...(value === null ? { because: ramp?.heldBy ?? 'nothing would be enough, or is asked' } : {}),
    citation: 'docs/model.md#standby',
    inputs: [
      ...(load ? [load] : []),
      ...(option.sites[i] ? growthLeaves(context, i, option.sites[i]) : []),
      ...(figure === 'warmNeededRps'
        ? [
            fromDocument(
              'Required time to serve again',
              context.architecture.requirements.rtoS ?? null,
              's',
              ['requirements', 'rto'],
            ),
          ]
        : []),
    ],
  };
}

function growthLeaves({ index }: ExplainContext, i: number, site: Site): Explanation[] {
  const at = (...path: readonly string[]) => ['options', index, 'regions', i, ...path];
  const { capacityRps, quotaRps, scaleTo, backup } = site;
  return [
    fromDocument('Runs already', capacityRps ?? null, 'req/s', at('capacityRps')),
    ...(scaleTo
      ? [
          fromDocument('Boot', scaleTo.bootS, 's', at('scaleTo', 'boot')),
          fromDocument(
            'Rate',
            scaleTo.rpsPerMinute,
            'req/s a minute',
            at('scaleTo', 'rpsPerMinute'),
          ),
          fromDocument(
            'Scale-up target',
            scaleTo.capacityRps,
            'req/s',
            at('scaleTo', 'capacityRps'),
          ),
        ]
      : []),
    ...(quotaRps === undefined ? [] : [fromDocument('Quota', quotaRps, 'req/s', at('quotaRps'))]),
    ...(backup ? [fromDocument('Restore', backup.restoreS, 's', at('backup', 'restore'))] : []),
  ];
}
