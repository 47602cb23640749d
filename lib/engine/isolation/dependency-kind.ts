import { toolingKinds, type Dependency, type DependencyKind, type ToolingKind } from '../model';

/** What a dependency is: as stated, else a third party where somebody else runs it; null: not stated. */
export function kindOf({ kind, external }: Dependency): DependencyKind | null {
  return kind ?? (external ? 'third-party' : null);
}

/** The kind, where it is one of what a service is changed with; null otherwise. */
export function toolingKindOf(dependency: Dependency): ToolingKind | null {
  return toolingKinds.find((kind) => kind === dependency.kind) ?? null;
}

/**
 * Whether it could fail over together with the service: a service of one's own that has a place. A dependency
 * of no stated kind is taken for one unless somebody else runs it.
 */
export function couldMoveAlong(dependency: Dependency): boolean {
  const kind = kindOf(dependency);
  return (kind === 'service' || kind === null) && dependency.regions.length > 0;
}

/** Whether it is a service of the provider, which every site uses where it stands. */
export function isProviderService({ kind, offeredIn }: Dependency): boolean {
  return kind === 'provider-service' || offeredIn !== undefined;
}
