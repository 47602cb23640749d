import { reachableCapacity } from '../capacity/reachable-capacity';
import type { DocumentEdit } from '../model';
import type { Rule } from './rule';
import { listed, percent, rate, shortName } from './words';

/** N−1 inside a site: what is left of its zones cannot carry its own load. */
export const rec10: Rule = {
  code: 'REC-10',
  title: 'Losing a zone overloads its site',
  appliesWhen:
    'a serving site states two zones or more, and without one of them its capacity is below its peak',
  meaning:
    'Capacity is taken to be spread evenly over the zones. Losing one of three takes a third of it, one of two half, and zones fail more often than regions.',
  remedy:
    'Run each zone as if one of the others were gone already: the peak × zones ÷ (zones − 1).',
  severities: 'medium; low for a Tier 2',
  source: 'docs/model.md#disruptions',
  judge: ({ architecture, option, traffic, index }) => {
    const over = option.sites.flatMap((site, i) => {
      const zones = site.zones ?? 1;
      const load = traffic.steadyRps[i] ?? 0;
      const left = (reachableCapacity(site) * (zones - 1)) / zones;
      return zones >= 2 && load > left * (1 + 1e-9) ? [{ site, i, zones, load, left }] : [];
    });
    const [worst] = over.toSorted((a, b) => b.load / b.left - a.load / a.left);
    if (!worst) return [];
    const raised = over.map(({ site, i, zones, load }) => ({
      region: site.region,
      i,
      needed: Math.ceil((load * zones) / (zones - 1) - 1e-6),
    }));
    return [
      {
        code: rec10.code,
        severity: architecture.metadata.tier === 2 ? 'low' : 'medium',
        where: {
          path: ['options', index, 'regions', worst.i],
          sites: over.map(({ site }) => site.region),
          populations: [],
          data: [],
        },
        message: `Losing a zone of ${shortName(worst.site.region)} leaves the others at ${percent(worst.load / worst.left)}`,
        consequence: `${worst.zones - 1} of ${worst.zones} zones bear ${rate(worst.left)} of ${rate(worst.load)}.`,
        evidence: [
          { label: 'Without one zone', value: worst.load / worst.left, unit: 'share', limit: 1 },
        ],
        fix: {
          summary: `Raise ${listed(raised.map(({ region, needed }) => `${shortName(region)} to ${rate(needed)}`))}`,
          consequence: 'Bears its own peak without one of its zones, with no room for more.',
          edits: raised.map(({ i, needed }): DocumentEdit => ({
            op: 'set',
            path: ['options', index, 'regions', i, 'capacityRps'],
            value: needed,
          })),
        },
        loss: [],
        restsOnJudgement: false,
      },
    ];
  },
};
