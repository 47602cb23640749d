import { toolingKindOf } from '../isolation/dependency-kind';
import { failoverNeeds } from '../isolation/failover-needs';
import { lostActs } from '../isolation/lost-acts';
import { onlyRegion } from '../isolation/state-after';
import type { Dependency, LostAct, RegionId } from '../model';
import type { RuleContext } from './rule';

/** A dependency that a service is changed with, and the losses of one site that take it along. */
export interface ToolingLost {
  readonly dependency: Dependency;
  readonly rows: readonly { readonly lost: RegionId; readonly act: LostAct }[];
}

/**
 * What of the tooling falls with single sites of an option that has more than one. Left out is what every
 * request needs: its loss ends the service, which is a finding of its own.
 */
export function toolingLost({ architecture, traffic, capacity }: RuleContext): ToolingLost[] {
  const { dependencies } = architecture;
  const tooling = dependencies.filter((one) => toolingKindOf(one) !== null);
  const { network, steadyRps } = traffic;
  if (tooling.length === 0 || network.sites.length < 2) return [];
  const rows = network.sites.flatMap(({ region }, site) => {
    const loss = capacity.losses.find(({ lost }) => lost.length === 1 && lost[0] === region);
    const loadAt = (other: number) =>
      loss?.regions.find((row) => row.region === network.sites[other]?.region)?.loadRps ?? 0;
    const needs = failoverNeeds(network, steadyRps, [site], loadAt);
    return lostActs(dependencies, onlyRegion(region), needs)
      .filter(({ dependency }) => !loss?.dependenciesDown.includes(dependency))
      .map((act) => ({ lost: region, act }));
  });
  return tooling.flatMap((dependency) => {
    const own = rows.filter(({ act }) => act.dependency === dependency.name);
    return own.length > 0 ? [{ dependency, rows: own }] : [];
  });
}
