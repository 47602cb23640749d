import type { ResidencyReport, ResidencyViolation } from '../../model';
import { count, listed, shortName } from '../../findings/words';
import { happens } from '../broken-law';

/** More sites than these are counted instead of named. */
const mostNamed = 3;

/** What was found, in a sentence or two. Of nothing it says that nothing was found, and no more. */
export function residencyVerdict(
  violations: readonly ResidencyViolation[],
  further: ResidencyReport['further'],
): string {
  const happening = violations.filter(happens);
  const steady = happening.filter(({ when }) => when === 'steady').length;
  const inLoss = happening.length - steady;
  const inSeveral = further.filter((loss) => loss.violations.some(happens)).length;
  const parts = [
    ...(steady > 0 ? [`${ways(steady)} with nothing lost`] : []),
    ...(inLoss > 0 ? [`${ways(inLoss)} in the loss of one site`] : []),
    ...(inSeveral > 0 ? [`others in ${losses(inSeveral)} of several sites`] : []),
  ];
  const held = [
    ...new Set(violations.flatMap((row) => (happens(row) ? [] : row.lost.map(shortName)))),
  ];
  const heldFurther = further.filter((loss) => !loss.violations.every(happens)).length;
  const without = [
    ...(held.length > mostNamed ? [`the loss of any of ${count(held.length)} sites`] : []),
    ...(held.length > 0 && held.length <= mostNamed ? [`the loss of ${listed(held)}`] : []),
    ...(heldFurther > 0 ? [`${losses(heldFurther)} of several sites`] : []),
  ];
  return [
    parts.length > 0
      ? `Data comes to where it may not be: ${listed(parts)}.`
      : 'No violation was found in what is described.',
    ...(without.length > 0
      ? [`Users are left without a lawful site in ${listed(without)}, and are not served.`]
      : []),
  ].join(' ');
}

const ways = (many: number): string => (many === 1 ? 'one way' : `${count(many)} ways`);
const losses = (many: number): string => (many === 1 ? 'one loss' : `${count(many)} losses`);
