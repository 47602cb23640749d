import type { Assumptions } from '../../assumptions';
import { capacityFigures } from '../../capacity/capacity-figures';
import type {
  Architecture,
  AvailabilityFigures,
  CapacityFigures,
  DocumentEdit,
  Option,
} from '../../model';
import { prepareTraffic, type Traffic } from '../../traffic/loads';
import { buildNetwork } from '../../traffic/network';
import { strandsOf } from '../../traffic/strands';
import { availabilityFigures } from '../availability-figures';
import { exposureOf } from '../exposure';
import { recoveredLosses, recoveryTimesOf } from '../recovery-times';
import type { AvailabilityModel } from '../what-if';

/** An option with everything that its availability is computed from. */
export interface Drawn {
  readonly architecture: Architecture;
  readonly option: Option;
  /** Position of the option in the document. */
  readonly index: number;
  readonly assumptions: Assumptions;
  readonly traffic: Traffic;
  readonly capacity: CapacityFigures;
  readonly model: AvailabilityModel;
}

/** A change that may buy something. */
export interface Candidate {
  readonly id: string;
  /** As one would ask for it. */
  readonly change: string;
  readonly edits: readonly DocumentEdit[];
  /** The availability with it. */
  readonly figures: () => AvailabilityFigures;
}

/** Plays an option as far as its availability asks for it. */
export function drawn(
  architecture: Architecture,
  option: Option,
  index: number,
  assumptions: Assumptions,
): Drawn {
  const network = buildNetwork(architecture, option, assumptions);
  const traffic = prepareTraffic(network, strandsOf(network));
  const capacity = capacityFigures(architecture, traffic, assumptions);
  const context = { architecture, option, traffic, assumptions };
  const recovery = recoveryTimesOf(context, recoveredLosses(context), capacity.losses);
  const exposure = exposureOf(architecture, traffic, capacity, assumptions);
  const model = { exposure, input: { architecture, option, assumptions, recovery } };
  return { architecture, option, index, assumptions, traffic, capacity, model };
}

/** The availability of the option in a changed document, played anew. */
export function figuresOf(
  { option: today, index, assumptions }: Drawn,
  architecture: Architecture,
): AvailabilityFigures {
  const option = architecture.options[index] ?? today;
  const { exposure, input } = drawn(architecture, option, index, assumptions).model;
  return availabilityFigures(exposure, input);
}

/** The document with another option in the place of this one. */
export function withOption({ architecture, index }: Drawn, option: Option): Architecture {
  return {
    ...architecture,
    options: architecture.options.map((one, i) => (i === index ? option : one)),
  };
}
