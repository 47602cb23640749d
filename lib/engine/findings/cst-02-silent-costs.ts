import { dollarWords } from '../decision/words';
import type { CostLineId, Evidence } from '../model';
import { costFinding } from './cost-finding';
import type { Rule } from './rule';
import { listed, percent } from './words';

/** What a count of servers and disks leaves out. */
const silent: readonly (readonly [line: CostLineId, name: string])[] = [
  ['transfer-regions', 'transfer between regions'],
  ['routing', 'routing'],
  ['observability', 'observability'],
  ['licences', 'licences by region'],
  ['operations', 'people'],
];

/** Parts of the bill from which on it is told, and from which on it is grave. */
const told = 0.05;
const grave = 0.2;

/** What several regions cost beside their servers. */
export const cst02: Rule = {
  code: 'CST-02',
  title: 'Costs that a count of servers leaves out',
  appliesWhen:
    'an option of several regions pays a twentieth of its bill or more for transfer between regions, routing, observability, licences and people; or requests call a dependency in another region',
  meaning:
    'A second region is asked for as a second fleet. Transfer, routing, watching two places, licences by region and the people who run it come on top, and calls across regions are paid by the byte.',
  remedy: 'Put these lines into the ask, and measure the calls that cross regions.',
  severities: 'low; medium from a fifth of the bill',
  source: 'docs/cost.md#what-is-left-out-of-asks',
  judge: (context) => {
    const { architecture, option, cost } = context;
    if (option.sites.length < 2 || cost.monthlyUsd === null || cost.monthlyUsd <= 0) return [];
    const sums = silent.flatMap(([id, name]) => {
      const lines = cost.lines.filter(({ line }) => line === id);
      const usd = lines.reduce((sum, { monthlyUsd }) => sum + (monthlyUsd ?? 0), 0);
      return usd > 0 ? [{ name, usd }] : [];
    });
    const all = sums.reduce((sum, { usd }) => sum + usd, 0);
    const serving = option.sites.filter(({ role }) => role === 'active' || role === 'read');
    const chatty = architecture.dependencies.filter(
      ({ calls = 0, regions }) =>
        calls > 0 && regions.length > 0 && serving.some(({ region }) => !regions.includes(region)),
    );
    const part = all / cost.monthlyUsd;
    if (part < told && chatty.length === 0) return [];
    const worst = sums.toSorted((a, b) => b.usd - a.usd);
    const crossing = `calls to ${listed(chatty.map(({ name }) => name))} cross regions and are not counted`;
    const evidence = worst.map(({ name, usd }): Evidence => ({
      label: name,
      value: usd,
      unit: 'USD/month',
    }));
    return [
      costFinding(context, {
        code: cst02.code,
        severity: part >= grave ? 'medium' : 'low',
        message:
          part < told
            ? `${crossing.charAt(0).toUpperCase()}${crossing.slice(1)}`
            : `${dollarWords(all)} a month, ${percent(part)} of the bill, is none of its servers and disks: ${listed(worst.map(({ name, usd }) => `${name} ${dollarWords(usd)}`))}${chatty.length > 0 ? `; ${crossing}` : ''}`,
        consequence: 'They are what surprises once a second region runs.',
        evidence: [
          ...evidence,
          {
            label: 'The whole bill',
            value: cost.monthlyUsd,
            unit: 'USD/month',
            figure: 'cost.monthlyUsd',
          },
        ],
        fix: null,
      }),
    ];
  },
};
