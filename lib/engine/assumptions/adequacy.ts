import type { TableSource } from './table-source';

/** A country whose protection of personal data the European Commission has found adequate. */
export interface AdequacyDecision {
  /** ISO 3166 alpha-2. */
  readonly country: string;
  /** What may go there. */
  readonly scope: string;
  /** The latest review that is known; null: none. */
  readonly review: string | null;
  /** Day or month of that review, ISO; null: none. */
  readonly since: string | null;
  /** The last day on which it holds, ISO; null: it has no end. */
  readonly until: string | null;
  readonly source: string;
}

export const adequacySource: TableSource = {
  title: 'Adequacy decisions of the European Commission (GDPR article 45)',
  unit: '',
  kind: 'published',
  source: 'pages named in the rows, compiled by Meridian',
  asOf: '2026-06-30',
  licence: 'facts; table by Meridian',
  note: 'No legal advice. The European Patent Organisation is left out.',
};

const older =
  'natlawreview.com, European Commission reviews and reaffirms adequacy decisions for 11 jurisdictions';
const guide = 'activemind.legal, guide to adequacy decisions';
const confirmed = 'confirmed 2024-01-15';

// prettier-ignore
const rows: readonly (readonly [country: string, scope: string, review: string | null, source: string])[] = [
  ['AD', 'all personal data', confirmed, older],
  ['AR', 'all personal data', confirmed, older],
  ['CA', 'commercial organisations under PIPEDA only', confirmed, older],
  ['FO', 'all personal data', confirmed, older],
  ['GG', 'all personal data', confirmed, older],
  ['IM', 'all personal data', confirmed, older],
  ['IL', 'all personal data', confirmed, older],
  ['JE', 'all personal data', confirmed, older],
  ['NZ', 'all personal data', confirmed, older],
  ['CH', 'all personal data', confirmed, older],
  ['UY', 'all personal data', confirmed, older],
  ['JP', 'private sector only', 'first review 2023-04', guide],
  ['KR', 'all personal data', null, guide],
  ['GB', 'all personal data', 'renewed 2025-12-19, valid to 2031-12-27', 'dpocentre.com, EU renews UK personal data adequacy decisions'],
  ['US', 'companies certified under the EU-US Data Privacy Framework only', 'first review 2024-10-09', guide],
  ['BR', 'all personal data', 'Implementing Decision (EU) 2026/179 of 2026-01-26; part of the EEA agreement not yet in 2026-05', 'europalov.no, id 34841'],
];

export const adequacyDecisions: readonly AdequacyDecision[] = rows.map(
  ([country, scope, review, source]) => {
    const [since = null, until = null] = review?.match(/\d{4}-\d{2}(-\d{2})?/g) ?? [];
    const valid = review?.includes('valid to') ?? false;
    return { country, scope, review, since, until: valid ? until : null, source };
  },
);

/** The adequacy decision for a country; undefined where there is none. */
export function adequacyOf(country: string): AdequacyDecision | undefined {
  return adequacyDecisions.find((decision) => decision.country === country);
}
