import type { LossScenario } from '../model';
import type { LossContext } from './loss-context';
import { scenarioLists } from './loss-scenarios';

/** The named losses that every evaluation judges: providers, continents, and what hard dependencies take along. */
export function evaluatedScenarios({
  architecture,
  traffic,
  assumptions,
}: LossContext): LossScenario[] {
  const { option } = traffic.network;
  const lists = scenarioLists(architecture, option, assumptions);
  const hard = new Set(
    architecture.dependencies.flatMap(({ name, needs }) => (needs === 'hard' ? [name] : [])),
  );
  const ofHard = ({ loss }: LossScenario) => 'name' in loss && hard.has(loss.name);
  return [
    ...lists.providers,
    ...lists.continents,
    ...lists.dependencyRegions.filter(ofHard),
    ...lists.dependencies.filter(ofHard),
  ];
}
