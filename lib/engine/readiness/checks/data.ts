import { listed, shortName, stretch } from '../../findings/words';
import type { DataSet, Evidence } from '../../model';
import { fails, holds, unknown } from '../answers';
import { lagOf, waitsForNobody } from '../async-links';
import { contestedData } from '../contested-data';
import type { ReadinessCheck } from '../item';

const named = (data: readonly DataSet[]) => listed(data.map(({ name }) => name));

export const consistencyStated: ReadinessCheck = ({ architecture: { data } }) => {
  const open = data.filter(({ consistency }) => consistency === undefined);
  return open.length > 0
    ? fails(`nothing says how fresh a read of ${named(open)} has to be`)
    : holds('each data set says how fresh a read has to be');
};

/** Colliding writes are settled by a rule. */
export const conflictRule: ReadinessCheck = ({ architecture, option }) => {
  const contested = contestedData(architecture, option);
  if (contested.length === 0) return holds('no two sites write the same data without waiting');
  const without = contested.filter(({ onConflict }) => onConflict === 'none');
  if (without.length > 0) return fails(`${named(without)} can collide, and no rule settles it`);
  const open = contested.filter(({ onConflict }) => onConflict === undefined);
  return open.length > 0
    ? unknown(`nothing says what becomes of colliding writes to ${named(open)}`)
    : holds(`a rule settles colliding writes to ${named(contested)}`);
};

/** Stated lags stay within the writes that may be lost. */
export const lagTarget: ReadinessCheck = ({ architecture, option, assumptions }) => {
  const limit = architecture.requirements.rpoS;
  const rows = option.links.filter(waitsForNobody).map((link) => ({
    link,
    lag: lagOf(link, assumptions)?.p99S ?? null,
  }));
  const evidence = rows.map(({ link, lag }): Evidence => ({
    label: `Lag ${shortName(link.from)} to ${shortName(link.to)}, p99`,
    value: lag,
    unit: 's',
    ...(limit === undefined ? {} : { limit }),
  }));
  const open = rows.filter(({ link }) => link.lagMs === undefined);
  const worst = Math.max(0, ...rows.map(({ lag }) => lag ?? 0));
  if (limit !== undefined && worst > limit) {
    return fails(
      `a copy trails ${stretch(worst)} behind, and ${stretch(limit)} may be lost`,
      evidence,
    );
  }
  if (open.length > 0) {
    return unknown(
      `${open.length === 1 ? 'one link states' : `${open.length} links state`} no lag, so that it is only estimated`,
      evidence,
    );
  }
  return limit === undefined
    ? unknown('no limit on lost writes is required to hold the lags against', evidence)
    : holds(
        `no copy trails more than ${stretch(worst)} behind, and ${stretch(limit)} may be lost`,
        evidence,
      );
};

/** After the loss of any one site the writes that are gone stay within what may be lost. */
export const copySurvives: ReadinessCheck = ({ architecture, evaluation }) => {
  const { rpoS } = evaluation.recovery;
  const limit = architecture.requirements.rpoS;
  const evidence: Evidence[] = [
    {
      label: 'Writes that may be gone',
      value: rpoS,
      unit: 's',
      ...(limit === undefined ? {} : { limit }),
      figure: 'recovery.rpoS',
    },
  ];
  if (rpoS === null) return fails('the loss of a site leaves some data without any copy', evidence);
  if (limit === undefined)
    return holds('every data set keeps a copy whichever site is lost', evidence);
  return rpoS > limit
    ? fails(
        `the last ${stretch(rpoS)} of writes may be gone, and ${stretch(limit)} are allowed`,
        evidence,
      )
    : holds(
        `at most the last ${stretch(rpoS)} of writes are gone, and ${stretch(limit)} are allowed`,
        evidence,
      );
};

/** Every data set can be brought back to before a bad write. */
export const pointInTime: ReadinessCheck = ({ architecture: { data }, option }) => {
  const isBackedUp = option.sites.some(({ backup }) => backup !== undefined);
  const without = data.filter((one) => one.pointInTime === undefined);
  if (without.length === 0) return holds('each data set can be brought back to an earlier moment');
  return isBackedUp
    ? holds('a backup elsewhere keeps earlier moments')
    : fails(
        `a bad write to ${named(without)} is copied everywhere, and nothing keeps an earlier moment`,
      );
};

export const homesDecided: ReadinessCheck = ({ architecture, option }) => {
  const { populations } = architecture.demand;
  const open = populations.filter(({ name }) => !Object.hasOwn(option.homes, name));
  return open.length > 0
    ? fails(`no home is named for ${listed(open.map(({ name }) => name))}`)
    : holds('each population has a home');
};
