import type { Dependency, RegionId } from '../model';
import { redundant } from './redundant';

/** Dependencies of which the service needs any one. Most groups have a single member. */
export interface DependencyGroup {
  readonly members: readonly Dependency[];
  /** `card-network`, `card-network or card-network-2`. */
  readonly name: string;
  /** Whether the service is down without it: hard where any member is, or all that a hard one is reached through. */
  readonly hard: boolean;
  /** 1 − Π (1 − a); a member that states none counts for nothing; null where no member states any. */
  readonly availability: number | null;
  /** Everything that has to be lost before it is gone; empty: no loss of regions takes it. */
  readonly regions: readonly RegionId[];
}

/** A document's dependencies never change, and every option asks for their groups several times. */
const kept = new WeakMap<readonly Dependency[], readonly DependencyGroup[]>();

/** Joins each dependency with those that it is an alternative to, in document order. */
export function dependencyGroups(dependencies: readonly Dependency[]): readonly DependencyGroup[] {
  let groups = kept.get(dependencies);
  if (!groups) kept.set(dependencies, (groups = joined(dependencies)));
  return groups;
}

function joined(dependencies: readonly Dependency[]): DependencyGroup[] {
  const byName = new Map(dependencies.map((d) => [d.name, d]));
  const groupOf = new Map<Dependency, Dependency[]>();
  for (const dependency of dependencies) {
    const own = groupOf.get(dependency) ?? [dependency];
    groupOf.set(dependency, own);
    const other = byName.get(dependency.alternativeTo ?? '');
    if (!other) continue;
    const others = groupOf.get(other) ?? [other];
    if (others === own) continue;
    for (const member of others) {
      own.push(member);
      groupOf.set(member, own);
    }
  }
  const groups = [...new Set(groupOf.values())];
  const isHard = (group: readonly Dependency[]) => group.some(({ needs }) => needs === 'hard');
  const isOnlyWay = (line: readonly Dependency[], to: readonly Dependency[]) =>
    to.every(({ reachedThrough }) => line.some(({ name }) => name === reachedThrough));
  return groups.map((group) => {
    const members = dependencies.filter((d) => group.includes(d));
    const stated = members.flatMap(({ availability }) =>
      availability === undefined ? [] : [availability],
    );
    return {
      members,
      name: members
        .map(({ name }) => name)
        .sort()
        .join(' or '),
      hard: isHard(group) || groups.some((other) => isHard(other) && isOnlyWay(group, other)),
      availability: stated.length > 0 ? redundant(stated) : null,
      regions: members.every(({ regions }) => regions.length > 0)
        ? [...new Set(members.flatMap(({ regions }) => regions))].sort()
        : [],
    };
  });
}
