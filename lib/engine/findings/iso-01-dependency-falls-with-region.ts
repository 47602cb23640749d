import type { Rule } from './rule';
import { severityByTier } from './severity-by-tier';
import { listed, shortName } from './words';

/** What everything needs lives in the place that was lost. */
export const iso01: Rule = {
  code: 'ISO-01',
  title: 'A hard dependency falls with a region',
  appliesWhen: 'losing one site takes every region of a hard dependency',
  meaning:
    'The service needs it for every request, and it lives nowhere else. However well traffic moves, nobody is served while that region is gone.',
  remedy: 'Give the dependency a second region, or make it soft: degrade without it.',
  severities: 'by tier: critical for Tier 0, high for Tier 1, medium for Tier 2',
  source: 'docs/model.md#dependencies',
  judge: ({ architecture, capacity }) =>
    architecture.dependencies.flatMap((dependency, i) => {
      const taking = capacity.losses.filter((loss) => {
        const [lost] = loss.lost;
        return (
          loss.lost.length === 1 &&
          lost !== undefined &&
          dependency.needs === 'hard' &&
          dependency.regions.length > 0 &&
          dependency.regions.every((region) => region === lost)
        );
      });
      if (taking.length === 0) return [];
      const lost = taking.flatMap((loss) => loss.lost);
      return [
        {
          code: iso01.code,
          severity: severityByTier(architecture),
          where: { path: ['dependencies', i], sites: lost, populations: [], data: [] },
          message: `Lose ${listed(lost.map(shortName))} and ${dependency.name} is gone for everyone`,
          consequence: 'It is needed for every request and lives in no other region.',
          evidence: [
            {
              label: 'Served after the loss',
              value: 0,
              unit: 'share',
              limit: 1,
              sense: 'at-least',
              figure: `capacity.losses[${lost[0] ?? ''}].servedFraction`,
            },
          ],
          fix: null,
          loss: lost.slice(0, 1),
          restsOnJudgement: false,
        },
      ];
    }),
};
