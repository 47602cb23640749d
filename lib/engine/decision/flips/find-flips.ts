import { assumptionsFor, type Assumptions } from '../../assumptions';
import type { Architecture, FlipSearch } from '../../model';
import type { DecideOptions } from '../decide-options';
import { prepare } from '../prepare';
import { defaultTierPolicy } from '../tier/policy';
import { flipInputs } from './inputs';
import { flipsOfTarget, targetInputs } from './requirement-flips';
import { searchInput } from './search-input';

export interface FindFlipsOptions extends DecideOptions {
  /** Only these inputs, by path or id; absent: all. */
  readonly inputs?: readonly string[];
  /** Called after every input, with how many of how many are done. */
  readonly onProgress?: (done: number, of: number) => void;
}

/**
 * Every numeric input, with the nearest value on either side at which verdict or pattern changes. Targets
 * first, which are exact to the next number that there is; then document and assumptions, exact on their own
 * grid (whole requests, hundredths of a per cent), document inputs over their whole range, assumptions
 * within the range that they are thought to lie in. Long: meant for a worker.
 */
export function findFlips(
  architecture: Architecture,
  given: Assumptions,
  { policy = defaultTierPolicy, inputs, onProgress }: FindFlipsOptions = {},
): FlipSearch[] {
  const prepared = prepare(architecture, assumptionsFor(architecture, given), policy);
  const { requirements } = architecture;
  const wanted = ({ input }: { readonly input: string }) => inputs?.includes(input) ?? true;
  const targets = targetInputs.filter(wanted);
  const others = flipInputs(prepared).filter(wanted);
  const of = targets.length + others.length;
  let done = 0;
  const told = <T>(found: T): T => {
    done += 1;
    onProgress?.(done, of);
    return found;
  };
  return [
    ...targets.map((target): FlipSearch => {
      const { input, label, unit, least, most } = target;
      const flips = flipsOfTarget(prepared, requirements, target);
      const from = target.of(requirements) ?? null;
      return told({ input, label, unit, from, lowest: least, highest: most, flips });
    }),
    ...others.map((input) => told(searchInput(prepared, input))),
  ];
}
