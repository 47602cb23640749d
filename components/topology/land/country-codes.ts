/** Names in world-atlas that differ from the common English ones, with their ISO 3166 codes. */
const exceptions: Readonly<Record<string, string>> = {
  'Antigua and Barb.': 'AG',
  'Ashmore and Cartier Is.': 'AU',
  'Bosnia and Herz.': 'BA',
  'Br. Indian Ocean Ter.': 'IO',
  'British Virgin Is.': 'VG',
  'Cabo Verde': 'CV',
  'Cayman Is.': 'KY',
  'Central African Rep.': 'CF',
  Congo: 'CG',
  'Cook Is.': 'CK',
  "Côte d'Ivoire": 'CI',
  'Dem. Rep. Congo': 'CD',
  'Dominican Rep.': 'DO',
  'Eq. Guinea': 'GQ',
  eSwatini: 'SZ',
  'Faeroe Is.': 'FO',
  'Falkland Is.': 'FK',
  'Fr. Polynesia': 'PF',
  'Fr. S. Antarctic Lands': 'TF',
  'Heard I. and McDonald Is.': 'HM',
  'Hong Kong': 'HK',
  'Indian Ocean Ter.': 'AU',
  Macao: 'MO',
  Macedonia: 'MK',
  'Marshall Is.': 'MH',
  Myanmar: 'MM',
  'N. Cyprus': 'CY',
  'N. Mariana Is.': 'MP',
  Palestine: 'PS',
  'Pitcairn Is.': 'PN',
  'S. Geo. and the Is.': 'GS',
  'S. Sudan': 'SS',
  'Saint Helena': 'SH',
  'Saint Lucia': 'LC',
  'Solomon Is.': 'SB',
  Somaliland: 'SO',
  'St-Barthélemy': 'BL',
  'St-Martin': 'MF',
  'St. Kitts and Nevis': 'KN',
  'St. Pierre and Miquelon': 'PM',
  'St. Vin. and Gren.': 'VC',
  'São Tomé and Principe': 'ST',
  'Trinidad and Tobago': 'TT',
  Turkey: 'TR',
  'Turks and Caicos Is.': 'TC',
  'U.S. Virgin Is.': 'VI',
  'United States of America': 'US',
  Vatican: 'VA',
  'W. Sahara': 'EH',
  'Wallis and Futuna Is.': 'WF',
  Åland: 'AX',
};

/** Codes that ICU still names although ISO has withdrawn them, or that stand for no one country. */
const withdrawn = new Set(
  'AC AN BU CP CQ CS DD DG DY EA EU EZ FQ FX HV IC JT MI NH NQ NT PC PU PZ QO RH SU TA TP UK UN VD WK XA XB YD YU ZR ZZ'.split(
    ' ',
  ),
);

const letters = Array.from({ length: 26 }, (_, i) => String.fromCodePoint(65 + i));
const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const codes = new Map<string, string>();
for (const first of letters)
  for (const second of letters) {
    const code = first + second;
    const name = withdrawn.has(code) ? undefined : names.of(code);
    if (name !== undefined) codes.set(name, code);
  }

/** ISO 3166 alpha-2 of a world-atlas country name; null where it has none (a disputed glacier). */
export function countryCode(atlasName: string): string | null {
  return exceptions[atlasName] ?? codes.get(atlasName) ?? null;
}
