import type { Finding, Region, ScenarioFigures } from '../model';
import type { RuleContext } from './rule';
import { secondHome } from './second-home';
import { listed } from './words';

/**
 * The finding that losing something larger than a site leaves nobody served, where the option has sites
 * enough to survive the loss of one; null where some are still served. `elsewhere`: the regions that stand.
 */
export function endsWithScenario(
  context: RuleContext,
  code: string,
  scenario: ScenarioFigures,
  elsewhere: (region: Region) => boolean,
): Finding | null {
  const { option, index, architecture, capacity, traffic } = context;
  const { servedFraction, lost, label, id, dependenciesDown, unserved } = scenario;
  if (servedFraction > 0 || traffic.totalRps === 0) return null;
  if (traffic.network.sites.filter(({ reachRps }) => reachRps > 0).length < 2) return null;
  const claimed = architecture.requirements.claims.includes('availability');
  const all = lost.length === option.sites.length;
  const byDependency = !all && dependenciesDown.length > 0;
  const isKnown = capacity.losses.some(
    (loss) =>
      loss.lost.length === 1 &&
      loss.steps.length === 0 &&
      loss.dependenciesDown.some((name) => dependenciesDown.includes(name)),
  );
  // What a single site takes along is a finding of its own.
  if (byDependency && isKnown) return null;
  const why = byDependency
    ? `${listed(dependenciesDown)} ${dependenciesDown.length === 1 ? 'goes' : 'go'} with it`
    : all
      ? `${option.sites.length === 2 ? 'both' : `all ${option.sites.length}`} sites go with it`
      : `what is left falls under the load`;
  return {
    code,
    severity: claimed && architecture.metadata.tier === 0 ? 'medium' : 'low',
    where: { path: ['options', index, 'regions'], sites: lost, populations: [], data: [] },
    message: `Lose ${label} and nobody is served: ${why}`,
    consequence:
      'Such outages are rare and long: control planes and networks have failed for whole providers and continents.',
    evidence: [
      {
        label: `Served, ${label} lost`,
        value: servedFraction,
        unit: 'share',
        limit: 1,
        sense: 'at-least',
        figure: `capacity.scenarios[${id}].servedFraction`,
      },
      ...(lost.length > 0
        ? [{ label: 'Share of the sites', value: lost.length / option.sites.length, unit: 'share' }]
        : []),
    ],
    fix: byDependency ? null : secondHome(context, unserved, elsewhere),
    loss: lost,
    restsOnJudgement: false,
  };
}
