import { availabilityCauseWords } from '../availability/cause-words';
import { ownSources } from '../availability/own-sources';
import type { Explanation } from '../model';
import { fromAssumption, fromDocument, type ExplainContext } from './context';
import { downtimeContext } from './downtime-context';
import { explainContribution } from './explain-contribution';
import { explainSuccess } from './outage-leaves';

const citation = 'docs/model.md#availability';
const noUsers = 'nobody uses the service: no population has users who send requests';

/** The yearly downtime, with all that it is the sum of. */
export function explainDowntime(context: ExplainContext): Explanation {
  const { contributions, downtimeMinutesPerYear: value } = context.evaluation.availability;
  const found = downtimeContext(context);
  return {
    label: 'Downtime',
    value,
    unit: 'min a year',
    formula: 'Σ of its causes, weighted by users',
    citation,
    ...(value === null ? { because: noUsers } : {}),
    inputs: found ? contributions.map((one) => explainContribution(found, one)) : [],
  };
}

/** The yearly availability, or its nines. */
export function explainYearly(context: ExplainContext, figure: 'yearly' | 'nines'): Explanation {
  const { availability } = context.evaluation;
  const value = availability[figure];
  const bound = availability.standing === 'at-most' ? ', at most' : '';
  return {
    label: figure === 'yearly' ? `Availability${bound}` : `Nines${bound}`,
    value,
    unit: figure === 'yearly' ? 'availability' : '',
    formula: figure === 'yearly' ? '1 − downtime ÷ 525 600' : '−log₁₀(downtime ÷ 525 600)',
    citation,
    ...(value === null
      ? {
          because:
            availability.yearly === null ? noUsers : 'without downtime there is no last nine',
        }
      : {}),
    inputs: [explainDowntime(context)],
  };
}

/** An end of the range of the availability, with the assumptions that move it. */
export function explainBound(
  context: ExplainContext,
  figure: 'lowerBound' | 'upperBound',
): Explanation {
  const { availability } = context.evaluation;
  const value = availability[figure];
  const { assumptions, option } = context;
  const ids = ['zoneOutages', 'zoneOutageMedian', 'plannedDowntime'] as const;
  return {
    label: figure === 'lowerBound' ? 'Availability at worst' : 'Availability at best',
    value,
    unit: 'availability',
    formula: `every assumption at the end of its range that is ${figure === 'lowerBound' ? 'worst' : 'best'}`,
    citation,
    ...(value === null
      ? {
          because:
            availability.yearly === null
              ? noUsers
              : 'a hard dependency states no availability, and could be down at any time',
        }
      : {}),
    inputs: [
      explainSuccess(context),
      ...ids
        .filter((id) => id !== 'plannedDowntime' || option.plannedDowntimeS === undefined)
        .map((id) => fromAssumption(assumptions, id)),
      explainDowntime(context),
    ],
  };
}

/** The downtime that the requirement leaves. */
export function explainBudget({ architecture, evaluation }: ExplainContext): Explanation {
  const required = architecture.requirements.availability ?? null;
  return {
    label: 'Downtime that the requirement leaves',
    value: evaluation.availability.budgetMinutes,
    unit: 'min a year',
    formula: '525 600 × (1 − availability required)',
    citation,
    ...(required === null ? { because: 'no availability is required' } : {}),
    inputs: [
      fromDocument('Availability required', required, 'availability', [
        'requirements',
        'availability',
      ]),
    ],
  };
}

/** What one population finds; undefined when there is no such population. */
export function explainPopulationDowntime(
  context: ExplainContext,
  name: string,
  figure: 'yearly' | 'downtimeMinutesPerYear',
): Explanation | undefined {
  const row = context.evaluation.availability.populations.find((one) => one.name === name);
  if (!row) return undefined;
  const down: Explanation = {
    label: `Downtime of ${name}`,
    value: row.downtimeMinutesPerYear,
    unit: 'min a year',
    formula: 'Σ of its causes, less what overlaps; dependencies multiply',
    citation,
    ...(row.yearly === null ? { because: 'these users send no requests' } : {}),
    inputs: row.yearly === null ? [] : causesFor(context, name),
  };
  if (figure === 'downtimeMinutesPerYear') return down;
  return {
    label: `Availability of ${name}`,
    value: row.yearly,
    unit: 'availability',
    formula: '1 − downtime ÷ 525 600',
    citation,
    ...(row.yearly === null ? { because: 'these users send no requests' } : {}),
    inputs: [down],
  };
}

function causesFor(context: ExplainContext, name: string): Explanation[] {
  const found = downtimeContext(context);
  if (!found) return [];
  const { exposure, groups, option, recoveryTimes, assumptions } = found;
  const p = exposure.traffic.network.populations.findIndex((row) => row.population.name === name);
  const own = ownSources(exposure, groups, option, recoveryTimes, assumptions)
    .flatMap(({ parts }) => parts)
    .flatMap(({ cause, name: of, byPopulation }): Explanation[] => {
      const value = byPopulation[p] ?? 0;
      const label =
        of === null ? availabilityCauseWords[cause] : `${availabilityCauseWords[cause]}: ${of}`;
      return value > 1e-9
        ? [{ label: `${label}, alone`, value, unit: 'min a year', inputs: [] }]
        : [];
    });
  const stated = context.evaluation.availability.contributions.filter(
    (one) => one.cause === 'dependency' && groups.some((group) => group.name === one.name),
  );
  return [...own, ...stated.map((one) => explainContribution(found, one))];
}
