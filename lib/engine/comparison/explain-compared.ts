import type { Architecture, ComparedId, Explanation, Option, OptionEvaluation } from '../model';
import { misplaced, violationsOf } from './measures';

const leaf = (label: string, value: Explanation['value'], unit: string): Explanation => ({
  label,
  value,
  unit,
  inputs: [],
});

const short = (region: string): string => region.slice(region.indexOf(':') + 1);

/** How many of the single losses are survived: each loss with what it leaves. */
function singleLosses({ capacity }: OptionEvaluation): Explanation {
  const singles = capacity.losses.filter(({ lost }) => lost.length === 1);
  const kept = singles.filter(({ survives }) => survives).length;
  return {
    label: 'Single losses survived',
    value: singles.length === 0 ? null : kept / singles.length,
    unit: 'share',
    formula: 'losses of one site with nothing overloaded and everyone served ÷ losses of one site',
    citation: 'docs/model.md#losses',
    ...(singles.length === 0 ? { because: 'there is no site to lose' } : {}),
    inputs: singles.map(({ lost, servedFraction, survives }) =>
      leaf(
        `Served after losing ${lost.map(short).join(' and ')}${survives ? '' : ', not survived'}`,
        servedFraction,
        'share',
      ),
    ),
  };
}

/** Copies and reads where they may not be, one by one. */
function residency(evaluation: OptionEvaluation): Explanation {
  const violations = violationsOf(evaluation);
  return {
    label: 'Violations of residency',
    value: violations.length,
    unit: 'violations',
    formula: 'copies at rest and reads outside of where the document lets them be',
    citation: 'docs/residency.md',
    inputs: violations.map(({ data, path, region, jurisdiction, when, lost }) =>
      leaf(
        `${data}, ${path}, in ${short(region)}, bound to ${jurisdiction}`,
        when === 'steady' ? 'always' : `after losing ${lost.map(short).join(' and ')}`,
        '',
      ),
    ),
  };
}

function regions(architecture: Architecture, option: Option): Explanation {
  const against = misplaced(architecture, option);
  return {
    label: 'Deviations from the regions required',
    value: against.length,
    unit: 'regions',
    formula: 'sites in regions that may not be used + required regions without a site',
    inputs: against.map((region) =>
      leaf(
        region,
        option.sites.some((site) => site.region === region) ? 'may not be used' : 'is left out',
        '',
      ),
    ),
  };
}

/**
 * How a figure of a comparison came to be that is no figure of the evaluation itself. undefined for all others:
 * their cell names the path that `explain` knows.
 */
export function explainCompared(
  architecture: Architecture,
  option: Option,
  evaluation: OptionEvaluation,
  id: ComparedId,
): Explanation | undefined {
  switch (id) {
    case 'single-losses':
      return singleLosses(evaluation);
    case 'residency':
      return residency(evaluation);
    case 'regions':
      return regions(architecture, option);
    case 'one-off': {
      const { totalUsd, migrationUsd, trainingUsd } = evaluation.cost.oneOff;
      return {
        label: 'Paid once',
        value: totalUsd,
        unit: 'USD',
        ...(totalUsd === null ? { because: 'the document does not say' } : {}),
        citation: 'docs/cost.md',
        inputs: [
          ...(migrationUsd === null ? [] : [leaf('Migration', migrationUsd, 'USD')]),
          ...(trainingUsd === null ? [] : [leaf('Training', trainingUsd, 'USD')]),
        ],
      };
    }
    default:
      return undefined;
  }
}
