import { assumptionsFor, type Assumptions } from '../../assumptions';
import { outageRateIdOf } from '../../assumptions/outage-rates';
import { hazardsOf } from '../../availability/hazards';
import { shortName } from '../../findings/words';
import type { Architecture, Benefits, OptionEvaluation, RegionId } from '../../model';
import { optionOutages, type HazardId, type OptionOutages } from '../downtime/option-outages';
import { meanHoursDown } from '../downtime/outage-effect';
import { latencyUplifts } from '../latency/latency-return';
import { caseInputs, placeOf } from './case-inputs';
import {
  allBenefits,
  type CaseHazard,
  type CaseModel,
  type CaseOption,
  type LengthOf,
} from './case-model';
import { lawAt, successAt } from './law-at';
import { residencyBroken } from './residency-broken';

/** What a case is made of, all of it of one document. */
export interface CaseGround {
  readonly architecture: Architecture;
  readonly assumptions: Assumptions;
  /** Every option, in document order. */
  readonly evaluations: readonly OptionEvaluation[];
  /** Position of the option that the others are held against. */
  readonly baseline: number;
  readonly benefits?: Benefits;
}

/** Makes a business case ready to be reckoned. */
export function buildCase(ground: CaseGround): CaseModel {
  const { architecture, evaluations, baseline, benefits = allBenefits } = ground;
  const costs = new Map(evaluations.map(({ name, cost }) => [name, cost]));
  const assumptions = assumptionsFor(architecture, ground.assumptions);
  const outages = architecture.options.map((option, i) => {
    const evaluation = evaluations[i];
    return evaluation ? optionOutages(architecture, option, evaluation, assumptions) : null;
  });
  const ids = hazardIds(outages);
  const inputs = caseInputs({
    architecture,
    assumptions,
    costs,
    baseline,
    regions: regionsOf(ids),
    hasZones: ids.some(({ of }) => of === 'zone' || of === 'spare-zone'),
  });
  const positions = new Map(inputs.map(({ id }, i) => [id, i]));
  const at = (id: string) => positions.get(id) ?? -1;
  const hazards = ids.map((hazard) => caseHazard(hazard, outages, at, assumptions));
  const { regionLasts, zoneLasts, commonCauseLasts } = hazardsOf(assumptions);
  const sigma = (durations: typeof zoneLasts) => durations.laws[0]?.sigma ?? 0;
  const market = architecture.business?.marketAccessPerYearUsd !== undefined;
  const model: CaseModel = {
    inputs,
    at,
    values: Float64Array.from(inputs, ({ value }) => value),
    options: architecture.options.map((option, i): CaseOption => ({
      option,
      dependenciesUp: outages[i]?.dependenciesUp ?? 1,
      steadyHours: 0,
      success: option.failover.success ?? null,
      uplifts: upliftsOf(ground, i),
      isMarketOpen: market && i !== baseline && isLawful(evaluations[i]),
      cost: costs.get(option.name) ?? null,
    })),
    baseline,
    hazards,
    sigmas: {
      region: sigma(regionLasts),
      zone: sigma(zoneLasts),
      'common-cause': sigma(commonCauseLasts),
    },
    horizonMonths: assumptions.parameters.horizonMonths.value,
    contract: architecture.business?.returns?.contract ?? null,
    benefits,
  };
  return {
    ...model,
    options: model.options.map((own, o) => ({
      ...own,
      steadyHours: steadyHours(model, o, evaluations[o]),
    })),
  };
}

const isLawful = (evaluation: OptionEvaluation | undefined): boolean =>
  evaluation !== undefined && residencyBroken(evaluation) === 0;

/** The downtime that the availability has and no single outage brings: two losses at once, planned work, dependencies. */
function steadyHours(
  model: CaseModel,
  option: number,
  evaluation: OptionEvaluation | undefined,
): number {
  const all = (evaluation?.availability.downtimeMinutesPerYear ?? 0) / 60;
  const own = model.options[option];
  const single = model.hazards.reduce((sum, { effects, rate, lengths }) => {
    const effect = effects[option];
    if (!effect || !own) return sum;
    const perYear = (model.values[rate.input] ?? 0) * rate.times;
    const law = lawAt(model, model.values, lengths);
    const success = successAt(model, model.values, option);
    return sum + own.dependenciesUp * perYear * meanHoursDown(effect, law, success);
  }, 0);
  return Math.max(0, all - single);
}

function upliftsOf({ architecture, evaluations, baseline }: CaseGround, option: number) {
  const [before, after] = [evaluations[baseline], evaluations[option]];
  if (option === baseline || !before || !after) return [];
  const engagement = architecture.business?.returns?.engagement ?? { curve: 'step' as const };
  return latencyUplifts(architecture, engagement, before.latency, after.latency);
}

const keyOf = (hazard: HazardId): string => {
  switch (hazard.of) {
    case 'common-cause':
      return hazard.of;
    case 'spare-zone':
      return `${hazard.of}:${hazard.region}:${hazard.zones}`;
    default:
      return `${hazard.of}:${hazard.region}`;
  }
};

/** Every hazard of any option, once. */
function hazardIds(outages: readonly (OptionOutages | null)[]): HazardId[] {
  const byKey = new Map(
    outages.flatMap((one) => one?.hazards ?? []).map(({ hazard }) => [keyOf(hazard), hazard]),
  );
  return [...byKey.values()];
}

function regionsOf(ids: readonly HazardId[]): RegionId[] {
  return ids.flatMap((id) => (id.of === 'region' ? [id.region] : []));
}

function caseHazard(
  hazard: HazardId,
  outages: readonly (OptionOutages | null)[],
  at: (id: string) => number,
  assumptions: Assumptions,
): CaseHazard {
  const id = keyOf(hazard);
  const effects = outages.map(
    (one) => one?.hazards.find((row) => keyOf(row.hazard) === id)?.effect ?? null,
  );
  switch (hazard.of) {
    case 'region': {
      const place = placeOf(assumptions, hazard.region);
      const input = at(outageRateIdOf(place, assumptions.overrides));
      const label = `Region lost: ${shortName(hazard.region)}`;
      return { id, label, hazard, rate: { input, times: 1 }, lengths: 'region', effects };
    }
    case 'zone':
    case 'spare-zone': {
      const times = hazard.of === 'zone' ? 1 : hazard.zones;
      const what = hazard.of === 'zone' ? 'Only zone lost' : 'One zone lost';
      const rate = { input: at('parameter.zoneOutages'), times };
      const lengths: LengthOf = 'zone';
      return { id, label: `${what}: ${shortName(hazard.region)}`, hazard, rate, lengths, effects };
    }
    default: {
      const rate = { input: at('outage-rate.common-cause'), times: 1 };
      return { id, label: 'Common cause', hazard, rate, lengths: 'common-cause', effects };
    }
  }
}
