import { count, listed, percent, shortName } from '../../findings/words';
import type { Evidence } from '../../model';
import { fails, holds, unknown } from '../answers';
import type { ReadinessCheck } from '../item';

/** No single loss takes every region of a hard dependency of ours. */
export const dependenciesSurvive: ReadinessCheck = ({ architecture, option }) => {
  const own = architecture.dependencies.filter(
    ({ needs, external }) => needs === 'hard' && !external,
  );
  const covered = new Set(
    own.flatMap(({ name, alternativeTo }) =>
      alternativeTo === undefined ? [] : [name, alternativeTo],
    ),
  );
  const exposed = own.filter(
    ({ name, regions }) =>
      !covered.has(name) &&
      option.sites.some(
        ({ region }) => regions.length > 0 && regions.every((one) => one === region),
      ),
  );
  if (exposed.length > 0)
    return fails(
      listed(
        exposed.map(
          ({ name, regions }) => `${name} lives in ${listed(regions.map(shortName))} alone`,
        ),
      ),
    );
  const open = own.filter(({ name, regions }) => regions.length === 0 && !covered.has(name));
  return open.length > 0
    ? unknown(`where ${listed(open.map(({ name }) => name))} lives is not stated`)
    : holds('no single loss takes a hard dependency along');
};

/** Each hard dependency that others run has a second provider. */
export const secondProvider: ReadinessCheck = ({ architecture: { dependencies } }) => {
  const foreign = dependencies.filter(({ needs, external }) => needs === 'hard' && external);
  const alternatives = new Set(dependencies.flatMap(({ alternativeTo }) => alternativeTo ?? []));
  const single = foreign.filter(
    ({ name, alternativeTo }) => alternativeTo === undefined && !alternatives.has(name),
  );
  return single.length > 0
    ? fails(`nothing stands in for ${listed(single.map(({ name }) => name))}`)
    : holds('another provider stands in for each');
};

/** One bad request stays within the required radius. */
export const blastRadius: ReadinessCheck = ({ architecture, evaluation }) => {
  const limit = architecture.requirements.blastRadius;
  const rows = evaluation.capacity.cells.map(({ region, count: cells, reaches }) => ({
    region,
    cells,
    reached: reaches[0]?.downOfAll ?? null,
  }));
  const evidence = rows.map(({ region, reached }): Evidence => ({
    label: `All users, bad request at ${shortName(region)}`,
    value: reached,
    unit: 'share',
    ...(limit === undefined ? {} : { limit }),
    figure: `capacity.cells[${region}].reaches[poison-request].downOfAll`,
  }));
  if (limit === undefined || rows.some(({ reached }) => reached === null))
    return unknown('whom a bad request reaches is not known', evidence);
  const worst = rows.toSorted((a, b) => (b.reached ?? 0) - (a.reached ?? 0))[0];
  if (!worst) return unknown('the option has no site');
  const told = `a bad request at ${shortName(worst.region)} (${worst.cells === 1 ? 'one cell' : `${count(worst.cells)} cells`}) reaches ${percent(worst.reached ?? 0)} of all users, and ${percent(limit)} are allowed`;
  return (worst.reached ?? 0) > limit * (1 + 1e-9) ? fails(told, evidence) : holds(told, evidence);
};
