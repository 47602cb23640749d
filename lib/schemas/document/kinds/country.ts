import * as z from 'zod/mini';
import { jurisdictions } from '@/lib/engine/assumptions';
import { kind } from './kind';
import { nearest } from './nearest';

/** ISO 3166-1 alpha-2, all officially assigned codes. */
const codes = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT ' +
  'BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ' +
  'ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT ' +
  'HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS ' +
  'LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI ' +
  'NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG ' +
  'SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG ' +
  'UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
).split(' ');

const known = new Set(codes);
const knownJurisdictions = new Set([...jurisdictions.map(({ code }) => code), ...codes]);

/** What people write for a country that has another code. */
const slips: Readonly<Record<string, string>> = {
  UK: 'GB',
  EN: 'GB',
  EL: 'GR',
  USA: 'US',
  GER: 'DE',
};

const hint =
  (accepted: ReadonlySet<string>) =>
  (found: unknown): string | null => {
    // `NO` unquoted is Norway in YAML 1.2; older tools write it as false.
    if (found === false) return 'write NO for Norway';
    if (typeof found !== 'string') return null;
    const code = found.trim().toUpperCase();
    const meant = slips[code] ?? (accepted.has(code) ? code : null);
    return meant === null ? null : `did you mean "${meant}"?`;
  };

/** A country, ISO 3166 alpha-2. */
export const countryCode = kind(
  z.string().check(
    z.regex(/^[A-Z]{2}$/),
    z.refine((code) => known.has(code)),
  ),
  {
    noun: 'a country',
    accepted: 'an ISO 3166 code of two letters, e.g. US, DE, IN',
    hint: hint(known),
  },
);

/** A jurisdiction: one that spans several countries, or a country. */
export const jurisdictionCode = kind(
  z.string().check(
    z.regex(/^[A-Z]{2,8}$/),
    z.refine((code) => knownJurisdictions.has(code)),
  ),
  {
    noun: 'a jurisdiction',
    accepted: `${jurisdictions.map(({ code }) => code).join(', ')}, or the ISO 3166 code of a country, e.g. IN`,
    hint: (found) => {
      const near =
        typeof found === 'string' && found.length > 2
          ? nearest(found, [...knownJurisdictions])
          : null;
      return hint(knownJurisdictions)(found) ?? (near === null ? null : `did you mean "${near}"?`);
    },
  },
);
