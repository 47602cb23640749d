import type { Finding, RegionId, ResidencyViolation } from '../model';
import type { RuleContext } from './rule';

/** The words of a residency rule, given the rows of one data set. */
export interface ResidencyWords {
  readonly code: string;
  readonly when: ResidencyViolation['when'];
  readonly message: (
    data: string,
    regions: readonly RegionId[],
    rows: readonly ResidencyViolation[],
  ) => string;
  readonly consequence: (rows: readonly ResidencyViolation[]) => string;
}

/** One finding for each data set that breaks its residency at the given time. */
export function residencyFinding(context: RuleContext, words: ResidencyWords): Finding[] {
  const { architecture, residency } = context;
  const severity = architecture.requirements.claims.includes('compliance') ? 'critical' : 'high';
  return architecture.data.flatMap((data, i): Finding[] => {
    const rows = residency.violations.filter((v) => v.data === data.name && v.when === words.when);
    if (rows.length === 0) return [];
    const regions = [...new Set(rows.map((row) => row.region))];
    return [
      {
        code: words.code,
        severity,
        where: {
          path: ['data', i],
          sites: regions,
          populations: [...new Set(rows.flatMap((row) => row.populations))],
          data: [data.name],
        },
        message: words.message(data.name, regions, rows),
        consequence: words.consequence(rows),
        evidence: [{ label: 'Sites outside', value: regions.length, unit: 'sites', limit: 0 }],
        fix: null,
        loss: rows[0]?.lost.slice(0, 1) ?? [],
        restsOnJudgement: false,
      },
    ];
  });
}
