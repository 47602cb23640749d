import { percent, stretch } from '../../findings/words';
import type { Evidence } from '../../model';
import { fails, holds, unknown } from '../answers';
import type { ReadinessCheck } from '../item';

/** A majority needs three. */
const vantagePointsWanted = 3;

export const vantagePoints: ReadinessCheck = ({ option: { health } }) => {
  if (health === null) return fails('nothing probes the sites');
  const points = health.vantagePoints;
  if (points === undefined) return unknown('from how many places sites are probed is not stated');
  const evidence: Evidence[] = [
    {
      label: 'Places that probe',
      value: points,
      unit: 'places',
      limit: vantagePointsWanted,
      sense: 'at-least',
    },
  ];
  return points < vantagePointsWanted
    ? fails(
        `${points === 1 ? 'one place probes' : `${points} places probe`}, and a majority needs three`,
        evidence,
      )
    : holds(`${points} places probe, and a majority decides`, evidence);
};

export const failuresInARow: ReadinessCheck = ({ option: { health } }) => {
  if (health === null) return fails('nothing probes the sites');
  return health.failures < 2
    ? fails('one missed probe takes a site out')
    : holds(`${health.failures} missed probes in a row take a site out`);
};

/** The longest recovery from the loss of one site stays within what is required. */
export const failoverInTime: ReadinessCheck = ({ architecture, evaluation }) => {
  const { totalS } = evaluation.recovery.rto;
  const limit = architecture.requirements.rtoS;
  const evidence: Evidence[] = [
    {
      label: 'Until served again, at worst',
      value: totalS,
      unit: 's',
      ...(limit === undefined ? {} : { limit }),
      figure: 'recovery.rto.totalS',
    },
  ];
  if (limit === undefined)
    return unknown('no recovery time is required to hold it against', evidence);
  if (totalS === null) return fails('some loss never ends by taking over', evidence);
  return totalS > limit
    ? fails(`recovery takes ${stretch(totalS)}, and may take ${stretch(limit)}`, evidence)
    : holds(`recovery takes ${stretch(totalS)}, and may take ${stretch(limit)}`, evidence);
};

/** Who or what decides, and on which sign. */
export const failoverDecision: ReadinessCheck = ({ option: { failover } }) => {
  const { mode, decideS, outAbove } = failover;
  if (mode !== 'manual') {
    return outAbove === undefined
      ? unknown('above which share of errors a site is taken out is not stated')
      : holds(`a site is taken out above ${percent(outAbove)} of errors`);
  }
  return decideS === undefined
    ? unknown('people decide, and how long they take is not stated')
    : holds(`people decide, within ${stretch(decideS)}`);
};

/** Out above, back below, and a pause in between. */
export const hysteresis: ReadinessCheck = ({ option: { failover } }) => {
  const { outAbove, backBelow, cooldownS } = failover;
  if (outAbove === undefined || backBelow === undefined || cooldownS === undefined) {
    return unknown('not all of failover.outAbove, backBelow and cooldown are stated');
  }
  if (backBelow >= outAbove) return fails('a site comes back at the error rate that took it out');
  return cooldownS === 0
    ? fails('there is no pause between two moves')
    : holds(
        `out above ${percent(outAbove)}, back below ${percent(backBelow)}, ${stretch(cooldownS)} apart`,
      );
};

/** A store that decides by majority cannot have two writers; anything else has to be shown. */
export const splitBrainGuard: ReadinessCheck = ({ option }) => {
  const copying = option.links;
  return copying.length > 0 && copying.every(({ mode }) => mode === 'quorum')
    ? holds('every write needs a majority, so that a part that is cut off writes nothing')
    : unknown('the document states no guard: quorum, arbiter, fencing tokens or switching off');
};
