import type { Assumptions } from '../assumptions';
import type { Architecture } from '../model';
import { circumstancesOf, type Circumstances } from '../traffic/circumstances';
import type { Traffic } from '../traffic/loads';
import { dependenciesDownOf, type DependenciesDown } from './dependencies-down';
import { calm, type LossView } from './loss-view';
import { bearableAfterLoss } from './overloaded';
import { classesOf, type Classes } from './shed';

/** All that judging the losses of an option needs again and again. */
export interface LossContext {
  readonly architecture: Architecture;
  readonly traffic: Traffic;
  readonly assumptions: Assumptions;
  readonly view: LossView;
  /** What each site bears once it has taken over, requests a second. */
  readonly bearable: Float64Array;
  readonly classes: Classes;
  /** Overloaded sites shed instead of falling. */
  readonly sheds: boolean;
  readonly dependenciesDown: DependenciesDown;
  /** Those of a loss that cuts nothing. */
  readonly circumstances: Circumstances;
}

/** Prepares to judge losses of an option, calmly unless told otherwise. */
export function lossContext(
  architecture: Architecture,
  traffic: Traffic,
  assumptions: Assumptions,
  view: LossView = calm,
): LossContext {
  const { network } = traffic;
  return {
    architecture,
    traffic,
    assumptions,
    view,
    bearable: bearableAfterLoss(network, assumptions),
    classes: classesOf(architecture.demand),
    sheds: network.option.failover.onOverload === 'shed',
    dependenciesDown: dependenciesDownOf(network, architecture.dependencies),
    circumstances: circumstancesOf(architecture, network),
  };
}
