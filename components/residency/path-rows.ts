import type { RegionId, ResidencyReport, ResidencyState } from '@/lib/engine/model';

/** How a path of data stands: worst first. */
export const pathStandings = ['unlawful', 'mixes', 'read', 'barred', 'lawful'] as const;
export type PathStanding = (typeof pathStandings)[number];

/** One way in which data comes to a place. */
export interface PathRow {
  readonly data: string;
  readonly region: RegionId;
  readonly path: string;
  readonly populations: readonly string[];
  /** Where it must rest; null: anywhere. */
  readonly jurisdiction: string | null;
  readonly standing: PathStanding;
}

/** Every path of a state, what may not be first: each copy, and what the law holds back. */
export function pathRows(
  { copies, violations }: ResidencyState,
  rules: ResidencyReport['rules'],
): readonly PathRow[] {
  const found = violations.map(
    ({ data, region, path, populations, jurisdiction, effect }): PathRow => ({
      data,
      region,
      path,
      populations,
      jurisdiction,
      standing: effect === 'rests' ? 'unlawful' : effect,
    }),
  );
  const lawful = copies
    .filter((copy) => copy.lawful)
    .map(({ data, region, path, populations, jurisdiction }): PathRow => ({
      data,
      region,
      path,
      populations,
      jurisdiction,
      standing: 'lawful',
    }));
  const rank = ({ standing }: PathRow) => pathStandings.indexOf(standing);
  const place = ({ data }: PathRow) => rules.findIndex((rule) => rule.data === data);
  return [...found, ...lawful].toSorted((a, b) => rank(a) - rank(b) || place(a) - place(b));
}
