import type { Finding } from '../model';
import type { Rule } from './rule';
import { severityByTier } from './severity-by-tier';
import { listed, percent, shortName } from './words';

/** The law leaves users without a site when theirs is lost. */
export const res03: Rule = {
  code: 'RES-03',
  title: 'Losing one site leaves users without a lawful one',
  appliesWhen:
    'a loss of one site leaves users under residency with survivors, but none that may hold their data',
  meaning:
    'Traffic could move and must not. These users are down until the site is back, however much capacity stands idle elsewhere.',
  remedy: 'Keep a second site inside the jurisdiction, sized for these users.',
  severities: 'by tier: critical for Tier 0, high for Tier 1, medium for Tier 2',
  source: 'docs/model.md#residency',
  judge: ({ architecture, capacity, index, option }) =>
    capacity.losses.flatMap((loss): Finding[] => {
      const [lost] = loss.lost;
      const barred = loss.unserved.filter(
        (u) => u.because === 'no-lawful-site' || u.because === 'target-unlawful',
      );
      if (loss.lost.length !== 1 || lost === undefined || barred.length === 0) return [];
      const total = architecture.demand.populations.reduce((sum, p) => sum + p.peakRps, 0);
      const part = barred.reduce((sum, u) => sum + u.rps, 0) / total;
      const names = [...new Set(barred.map((u) => u.population))];
      return [
        {
          code: res03.code,
          severity: severityByTier(architecture),
          where: {
            path: ['options', index, 'regions', option.sites.findIndex((s) => s.region === lost)],
            sites: [lost],
            populations: names,
            data: [],
          },
          message: `Losing ${shortName(lost)} leaves ${listed(names.slice(0, 3))}${names.length > 3 ? ` and ${names.length - 3} more` : ''} without a lawful site`,
          consequence: `${percent(part)} of the peak waits until the region is back.`,
          evidence: [{ label: 'Barred share of the peak', value: part, unit: 'share', limit: 0 }],
          fix: null,
          loss: [lost],
          restsOnJudgement: false,
        },
      ];
    }),
};
