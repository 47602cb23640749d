import type { Fix, LossRecovery } from '../model';
import { recoveryLevers, type Lever } from './recovery-levers';
import type { RuleContext } from './rule';
import { listed, stretch } from './words';

/**
 * The fewest steps to shorten, and by as little as it takes, for a recovery to be within a limit: the
 * longest step alone where it can give enough, else another one alone, else two, three, all of them. null
 * where all together do not give enough.
 */
export function fasterRecovery(
  context: RuleContext,
  loss: LossRecovery,
  limitS: number,
): Fix | null {
  const { totalS } = loss.rto;
  if (totalS === null) return null;
  const excess = totalS - limitS;
  const levers = recoveryLevers(context, loss);
  for (let size = 1; size <= levers.length; size += 1) {
    const enough = subsets(levers, size).find(
      (some) => some.reduce((sum, { givesS }) => sum + givesS, 0) >= excess,
    );
    if (enough) return fixOf(enough, excess, limitS);
  }
  return null;
}

/** All subsets of a size, those of the first items first. */
function subsets(levers: readonly Lever[], size: number): Lever[][] {
  if (size === 0) return [[]];
  return levers.flatMap((lever, i) =>
    subsets(levers.slice(i + 1), size - 1).map((rest) => [lever, ...rest]),
  );
}

function fixOf(levers: readonly Lever[], excess: number, limitS: number): Fix {
  let left = excess;
  const pulled = levers.map((lever) => {
    const saved = Math.min(lever.givesS, left);
    left -= saved;
    return lever.pull(saved);
  });
  const words = listed(pulled.map((one) => one.words));
  return {
    summary: `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`,
    consequence: `Users are served again within ${stretch(limitS)} at worst.`,
    edits: pulled.flatMap((one) => one.edits),
  };
}
