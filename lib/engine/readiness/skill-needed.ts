import { teamSkills, type Option, type TeamSkill } from '../model';
import { writesAt } from '../traffic/serves';

export const skillWords: Readonly<Record<TeamSkill, string>> = {
  'one-region': 'running one region',
  failover: 'failing over',
  'distributed-data': 'distributed data',
};

export const skillRank = (skill: TeamSkill): number => teamSkills.indexOf(skill);

/** What a team has to have done before to run the option. */
export function skillNeeded(option: Option): TeamSkill {
  const writers = option.sites.filter((site) => writesAt(option, site));
  if (writers.length > 1) return 'distributed-data';
  return option.sites.length > 1 ? 'failover' : 'one-region';
}
