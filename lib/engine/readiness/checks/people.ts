import { classifyTier } from '../../decision/tier/classify';
import { percent } from '../../findings/words';
import { fails, holds, unknown } from '../answers';
import type { ReadinessCheck } from '../item';
import { skillNeeded, skillRank, skillWords } from '../skill-needed';

export const ownerNamed: ReadinessCheck = ({ architecture: { metadata } }) =>
  metadata.owner === undefined
    ? fails('the document names no owner')
    : holds(`${metadata.owner} answers for the service`);

/** The tier that is stated is the one that the business impact comes to. */
export const tierAgreed: ReadinessCheck = ({ architecture, policy }) => {
  const { standing, declared, derived } = classifyTier(architecture, policy);
  if (standing === 'agrees') return holds(`tier ${String(declared)}, as the business impact says`);
  if (standing === 'unknown') {
    return unknown(
      declared === null
        ? 'no tier is stated'
        : 'not every question about the impact on the business is answered',
    );
  }
  return fails(
    `tier ${String(declared)} is stated, and the business impact comes to ${derived === null ? 'a higher one' : `tier ${derived}`}`,
  );
};

/** The team has done before what the shape asks of it. */
export const teamFits: ReadinessCheck = ({ architecture, option }) => {
  const skill = architecture.requirements.team?.skill;
  const needed = skillNeeded(option);
  if (skill === undefined) {
    return unknown(
      `the shape needs ${skillWords[needed]}, and what the team has done before is not stated`,
    );
  }
  return skillRank(skill) < skillRank(needed)
    ? fails(`the shape needs ${skillWords[needed]}, and the team knows ${skillWords[skill]}`)
    : holds(`the team knows ${skillWords[skill]}, and the shape needs ${skillWords[needed]}`);
};

/** What drills have shown stands in the document. */
export const drillRhythm: ReadinessCheck = ({ option: { failover } }) =>
  failover.success === undefined
    ? unknown('no share of failovers that work is stated, so that nobody seems to have counted')
    : holds(`${percent(failover.success)} of failovers are said to work`);
