import type { RedFlag } from '../../model';
import { teamFits } from '../checks/people';
import { absenceOf } from '../needs';
import type { CheckInput } from '../item';

/** A shape that asks more of the team than it has done before. */
export function teamFlag(input: CheckInput): RedFlag {
  const flag = {
    id: 'team',
    title: 'The shape asks more than the team has done',
    evidence: [],
  } as const;
  const absence = absenceOf('several-sites', input.option, input.architecture);
  if (absence !== null) return { ...flag, state: 'clear', because: absence };
  const { answer, because } = teamFits(input);
  const state = { holds: 'clear', fails: 'raised', unknown: 'unknown' } as const;
  return { ...flag, state: state[answer], because };
}
