import type { Finding, RegionId } from '../model';
import { barredIn } from './barred-in';
import { lawfulHome } from './lawful-home';
import type { Rule, RuleContext } from './rule';
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
  judge: (context) =>
    context.capacity.losses.flatMap((loss): Finding[] => {
      const { architecture, index, option } = context;
      const [lost] = loss.lost;
      const barred = barredIn(loss);
      if (loss.lost.length !== 1 || lost === undefined || barred.length === 0) return [];
      const total = architecture.demand.populations.reduce((sum, p) => sum + p.peakRps, 0);
      const part = barred.reduce((sum, u) => sum + u.rps, 0) / total;
      const names = [...new Set(barred.map((u) => u.population))];
      const { data, law } = boundData(context, names);
      return [
        {
          code: res03.code,
          severity: severityByTier(architecture),
          where: {
            path: ['options', index, 'regions', option.sites.findIndex((s) => s.region === lost)],
            sites: [lost],
            populations: names,
            data,
          },
          message: `Losing ${shortName(lost)} leaves ${listed(names.slice(0, 3))}${names.length > 3 ? ` and ${names.length - 3} more` : ''} without a lawful site`,
          consequence: `${percent(part)} of the peak waits until the region is back: ${listed(data)} of ${law} subjects may rest nowhere else that is drawn.${waysOut(context, lost)}`,
          evidence: [{ label: 'Barred share of the peak', value: part, unit: 'share', limit: 0 }],
          fix: lawfulHome(context, lost, barred),
          loss: [lost],
          restsOnJudgement: false,
        },
      ];
    }),
};

/** The data sets that bind these users, and the jurisdictions that they name. */
function boundData({ traffic }: RuleContext, names: readonly string[]) {
  const constraints = traffic.network.populations.flatMap((row) =>
    names.includes(row.population.name) ? row.constraints : [],
  );
  return {
    data: [...new Set(constraints.map((c) => c.data.name))],
    law: listed([...new Set(constraints.flatMap((c) => c.jurisdictions))]),
  };
}

/** Where the data would go if nobody held it back. */
function waysOut({ residency }: RuleContext, lost: RegionId): string {
  const rows = residency.violations.filter(
    (row) => row.effect === 'barred' && row.lost.includes(lost),
  );
  const regions = [...new Set(rows.map(({ region }) => shortName(region)))];
  const paths = [...new Set(rows.map(({ path }) => path))];
  return regions.length === 0
    ? ''
    : ` Moving them to ${listed(regions)} (${listed(paths)}) would break that.`;
}
