import { assumptionsFor, type Assumptions } from './assumptions';
import { lossContext } from './capacity/loss-context';
import {
  continentLosses,
  dependencyLosses,
  dependencyRegionLosses,
  linkLosses,
  partitions,
  providerLosses,
  siteLosses,
} from './capacity/loss-scenarios';
import { calm, viewOf } from './capacity/loss-view';
import { lossesOf as judgeLosses, type LossList } from './capacity/losses-of';
import { namedOption, trafficOf } from './evaluate';
import type { Architecture, Harsh, Loss, LossScenario } from './model';

/** Which losses to judge, and how harshly. */
export interface LossRequest {
  /** Every loss of up to so many sites at once; none unless asked for. */
  readonly k?: number;
  /** These besides. */
  readonly losses?: readonly Loss[];
  /** Clients that try again, caches that are cold; neither unless told otherwise. */
  readonly harsh?: Harsh;
}

/**
 * Judges the losses asked for of one option: every loss of k sites at once, whole providers and continents,
 * dependencies, partitions, cut links. Throws RangeError for an unknown option or dependency.
 */
export function lossesOf(
  architecture: Architecture,
  assumptions: Assumptions,
  optionName: string,
  { k = 0, losses = [], harsh }: LossRequest,
): LossList {
  const own = assumptionsFor(architecture, assumptions);
  const traffic = trafficOf(architecture, namedOption(architecture, optionName), own);
  const view = harsh ? viewOf(harsh, own) : calm;
  return judgeLosses(lossContext(architecture, traffic, own, view), k, losses);
}

/**
 * The losses of an option that have a name, to choose from: each site, provider, continent, dependency, each
 * of them cut off from the rest, each pair of sites cut apart. Throws RangeError for an unknown option.
 */
export function lossScenarios(
  architecture: Architecture,
  assumptions: Assumptions,
  optionName: string,
): LossScenario[] {
  const source = {
    dependencies: architecture.dependencies,
    option: namedOption(architecture, optionName),
    assumptions: assumptionsFor(architecture, assumptions),
  };
  return [
    ...siteLosses(source),
    ...providerLosses(source),
    ...continentLosses(source),
    ...dependencyLosses(source),
    ...dependencyRegionLosses(source),
    ...partitions(source),
    ...linkLosses(source),
  ];
}
