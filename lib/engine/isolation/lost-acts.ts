import type { Dependency, LostAct, ToolingKind } from '../model';
import { toolingKindOf } from './dependency-kind';
import { standInFor, stateAfter, type Gone } from './state-after';

/** What nobody can do without each kind, in words that follow "nobody can". */
const acts: Readonly<Record<ToolingKind, string>> = {
  identity: 'sign in',
  dns: 'change where names point',
  'control-plane': 'create or change resources',
  deployment: 'deploy or roll back',
};

/** What cannot be done once something is gone, and whether the failover itself takes it. */
export function lostActs(
  dependencies: readonly Dependency[],
  gone: Gone,
  needs: ReadonlyMap<ToolingKind, string>,
): LostAct[] {
  return dependencies.flatMap((dependency) => {
    const kind = toolingKindOf(dependency);
    if (kind === null || stateAfter(dependency, dependencies, gone) !== 'down') return [];
    if (standInFor(dependency, dependencies, gone) !== null) return [];
    const failoverNeeds = needs.get(kind) ?? null;
    return [{ dependency: dependency.name, kind, act: acts[kind], failoverNeeds }];
  });
}
