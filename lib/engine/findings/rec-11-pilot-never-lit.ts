import type { Rule } from './rule';
import { severityOfMiss } from './severity-of-miss';
import { listed, shortName } from './words';

/** Data is there, and nothing that could ever serve it. */
export const rec11: Rule = {
  code: 'REC-11',
  title: 'A pilot light that cannot be lit',
  appliesWhen: 'a site of role pilot runs nothing and states no scaleTo',
  meaning:
    'A pilot light keeps data and boots everything else when it is needed. Without saying to what it grows, how long the first instances take and how fast more follow, there is nothing that could take over.',
  remedy: 'State scaleTo: the capacity that it comes to, its boot time and its rate.',
  severities: 'high; medium for a Tier 2',
  source: 'docs/model.md#standby',
  judge: ({ architecture, option, traffic, index }) => {
    const dark = option.sites.filter(
      (site, i) => site.role === 'pilot' && (traffic.network.sites[i]?.reachRps ?? 0) <= 0,
    );
    const [first] = dark;
    if (!first) return [];
    return [
      {
        code: rec11.code,
        severity: severityOfMiss(architecture),
        where: {
          path: ['options', index, 'regions', option.sites.indexOf(first)],
          sites: dark.map(({ region }) => region),
          populations: [],
          data: [],
        },
        message: `${listed(dark.map(({ region }) => shortName(region)))} can never serve: to what it grows is not stated`,
        consequence: 'It has the data, and a loss finds nothing there that could take over.',
        evidence: [{ label: 'Capacity that it comes to', value: 0, unit: 'req/s' }],
        fix: null,
        loss: [],
        restsOnJudgement: false,
      },
    ];
  },
};
