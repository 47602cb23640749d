import { count, listed, percent, shortName } from '../../findings/words';
import type { Evidence } from '../../model';
import { toolingKindOf } from '../../isolation/dependency-kind';
import { serviceOffers } from '../../isolation/service-offers';
import { unmetOffers } from '../../isolation/unmet-offers';
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

/** What the service is built on is offered wherever a site stands. */
export const servicesOffered: ReadinessCheck = ({ architecture, option }) => {
  const regions = option.sites.map(({ region }) => region);
  const unmet = unmetOffers(architecture, regions);
  const [missing] = unmet.filter(({ offered }) => offered === false);
  if (missing) {
    return fails(`${missing.dependency.name} is not offered in ${shortName(missing.region)}`);
  }
  const open = new Set([
    ...unmet.map(({ dependency }) => dependency.name),
    ...serviceOffers(architecture, option).flatMap(({ name, needs }) =>
      needs === null ? [name] : [],
    ),
  ]);
  if (open.size > 0) return unknown(`where ${listed([...open])} is offered is not stated`);
  return architecture.dependencies.some(({ offeredIn }) => offeredIn !== undefined)
    ? holds('each service of the provider is said to be offered where a site stands')
    : unknown('the document names no service of the provider');
};

/** No tool that a failover takes falls with the region that it is to leave. */
export const nothingFromLostRegion: ReadinessCheck = ({ architecture, evaluation }) => {
  const blocked = evaluation.findings.find(({ code }) => code === 'ISO-03');
  if (blocked)
    return fails(`${(blocked.message[0] ?? '').toLowerCase()}${blocked.message.slice(1)}`);
  return architecture.dependencies.some((one) => toolingKindOf(one) !== null)
    ? holds('none of the tools that the document names falls with a site that it has to move')
    : unknown('the document names no sign-in, DNS, control plane or deployment tool');
};
