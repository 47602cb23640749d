import { liesIn } from '../assumptions/jurisdictions';
import type { AccessRow, Architecture, DataAccess } from '../model';
import { readingLaw } from './reading-law';

/** What an access in an emergency has to have, in words, by the key that states it. */
function missingOf({ approvedIn, expiresS, recorded }: NonNullable<DataAccess['breakGlass']>) {
  return [
    ...(approvedIn === undefined ? ['an approval'] : []),
    ...(expiresS === undefined ? ['an expiry'] : []),
    ...(recorded === true ? [] : ['a record']),
  ];
}

/**
 * Who reads data under residency from which country, and whether it may be read there. An approval that
 * comes from where the data may not be read is none.
 */
export function accessRows({ data, demand }: Pick<Architecture, 'data' | 'demand'>): AccessRow[] {
  return data.flatMap((set) => {
    const binds = demand.populations.some(({ country }) =>
      set.residency.some((jurisdiction) => liesIn(country, jurisdiction)),
    );
    if (!binds) return [];
    return (set.access ?? []).flatMap(({ by, countries, breakGlass }) =>
      countries.map((country): AccessRow => {
        const approver = breakGlass?.approvedIn;
        const foreign = approver !== undefined && readingLaw(set, approver) !== 'lawful';
        return {
          data: set.name,
          by,
          country,
          reading: readingLaw(set, country),
          breakGlass: breakGlass
            ? {
                missing: [
                  ...missingOf(breakGlass),
                  ...(foreign ? ['an approval from where the data may be read'] : []),
                ],
              }
            : null,
        };
      }),
    );
  });
}
