import type { LossScenario } from '../model';
import type { LossContext } from './loss-context';
import {
  continentLosses,
  dependencyLosses,
  dependencyRegionLosses,
  providerLosses,
} from './loss-scenarios';

/** The named losses that every evaluation judges: providers, continents, and what hard dependencies take along. */
export function evaluatedScenarios({
  architecture,
  traffic,
  assumptions,
}: LossContext): LossScenario[] {
  const { dependencies } = architecture;
  const source = { dependencies, option: traffic.network.option, assumptions };
  const hard = { ...source, dependencies: dependencies.filter((d) => d.needs === 'hard') };
  return [
    ...providerLosses(source),
    ...continentLosses(source),
    ...dependencyRegionLosses(hard),
    ...dependencyLosses(hard),
  ];
}
