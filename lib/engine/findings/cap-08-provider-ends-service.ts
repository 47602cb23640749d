import { endsWithScenario } from './ends-with-scenario';
import type { Rule } from './rule';

/** Several regions, one provider. */
export const cap08: Rule = {
  code: 'CAP-08',
  title: 'One provider’s loss ends the service',
  appliesWhen:
    'the option has several sites, and losing all regions of one provider leaves nobody served',
  meaning:
    'Regions of one provider share what no region protects from: its identity service, its network, its control plane, its contract with you.',
  remedy:
    'Decide whether that is accepted. If not, keep a standby with another provider, and rehearse it.',
  severities: 'low; medium for a Tier 0 that is claimed for availability',
  source: 'docs/model.md#capacity-under-loss',
  judge: (context) =>
    context.capacity.scenarios.flatMap((scenario) => {
      if (scenario.kind !== 'provider') return [];
      const lost = new Set(scenario.lost.map((region) => region.slice(0, region.indexOf(':'))));
      const stands = (provider: string) => !lost.has(provider) && provider !== 'custom';
      return (
        endsWithScenario(context, cap08.code, scenario, ({ provider }) => stands(provider)) ?? []
      );
    }),
};
