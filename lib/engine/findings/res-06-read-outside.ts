import type { Finding } from '../model';
import { accessByBreakGlass } from './access-by-break-glass';
import { edgeInside } from './edge-inside';
import { severityByClaim } from './residency-finding';
import type { Rule } from './rule';
import { listed, shortName } from './words';

/** Data is read from where it may not be. */
export const res06: Rule = {
  code: 'RES-06',
  title: 'Data is read outside of where it may be',
  appliesWhen:
    'a data set says where it may be read, and people read it from elsewhere, or connections that carry it end elsewhere',
  meaning:
    'Whoever reads data from abroad takes it abroad, as far as many laws see it, and so does an edge that opens the encryption of what passes.',
  remedy:
    'Let people inside do the work, open the door in emergencies alone, and end connections inside.',
  severities: 'critical for a service claimed for compliance, otherwise high',
  source: 'docs/model.md#residency',
  judge: (context) => {
    const { architecture, residency } = context;
    const rows = residency.violations.filter(({ effect }) => effect === 'read');
    return rows.map((row): Finding => {
      const data = architecture.data.findIndex(({ name }) => name === row.data);
      const isAccess = row.way === 'access';
      const by = /^read by (.*) from \S+$/.exec(row.path)?.[1] ?? '';
      return {
        code: res06.code,
        severity: severityByClaim(architecture),
        where: {
          path: ['data', data],
          sites: [row.region],
          populations: [...row.populations],
          data: [row.data],
        },
        message: isAccess
          ? `${row.data} of ${listed(row.populations)} in ${shortName(row.region)} is ${row.path}`
          : `Connections that carry ${row.data} end in ${shortName(row.region)}`,
        consequence: `It may be read in ${row.jurisdiction} alone. This holds with nothing lost.`,
        evidence: [{ label: 'Ways to read it outside', value: 1, unit: 'ways', limit: 0 }],
        loss: [],
        restsOnJudgement: false,
        fix: isAccess
          ? accessByBreakGlass(context, data, by)
          : edgeInside(context, row.populations[0]),
      };
    });
  },
};
