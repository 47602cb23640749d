import type { Jurisdiction } from '../model';
import type { TableSource } from './table-source';

export const jurisdictionSource: TableSource = {
  title: 'Countries of the European Economic Area',
  unit: '',
  kind: 'published',
  source: 'EFTA, European Economic Area (EEA) / Relations with the EU',
  asOf: '2026-06-30',
  licence: 'facts; table by Meridian',
  note: 'The 27 of the EU with Iceland, Liechtenstein and Norway, to which the GDPR applies. The United Kingdom and Switzerland are outside. No legal advice.',
};

const eea =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(
    ' ',
  );

/** Jurisdictions that span more than one country; any ISO country code is one of its own. */
export const jurisdictions: readonly Jurisdiction[] = [
  { code: 'EU', name: 'European Union, with the EEA', countries: eea },
  { code: 'EEA', name: 'European Economic Area', countries: eea },
];

const byCode = new Map(jurisdictions.map((j) => [j.code, new Set(j.countries)]));

/** Whether a country (ISO 3166 alpha-2) lies in a jurisdiction (`EU`, `EEA` or a country's code). */
export function liesIn(country: string, jurisdiction: string): boolean {
  return byCode.get(jurisdiction)?.has(country) ?? country === jurisdiction;
}
