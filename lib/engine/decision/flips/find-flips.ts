import { assumptionsFor, type Assumptions } from '../../assumptions';
import type { Architecture, FlipSearch } from '../../model';
import type { DecideOptions } from '../decide-options';
import { answerOf, type Answer } from '../answer';
import { prepare, type Prepared } from '../prepare';
import { tierPolicyOf } from '../tier/policy-of';
import { flipInputs } from './inputs/flip-inputs';
import { flipsOfTarget, targetInputs } from './requirement-flips';
import { searchInput } from './search-input';

/** Which inputs are searched, and who wants to know how far it is. */
export interface SearchOptions {
  /** Only these inputs, by path or id; absent: all. */
  readonly inputs?: readonly string[];
  /** Called after every input, with how many of how many are done. */
  readonly onProgress?: (done: number, of: number) => void;
}

export type FindFlipsOptions = DecideOptions & SearchOptions;

/**
 * Every numeric input, with the nearest value on either side at which verdict or pattern changes. Targets
 * first, which are exact to the next number that there is; then document and assumptions, exact on their own
 * grid (whole requests, hundredths of a per cent), document inputs over their whole range, assumptions
 * within the range that they are thought to lie in. Long: meant for a worker. Throws RangeError for an input
 * that the document does not have.
 */
export function findFlips(
  architecture: Architecture,
  given: Assumptions,
  { policy = tierPolicyOf(architecture), ...options }: FindFlipsOptions = {},
): FlipSearch[] {
  const prepared = prepare(architecture, assumptionsFor(architecture, given), policy);
  const found = searchFlips(prepared, options);
  const missing = options.inputs?.find((name) => found.every(({ input }) => input !== name));
  if (missing !== undefined) throw new RangeError(`no input ${missing} in the document`);
  return found;
}

/** The same input by input, for whoever wants to do something else in between. */
export function* flipSteps(
  architecture: Architecture,
  given: Assumptions,
  { policy = tierPolicyOf(architecture) }: DecideOptions = {},
): Generator<FlipSearch, void> {
  const prepared = prepare(architecture, assumptionsFor(architecture, given), policy);
  for (const search of searchesOf(prepared, () => true)) yield search();
}

/** The same for what has been prepared, of those inputs that are there. */
export function searchFlips(
  prepared: Prepared,
  { inputs, onProgress }: SearchOptions = {},
): FlipSearch[] {
  const searches = searchesOf(prepared, ({ input }) => inputs?.includes(input) ?? true);
  return searches.map((search, index) => {
    const found = search();
    onProgress?.(index + 1, searches.length);
    return found;
  });
}

/** A search for each input that is wanted, targets first. */
function searchesOf(
  prepared: Prepared,
  wanted: (input: { readonly input: string }) => boolean,
): readonly (() => FlipSearch)[] {
  const now = answerOf(prepared, prepared.architecture.requirements);
  return [
    ...targetInputs.filter(wanted).map((target) => () => searchTarget(prepared, target, now)),
    ...flipInputs(prepared)
      .filter(wanted)
      .map((input) => () => searchInput(prepared, input)),
  ];
}

/**
 * The flips of every target from the answer to those of the document: found among figures that are there, and
 * therefore at once.
 */
export function searchTargets(prepared: Prepared, now: Answer): FlipSearch[] {
  return targetInputs.map((target) => searchTarget(prepared, target, now));
}

function searchTarget(
  prepared: Prepared,
  target: (typeof targetInputs)[number],
  now: Answer,
): FlipSearch {
  const { requirements } = prepared.architecture;
  const { input, label, unit, least, most } = target;
  const from = target.of(now.context.requirements) ?? null;
  const flips = flipsOfTarget(prepared, requirements, target, now);
  return { input, label, unit, from, lowest: least, highest: most, flips };
}
