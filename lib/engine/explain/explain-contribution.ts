import { fatefulRegions, fatefulName } from '../availability/dependency-sources';
import { minutesPerYear } from '../availability/minutes-per-year';
import { capacitySources } from '../availability/capacity-sources';
import { doubleLosses } from '../availability/double-losses';
import { hasSpareZone } from '../availability/site-sources';
import { weighted, type Source } from '../availability/source';
import { availabilityCauseWords } from '../availability/cause-words';
import type { AvailabilityContribution, Explanation, RegionId } from '../model';
import { fromAssumption, fromDocument } from './context';
import type { DowntimeContext } from './downtime-context';
import { explainUtilization } from './explain-capacity';
import { explainSiteOutages } from './explain-site-outages';
import { explainMeanLength, explainRate, explainSuccess } from './outage-leaves';

const citation = 'docs/model.md#availability';
const unit = 'min a year';

/** One part of the downtime, down to rates, lengths and what becomes of the users. */
export function explainContribution(
  context: DowntimeContext,
  { id, cause, name, minutesPerYear: value }: AvailabilityContribution,
): Explanation {
  const label =
    name === null ? availabilityCauseWords[cause] : `${availabilityCauseWords[cause]}: ${name}`;
  if (value === null) {
    const because = `no availability is stated for ${name ?? id}`;
    return { label, value, unit, because, citation, inputs: piecesOf(context, cause, name) };
  }
  const inputs = piecesOf(context, cause, name);
  const alone = inputs.reduce((sum, piece) => sum + Number(piece.value), 0);
  return {
    label,
    value,
    unit,
    formula: 'what it takes alone × what overlaps leave',
    citation,
    inputs: [
      ...inputs,
      {
        label: 'What overlaps with other causes leave',
        value: alone > 0 ? value / alone : 1,
        unit: 'share',
        formula: 'downtime ÷ Σ of all causes, each alone',
        inputs: [],
      },
    ],
  };
}

/** What a contribution is the sum of, each as if nothing else ever went down. */
function piecesOf(
  context: DowntimeContext,
  cause: AvailabilityContribution['cause'],
  name: string | null,
): Explanation[] {
  switch (cause) {
    case 'common-cause':
      return [commonCause(context)];
    case 'planned':
      return [planned(context)];
    case 'dependency':
      return dependency(context, name ?? '');
    case 'unserved':
      return [unserved(context)];
    default:
      return ofSite(context, cause, name ?? '');
  }
}

const isRegion = (name: string): name is RegionId => name.includes(':');

function ofSite(
  context: DowntimeContext,
  cause: 'region-loss' | 'zone-loss' | 'failed-failover' | 'overload',
  name: string,
): Explanation[] {
  const site = context.option.sites.find(({ region }) => region === name);
  if (!site || !isRegion(name)) return [twoRegions(context)];
  const isTaken = fatefulRegions(context.groups).some(
    ({ regions }) => regions.length === 1 && regions[0] === name,
  );
  return [
    ...(isTaken || cause === 'zone-loss' ? [] : explainSiteOutages(context, 'region', cause, name)),
    ...(hasSpareZone(site) || cause === 'region-loss'
      ? []
      : explainSiteOutages(context, 'zone', cause, name)),
    ...(cause === 'overload' ? tooLittle(context, name) : []),
  ];
}

/** The part of a source's minutes that users feel, in all. */
function total({ parts }: Source, { exposure }: DowntimeContext): number {
  return parts.reduce((sum, part) => sum + weighted(part.byPopulation, exposure.weights), 0);
}

function tooLittle(context: DowntimeContext, region: RegionId): Explanation[] {
  const { exposure, hazards, assumptions } = context;
  const limit = assumptions.parameters.overloadLimit.value;
  const utilization = explainUtilization(context, region, []);
  return capacitySources(exposure, hazards, limit)
    .filter(({ parts }) => parts[0]?.name === region)
    .map((source) => ({
      label: `More than ${region} bears, with nothing lost or without one of its zones`,
      value: total(source, context),
      unit,
      formula: 'part of its users turned away × 525 600, or × 60 × zones × λ × E[D]',
      citation,
      inputs: [
        ...(utilization ? [utilization] : []),
        fromAssumption(assumptions, 'overloadLimit'),
        explainRate(context, 'zone', null),
        explainMeanLength(context, 'zone', hazards.zoneLasts),
      ],
    }));
}

function twoRegions(context: DowntimeContext): Explanation {
  const { exposure, hazards, success } = context;
  const { sites } = context.traffic.network;
  const regions = [...new Set(exposure.pairs.flatMap((pair) => pair.sites))];
  return {
    label: 'Two regions gone at once, by chance',
    value: total(doubleLosses(exposure, hazards, success), context),
    unit,
    formula: '525 600 × s × Σ pᵢ × pⱼ × (fᵢ + fⱼ − 1 − fᵢⱼ), p = λ × E[D] ÷ 8 760',
    citation,
    inputs: [
      explainSuccess(context),
      ...regions.flatMap((i) =>
        sites[i] ? [explainRate(context, 'region', sites[i].region)] : [],
      ),
      explainMeanLength(context, 'region', hazards.regionLasts),
    ],
  };
}

function commonCause(context: DowntimeContext): Explanation {
  const { commonCause: rate, commonCauseLasts } = context.hazards;
  return {
    label: 'Common causes',
    value: 60 * rate.value * commonCauseLasts.mean.value * served(context),
    unit,
    formula: '60 × λc × E[Dc], for everybody who is served',
    citation,
    inputs: [
      explainRate(context, 'common-cause', null),
      explainMeanLength(context, 'common-cause', commonCauseLasts),
    ],
  };
}

function served({ exposure }: DowntimeContext): number {
  return weighted(exposure.served, exposure.weights);
}

function planned(context: DowntimeContext): Explanation {
  const { option, index, hazards, assumptions } = context;
  const { plannedDowntimeS } = option;
  const minutes = plannedDowntimeS === undefined ? hazards.planned.value : plannedDowntimeS / 60;
  return {
    label: 'Planned work',
    value: minutes * served(context),
    unit,
    formula: 'as stated, or assumed',
    citation,
    inputs: [
      plannedDowntimeS === undefined
        ? fromAssumption(assumptions, 'plannedDowntime')
        : fromDocument('Planned downtime a year', plannedDowntimeS, 's', [
            'options',
            index,
            'plannedDowntimePerYear',
          ]),
    ],
  };
}

function unserved(context: DowntimeContext): Explanation {
  return {
    label: 'Users whom no site serves',
    value: minutesPerYear * (1 - served(context)),
    unit,
    formula: '525 600 × share of users without a site',
    citation,
    inputs: [],
  };
}

function dependency(context: DowntimeContext, name: string): Explanation[] {
  const { groups, hazards, architecture } = context;
  const group = groups.find((g) => g.name === name);
  if (group) {
    const stated = group.members.map(({ name: member, availability }) =>
      fromDocument(`Availability of ${member}`, availability ?? null, 'availability', [
        'dependencies',
        architecture.dependencies.findIndex((d) => d.name === member),
        'availability',
      ]),
    );
    return [
      {
        label: `${name} down`,
        value: group.availability === null ? null : minutesPerYear * (1 - group.availability),
        unit,
        formula:
          stated.length > 1 ? '525 600 × Π (1 − availability)' : '525 600 × (1 − availability)',
        citation,
        ...(group.availability === null ? { because: 'no availability is stated' } : {}),
        inputs: stated,
      },
    ];
  }
  const fateful = fatefulRegions(groups).find((one) => fatefulName(one) === name);
  if (!fateful) return [];
  const together = fateful.regions.reduce((p, region) => p * hazards.regionGone(region).value, 1);
  return [
    {
      label: `${fateful.regions.join(' and ')} gone`,
      value: minutesPerYear * together * served(context),
      unit,
      formula: '525 600 × Π λ × E[D] ÷ 8 760',
      citation,
      inputs: [
        ...fateful.regions.map((region) => explainRate(context, 'region', region)),
        explainMeanLength(context, 'region', hazards.regionLasts),
      ],
    },
  ];
}
