import { liesIn } from '../../assumptions/jurisdictions';
import type { DataSet, RehomingRow } from '../../model';
import { ms } from '../../units';
import type { Home } from './homes';
import type { ReportContext } from './report-context';

/**
 * What becomes of a user's data when they move for good to where another population lives. A rule that binds
 * them there and not at their old home makes the data move; one that binds them at both lets it stay; once no
 * rule binds them any more it may move.
 */
export function rehomingRows(
  { architecture, traffic }: ReportContext,
  homes: readonly Home[],
): RehomingRow[] {
  const users = architecture.demand.populations.reduce((sum, row) => sum + row.users, 0);
  const ruled = architecture.data.filter(({ residency }) => residency.length > 0);
  return ruled.flatMap((data) =>
    homes.flatMap((from) =>
      homes.flatMap((to): RehomingRow[] => {
        const isSame = from.population.country === to.population.country;
        if (from.region === to.region || isSame) return [];
        const duty = dutyOf(data, from, to);
        if (duty === null) return [];
        const { sizeBytes } = data;
        return [
          {
            data: data.name,
            population: from.population.name,
            to: to.population.name,
            fromRegion: from.region,
            toRegion: to.region,
            duty,
            bytesPerUser: sizeBytes === undefined || users === 0 ? null : sizeBytes / users,
            rttMs: ms(traffic.network.siteRttMs[from.site]?.[to.site] ?? 0),
          },
        ];
      }),
    ),
  );
}

function dutyOf({ residency }: DataSet, from: Home, to: Home): RehomingRow['duty'] | null {
  const bindsAt = (country: string) => residency.filter((code) => liesIn(country, code));
  if (bindsAt(to.population.country).length === 0) {
    return bindsAt(from.population.country).length > 0 ? 'may-move' : null;
  }
  const mayStay = bindsAt(to.population.country).some((code) => liesIn(from.place.country, code));
  return mayStay ? 'may-stay' : 'must-move';
}
