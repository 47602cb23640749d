import { partitionWords } from '../compliance/partition-crossings';
import type { Finding } from '../model';
import { linksRemoved } from './links-removed';
import type { Rule } from './rule';
import { listed, shortName } from './words';

/** Sovereign partitions of the clouds are worlds apart. */
export const res05: Rule = {
  code: 'RES-05',
  title: 'Sovereign partitions mix',
  appliesWhen:
    'a link, a backup, a copy, a failover target or a failover leads from one partition (commercial, government, China) to another',
  meaning:
    'The government and China partitions have accounts, identities and networks of their own, by law. No replication, backup or failover crosses between them and the commercial one, whatever a rule of residency says.',
  remedy: 'Give each partition a deployment of its own, with its own second site and backups.',
  severities: 'critical',
  source: 'docs/model.md#residency',
  judge: (context) => {
    const { residency, architecture, assumptions, index, option } = context;
    const rows = residency.violations.filter(({ effect }) => effect === 'mixes');
    const regions = [...new Set(rows.map(({ region }) => region))];
    return regions.map((region): Finding => {
      const here = rows.filter((row) => row.region === region);
      const partition = assumptions.region(region)?.partition ?? 'commercial';
      const data = [...new Set(here.map((row) => row.data))];
      const loss = here.find(({ when }) => when === 'failover')?.lost ?? [];
      const isSteady = here.some(({ when }) => when === 'steady');
      const site = option.sites.findIndex((s) => s.region === region);
      return {
        code: res05.code,
        severity: 'critical',
        where: {
          path: site < 0 ? ['data'] : ['options', index, 'regions', site],
          sites: [region],
          populations: [],
          data: architecture.data.flatMap(({ name }) => (data.includes(name) ? [name] : [])),
        },
        message: `${listed(data)} of ${here[0]?.jurisdiction ?? ''} ${isSteady ? 'comes' : 'would come'} to ${shortName(region)}, in ${partitionWords[partition]}`,
        consequence: `It gets there as ${listed([...new Set(here.map((row) => row.path))])}${isSteady ? ', with nothing lost' : `, when ${listed(loss.map(shortName))} is lost`}. No provider lets the two replicate.`,
        evidence: [{ label: 'Ways across', value: here.length, unit: 'ways', limit: 0 }],
        // Where a plan or the routing rule leads across, taking links away does not end it.
        fix: here.every(({ way }) => way === 'replica')
          ? linksRemoved(
              context,
              ({ from, to }) =>
                assumptions.region(from)?.partition !== assumptions.region(to)?.partition,
            )
          : null,
        loss: isSteady ? [] : loss.slice(0, 1),
        restsOnJudgement: false,
      };
    });
  },
};
