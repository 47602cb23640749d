import { adequacyOf } from '../assumptions/adequacy';
import type { Architecture, Finding, RegionId, ResidencyViolation, Severity } from '../model';
import type { RuleContext } from './rule';
import { listed } from './words';

/** The words of a residency rule, given the rows of one data set, and how it is mended. */
export interface ResidencyWords {
  readonly code: string;
  readonly isAbout: (row: ResidencyViolation) => boolean;
  readonly message: (
    data: string,
    regions: readonly RegionId[],
    rows: readonly ResidencyViolation[],
  ) => string;
  readonly consequence: (rows: readonly ResidencyViolation[]) => string;
  readonly mended: (
    context: RuleContext,
    data: number,
    rows: readonly ResidencyViolation[],
  ) => Pick<Finding, 'fix' | 'alternatives'>;
}

/** How bad it is when data is where it may not be. */
export function severityByClaim({ requirements }: Architecture): Severity {
  return requirements.claims.includes('compliance') ? 'critical' : 'high';
}

/** One finding for each data set with rows that the rule is about. */
export function residencyFinding(context: RuleContext, words: ResidencyWords): Finding[] {
  const { architecture, residency, assumptions } = context;
  const severity = severityByClaim(architecture);
  return architecture.data.flatMap((data, i): Finding[] => {
    const rows = residency.violations.filter((v) => v.data === data.name && words.isAbout(v));
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
        consequence: [
          words.consequence(rows),
          ...adequacyNotes(regions, rows, assumptions.region),
        ].join(' '),
        evidence: [{ label: 'Regions outside', value: regions.length, unit: 'regions', limit: 0 }],
        loss: rows[0]?.lost.slice(0, 1) ?? [],
        restsOnJudgement: false,
        ...words.mended(context, i, rows),
      },
    ];
  });
}

/** The jurisdictions whose subjects these rows are about. */
export function lawsOf(rows: readonly ResidencyViolation[]): string {
  return listed([...new Set(rows.map(({ jurisdiction }) => jurisdiction))]);
}

/** `as written by eu, as replicated from aws:us-east-1`: how data gets there, each way once. */
export function waysOf(rows: readonly ResidencyViolation[]): string {
  return listed([...new Set(rows.map((row) => `as ${row.path}`))]);
}

/** What the European Commission has decided of the countries that are outside: it permits transfers, not another home. */
function adequacyNotes(
  regions: readonly RegionId[],
  rows: readonly ResidencyViolation[],
  find: RuleContext['assumptions']['region'],
): string[] {
  if (!rows.some(({ jurisdiction }) => /\b(EU|EEA)\b/.test(jurisdiction))) return [];
  const countries = [...new Set(regions.flatMap((region) => find(region)?.country ?? []))];
  return countries.flatMap((country) => {
    const decision = adequacyOf(country);
    if (!decision) return [];
    const review = decision.review === null ? '' : `, ${decision.review}`;
    return [
      `For ${country} there is an adequacy decision (${decision.scope}${review}); it is about transfers, and no rule that data rests inside is met by it.`,
    ];
  });
}
