import { endsWithScenario } from './ends-with-scenario';
import type { Rule } from './rule';

/** Several regions, one continent. */
export const cap09: Rule = {
  code: 'CAP-09',
  title: 'One continent’s loss ends the service',
  appliesWhen:
    'the option has several sites, and losing all regions of one continent leaves nobody served',
  meaning:
    'Sites on one continent share cables, power markets, weather and law. Users elsewhere lose the service with them.',
  remedy: 'Decide whether that is accepted. If not, keep a standby on another continent.',
  severities: 'low; medium for a Tier 0 that is claimed for availability',
  source: 'docs/model.md#capacity-under-loss',
  judge: (context) => {
    const { assumptions, capacity, traffic } = context;
    const providers = new Set(traffic.network.sites.map(({ place }) => place.provider));
    return capacity.scenarios.flatMap((scenario) => {
      if (scenario.kind !== 'continent') return [];
      const continent = assumptions.region(scenario.lost[0] ?? '')?.continent;
      return (
        endsWithScenario(
          context,
          cap09.code,
          scenario,
          (region) => region.continent !== continent && providers.has(region.provider),
        ) ?? []
      );
    });
  },
};
