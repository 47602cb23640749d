import { parameterId, type Assumptions, type ParameterId } from '../../../assumptions';
import type { Architecture } from '../../../model';
import { priceParameters } from '../../figures/price-ends';
import { patterns } from '../../patterns/catalog';
import type { FlipInput, Reach } from './flip-input';
import { gridOf, whole } from './grid';
import { stating } from './stating';

/** Assumptions of which a decision is made, by how much of it they move. */
const judged: readonly ParameterId[] = ['forwardedWriteShare', 'closeToBestRatio'];
/** What costs are told from: prices tell nothing of zones, cells and edges. */
const costed = (isPriced: boolean): readonly ParameterId[] => [
  ...patterns
    .filter(({ reach }) => !isPriced || reach === 'one-region')
    .map(({ costIndex }) => costIndex),
  ...(isPriced ? priceParameters : []),
];
const rated: readonly ParameterId[] = [
  'zoneOutages',
  'zoneOutageMedian',
  'failoverSuccess',
  'plannedDowntime',
];
const drawnWith: readonly ParameterId[] = [
  'serverTimeMs',
  'lastMileMs',
  'latencySpreadShape',
  'farEnoughKm',
  'nearEnoughRatio',
  'drawnProbeIntervalS',
  'drawnProbeFailures',
  'drawnTtlS',
  'readyPromoteS',
  'lagP99RoundTrips',
  'backupEveryS',
  'backupRestoreS',
  'warmShare',
  'warmBootS',
  'pilotBootS',
  'scaleUpPerMinute',
  'clientTimeoutP95S',
  'peopleDecideP95S',
];

/** Assumptions that a decision may hang on. */
export function assumptionInputs(
  { demand }: Architecture,
  { parameters }: Assumptions,
  isPriced: boolean,
): FlipInput[] {
  const of = (id: ParameterId, reach: Reach): FlipInput[] => {
    const { label, unit, value, low, high, accepts } = parameters[id];
    if (low === undefined || high === undefined) return [];
    return [
      {
        input: parameterId(id),
        label,
        unit,
        reach,
        isAssumption: true,
        value,
        least: low,
        most: high,
        perUnit: accepts?.whole ? whole : gridOf(high),
        set: stating(parameterId(id)),
      },
    ];
  };
  return [
    ...costed(isPriced).flatMap((id) => of(id, 'cost')),
    ...judged.flatMap((id) => of(id, 'judgement')),
    ...rated.flatMap((id) => of(id, 'availability')),
    ...drawnWith.flatMap((id) => of(id, 'everything')),
    ...(demand.reads === undefined ? of('readShare', 'everything') : []),
  ];
}
