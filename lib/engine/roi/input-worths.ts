import type { Assumptions } from '../assumptions';
import type { Architecture, InputWorth } from '../model';
import { Expectations } from './case/expectations';
import { returnsCase, type ReturnsOptions } from './returns';
import { worthKnowing } from './uncertainty/worth-knowing';

/**
 * Which input is worth measuring better: what knowing each of them before the decision would be worth, the
 * most first. Takes half a second: meant for a worker. Throws RangeError as `returns` does.
 */
export function inputWorths(
  architecture: Architecture,
  given: Assumptions,
  options: ReturnsOptions = {},
): InputWorth[] {
  const model = returnsCase(architecture, given, options);
  return worthKnowing(model, new Expectations(model));
}
