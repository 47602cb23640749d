import type { DriverJudgement } from '../../model';
import { isDrawn, type JudgedDrawing } from '../recommend/judged';
import { sentence } from '../sentence';
import { said } from '../words';
import { unreachableBecause } from '../recommend/unreachable';
import type { JudgeDriver } from './driver-context';

/**
 * Availability asks for more than one region if one with several zones does not reach the requirement and
 * another pattern does. What no pattern reaches asks for nothing: it cannot be had.
 */
export const availability: JudgeDriver = ({ architecture, ground, judged }): DriverJudgement => {
  const driver = 'availability' as const;
  const required = architecture.requirements.availability;
  if (required === undefined) {
    return {
      driver,
      holds: 'unknown',
      missing: ['requirements.availability'],
      ...sentence`How much of the year it has to be up is not stated (requirements.availability).`,
    };
  }
  const drawn = judged.filter(isDrawn);
  const zones = drawn.find(({ row }) => row.pattern.id === 'multi-az');
  const target = said.availability('requirements.availability', required);
  const of = ({ row }: JudgedDrawing) =>
    said.availability(
      `patterns[${row.pattern.id}].availability`,
      row.figures.availability.yearly ?? 0,
      required,
    );
  const unknown = [zones, ...drawn].find((one) => one?.held.availability.status === 'unknown');
  if (zones?.held.availability.status === 'pass') {
    return {
      driver,
      holds: 'no',
      missing: [],
      ...sentence`One region with several zones is up ${of(zones)} of the year; ${target} are required.`,
    };
  }
  const [meets] = drawn
    .filter(({ held }) => held.availability.status === 'pass')
    .toSorted((a, b) => a.row.cost.value - b.row.cost.value);
  if (meets) {
    const alone = zones
      ? sentence`One region with several zones is up ${of(zones)} of the year, short of the ${target} required`
      : sentence`No one region may serve everybody`;
    return {
      driver,
      holds: 'yes',
      missing: [],
      ...sentence`${alone}; ${meets.row.pattern.title.toLowerCase()} reaches ${of(meets)}.`,
    };
  }
  if (unknown) {
    const { missing } = unknown.held.availability;
    return {
      driver,
      holds: 'unknown',
      missing,
      ...sentence`It takes ${missing.join(', ')} to say whether ${target} can be reached.`,
    };
  }
  return {
    driver,
    holds: 'no',
    missing: [],
    ...sentence`${target} cannot be reached by any number of regions: ${unreachableBecause(ground, drawn, required)}.`,
  };
};
