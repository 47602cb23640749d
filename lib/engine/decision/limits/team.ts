import { teamSkills, type TeamSkill } from '../../model';
import { sentence } from '../sentence';
import { said } from '../words';
import { notAsked, type Limit } from './limit';

const rank = (skill: TeamSkill): number => teamSkills.indexOf(skill);

const words: Readonly<Record<TeamSkill, string>> = {
  'one-region': 'run one region',
  failover: 'fail over between regions',
  'distributed-data': 'keep data right in several regions',
};

/** The team is large enough for the pattern and has done its like. */
export const team: Limit = {
  id: 'team',
  unit: 'people',
  moreIsBetter: false,
  targets: ['team'],
  hold: ({ pattern }, { requirements }) => {
    const { engineers, skill } = requirements.team ?? {};
    if (engineers === undefined && skill === undefined) return notAsked(pattern.engineers);
    const enough = engineers === undefined || engineers >= pattern.engineers;
    const skilled = skill === undefined || rank(skill) >= rank(pattern.skill);
    return {
      status: enough && skilled ? 'pass' : 'fail',
      value: pattern.engineers,
      against: engineers ?? null,
      missing: [],
    };
  },
  say: ({ pattern }, _, { requirements }) => {
    const { skill } = requirements.team ?? {};
    const figure = said.count(`patterns[${pattern.id}].engineers`, pattern.engineers, 'people');
    const people = { said: figure.words };
    return skill !== undefined && rank(skill) < rank(pattern.skill)
      ? { ...people, ...sentence`it takes a team that can ${words[pattern.skill]}` }
      : { ...people, ...sentence`it takes ${figure} engineers` };
  },
};
