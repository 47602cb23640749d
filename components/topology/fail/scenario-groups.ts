import { defaultAssumptions, lossScenarios } from '@/lib/engine';
import type { Architecture, LossKind, LossScenario } from '@/lib/engine/model';

/** Losses of one sort, under their heading. */
export interface ScenarioGroup {
  readonly title: string;
  readonly scenarios: readonly LossScenario[];
}

const titles: readonly { readonly title: string; readonly kinds: readonly LossKind[] }[] = [
  { title: 'One site', kinds: ['sites'] },
  { title: 'A whole provider', kinds: ['provider'] },
  { title: 'A continent', kinds: ['continent'] },
  { title: 'A dependency, and what shares its fate', kinds: ['dependency', 'dependency-regions'] },
  { title: 'The network cut in two', kinds: ['partition'] },
  { title: 'Replication paths', kinds: ['links'] },
];

/** Every loss with a name that an option can be put to, by sort; sorts that it has none of are left out. */
export function scenarioGroups(
  architecture: Architecture,
  option: string,
): readonly ScenarioGroup[] {
  const all = lossScenarios(architecture, defaultAssumptions, option);
  return titles
    .map(({ title, kinds }) => ({
      title,
      scenarios: all.filter(
        ({ kind, lost }) => kinds.includes(kind) && (kind !== 'sites' || lost.length === 1),
      ),
    }))
    .filter(({ scenarios }) => scenarios.length > 0);
}
