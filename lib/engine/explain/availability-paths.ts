import type { Explanation, OptionEvaluation } from '../model';
import type { ExplainContext } from './context';
import { downtimeContext } from './downtime-context';
import {
  explainBound,
  explainBudget,
  explainDowntime,
  explainPopulationDowntime,
  explainYearly,
} from './explain-availability';
import { explainContribution } from './explain-contribution';
import { explainLever } from './explain-lever';

type Build = (context: ExplainContext, parts: readonly string[]) => Explanation | undefined;

/** Every kind of figure of the availability that can be explained. */
export const availabilityFigureForms: readonly { readonly form: RegExp; readonly build: Build }[] =
  [
    {
      form: /^availability\.(yearly|nines)$/,
      build: (context, [figure]) => explainYearly(context, figure === 'nines' ? 'nines' : 'yearly'),
    },
    { form: /^availability\.downtimeMinutesPerYear$/, build: explainDowntime },
    {
      form: /^availability\.(lowerBound|upperBound)$/,
      build: (context, [figure]) =>
        explainBound(context, figure === 'lowerBound' ? 'lowerBound' : 'upperBound'),
    },
    { form: /^availability\.budgetMinutes$/, build: explainBudget },
    {
      form: /^availability\.contributions\[([^\]]+)\]\.minutesPerYear$/,
      build: (context, [id]) => {
        const { contributions } = context.evaluation.availability;
        const contribution = contributions.find((one) => one.id === id);
        const found = contribution && downtimeContext(context);
        return found ? explainContribution(found, contribution) : undefined;
      },
    },
    {
      form: /^availability\.populations\[([^\]]+)\]\.(yearly|downtimeMinutesPerYear)$/,
      build: (context, [name = '', figure]) =>
        explainPopulationDowntime(
          context,
          name,
          figure === 'yearly' ? 'yearly' : 'downtimeMinutesPerYear',
        ),
    },
    {
      // Tried when it is asked for: no part of the evaluation, and so not among the paths below.
      form: /^availability\.levers\[([^\]]+)\]\.minutesPerYear$/,
      build: (context, [id = '']) => explainLever(context, id),
    },
  ];

/** The path of every figure of the availability that is explained. */
export function availabilityPaths({ availability }: OptionEvaluation): string[] {
  const figures = ['yearly', 'downtimeMinutesPerYear', 'nines', 'lowerBound', 'upperBound'];
  return [
    ...[...figures, 'budgetMinutes'].map((figure) => `availability.${figure}`),
    ...availability.contributions.map(
      ({ id }) => `availability.contributions[${id}].minutesPerYear`,
    ),
    ...availability.populations.flatMap(({ name }) =>
      ['yearly', 'downtimeMinutesPerYear'].map(
        (figure) => `availability.populations[${name}].${figure}`,
      ),
    ),
  ];
}
