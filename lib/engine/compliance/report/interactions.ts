import type { InteractionRow } from '../../model';
import { ms } from '../../units';
import { readingLaw } from '../reading-law';
import type { Home } from './homes';
import type { ReportContext } from './report-context';

/**
 * What crosses when users of different homes have to do with each other: the data of the one is read by the
 * other, from its home. Nothing of it needs to be copied there.
 */
export function interactionRows(
  { traffic }: ReportContext,
  homes: readonly Home[],
): InteractionRow[] {
  return homes.flatMap((subjects) =>
    subjects.row.constraints.flatMap(({ data, jurisdictions }) =>
      homes
        .filter((readers) => readers.region !== subjects.region)
        .map((readers): InteractionRow => ({
          data: data.name,
          subjects: subjects.population.name,
          home: subjects.region,
          readers: readers.population.name,
          readersHome: readers.region,
          readersCountry: readers.population.country,
          reading: readingLaw({ ...data, residency: jurisdictions }, readers.population.country),
          rttMs: ms(traffic.network.siteRttMs[readers.site]?.[subjects.site] ?? 0),
        })),
    ),
  );
}
