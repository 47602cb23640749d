import { listed } from '../../findings/words';
import type { DriverJudgement } from '../../model';
import { sentence } from '../sentence';
import type { JudgeDriver } from './driver-context';

/** The law asks for several regions if no single one may hold the data of all users. */
export const compliance: JudgeDriver = ({ architecture, ground }): DriverJudgement => {
  const driver = 'compliance' as const;
  const { best, bestWithoutLaw, populations } = ground;
  const bound = populations.filter(({ constraints }) => constraints.length > 0);
  const sets = [
    ...new Set(bound.flatMap(({ constraints }) => constraints.map(({ data }) => data.name))),
  ];
  const judged = (holds: 'yes' | 'no', said: ReturnType<typeof sentence>): DriverJudgement => ({
    driver,
    holds,
    missing: [],
    ...said,
  });
  if (bound.length === 0) {
    return judged(
      'no',
      architecture.data.length === 0
        ? sentence`No data is described, so that none has to rest anywhere.`
        : sentence`No data set has to rest in one place rather than another.`,
    );
  }
  if (best) {
    return judged(
      'no',
      sentence`One region may hold all data: ${best.region.id} lies in the jurisdiction of ${listed(sets)}. This checks where data rests and is no legal advice.`,
    );
  }
  if (!bestWithoutLaw) {
    return judged('no', sentence`The requirements leave no region in which anything could rest.`);
  }
  const laws = [
    ...new Set(
      bound.flatMap(({ constraints }) =>
        constraints.map(({ jurisdictions }) => jurisdictions.join(' or ')),
      ),
    ),
  ];
  return judged(
    'yes',
    sentence`No single region may hold all data: ${listed(sets)} must rest in ${listed(laws)}, each for its own subjects. This checks where data rests and is no legal advice.`,
  );
};
