import { dependencyGroups, type DependencyGroup } from '../availability/dependency-groups';
import { downtimeMinutes } from '../availability/minutes-per-year';
import type { RuleContext } from './rule';

/** Something that takes the service down whatever is drawn. */
export interface Bound {
  readonly id: string;
  /** `card-network`, `common causes`. */
  readonly words: string;
  readonly several: boolean;
  readonly label: string;
  readonly minutes: number;
  readonly group: DependencyGroup | null;
}

/** What no drawing changes: dependencies as they state themselves, and common causes. */
export function boundsOf({ architecture, availability }: RuleContext): Bound[] {
  const groups = dependencyGroups(architecture.dependencies);
  return availability.contributions.flatMap(({ id, cause, name, minutesPerYear: value }) => {
    const group = groups.find((one) => one.hard && cause === 'dependency' && one.name === name);
    if (value === null || (!group && cause !== 'common-cause')) return [];
    const words = group?.name ?? 'common causes';
    const label = group?.name ?? 'Common causes';
    // A dependency takes what it states, whatever else overlaps with it.
    const stated = group?.availability ?? null;
    const minutes = stated === null ? value : downtimeMinutes(stated);
    return [{ id, words, several: !group, label, minutes, group: group ?? null }];
  });
}
