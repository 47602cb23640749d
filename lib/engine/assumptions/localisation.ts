import type { TableSource } from './table-source';

/** A rule that some data of people or organisations of a country must rest in that country. */
export interface LocalisationRule {
  /** ISO 3166 alpha-2. */
  readonly country: string;
  /** `all` personal data, `categories` of it, one `sector`, or merely `reported` by one source. */
  readonly reach: 'all' | 'categories' | 'sector' | 'reported';
  readonly scope: string;
  /** null: the sources name none. */
  readonly law: string | null;
  readonly source: string;
}

export const localisationSource: TableSource = {
  title: 'Rules that data must rest in their country',
  unit: '',
  kind: 'published',
  source: 'secondary sources named in the rows, compiled by Meridian',
  asOf: '2026-06-30',
  licence: 'facts; table by Meridian',
  note: 'No legal advice, and uneven sources: ask counsel before relying on a row, and on there being none.',
};

const glossary = 'defaultprivacy.com, data localization laws';
const snapshot = 'Snapshot of data localization measures, 2017-01-19';
const byCountry = 'recordinglaw.com, data localization laws by country';
const wonder = 'askwonder.com, global data residency regulations';

// prettier-ignore
const rows: readonly (readonly [country: string, reach: LocalisationRule['reach'], scope: string, law: string | null, source: string])[] = [
  ['RU', 'all', 'the primary database of citizens’ personal data', 'Federal Law 242-FZ', byCountry],
  ['CN', 'categories', 'personal data of critical-infrastructure operators and important data; export needs a security assessment', 'Cybersecurity Law, PIPL', byCountry],
  ['IN', 'sector', 'payment data; other personal data may go to any country not notified, and none was in early 2026', 'RBI rule of 2018; DPDP Act section 16', 'complynz.com, data localization, 2026-02-05'],
  ['VN', 'categories', 'user data of social media and technology companies', 'Cybersecurity Law, Decree 53', glossary],
  ['ID', 'sector', 'data of the public sector', 'PP 71/2019', glossary],
  ['KZ', 'all', 'personal data collected in the country, as of 2017', 'amendments to the personal data law', snapshot],
  ['NG', 'reported', 'data of government and subscribers', 'NITDA guidelines', wonder],
  ['BN', 'reported', 'not said', null, wonder],
  ['SA', 'sector', 'data of government, finance and health; exceptions by permission', 'NCA ECC-1:2018, SAMA, NHI, PDPL', 'cloud4c.com, data residency; momentumx.cloud, healthcare cloud compliance 2026'],
  ['AE', 'sector', 'health data of patients', 'ICT Health Law; DHA Circular 26/2022', 'momentumx.cloud, healthcare cloud compliance 2026'],
  ['QA', 'sector', 'banking', 'QCB Cloud Computing Regulations, 2024', 'makitsol.com, GCC sovereign cloud and data residency guide'],
  ['AU', 'sector', 'national electronic health records', 'My Health Records Act (PCEHR)', snapshot],
  ['TR', 'reported', 'one source says personal data, others do not', null, glossary],
];

export const localisationRules: readonly LocalisationRule[] = rows.map(
  ([country, reach, scope, law, source]) => ({ country, reach, scope, law, source }),
);

/** The localisation rules of a country; none known is no proof that there are none. */
export function localisationIn(country: string): LocalisationRule[] {
  return localisationRules.filter((rule) => rule.country === country);
}
