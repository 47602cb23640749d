import type { AvailabilityFigures, OptionEvaluation } from '../model';

/** One row for every figure of availability that has no value, with the reason. */
export function unknownAvailability(
  availability: AvailabilityFigures,
): OptionEvaluation['unknown'] {
  const { yearly, nines, lowerBound, budgetMinutes, contributions, degraded } = availability;
  const row = (key: string, because: string) => ({ path: `availability.${key}`, because });
  const unstated = contributions.filter((one) => one.minutesPerYear === null);
  const names = unstated.map(({ name }) => name ?? '').join(', ');
  const noUsers = 'nobody uses the service: no population has users who send requests';
  return [
    ...(yearly === null
      ? ['yearly', 'downtimeMinutesPerYear', 'nines', 'lowerBound', 'upperBound'].map((key) =>
          row(key, noUsers),
        )
      : [
          ...(nines === null ? [row('nines', 'nothing is known to take the service down')] : []),
          ...(lowerBound === null
            ? [row('lowerBound', `no availability is stated for ${names}`)]
            : []),
        ]),
    ...availability.populations.flatMap((one) =>
      one.yearly === null
        ? [row(`populations[${one.name}].yearly`, 'these users send no requests')]
        : [],
    ),
    ...unstated.map(({ id, name }) =>
      row(
        `contributions[${id}].minutesPerYear`,
        `no availability is stated for ${name ?? id}; the total is without it`,
      ),
    ),
    ...degraded.flatMap(({ dependency, minutesPerYear }) =>
      minutesPerYear === null
        ? [
            row(
              `degraded[${dependency}].minutesPerYear`,
              `no availability is stated for ${dependency}`,
            ),
          ]
        : [],
    ),
    ...(budgetMinutes === null ? [row('budgetMinutes', 'no availability is required')] : []),
  ];
}
