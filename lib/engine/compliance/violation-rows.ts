import type { RegionId, ResidencyEffect, ResidencyViolation, ResidencyWay } from '../model';

/** One thing that was found: whose data comes where, how, and in which loss (empty: with nothing lost). */
export interface Found {
  readonly data: string;
  /** What the rule demands, in words: `EU`, `EU or CH`. */
  readonly jurisdiction: string;
  readonly population: string | null;
  readonly region: RegionId;
  readonly way: ResidencyWay;
  readonly path: string;
  readonly effect: ResidencyEffect;
  readonly lost: readonly RegionId[];
}

/**
 * Collects violations: what happens with nothing lost is one row for each data set, jurisdiction, region and
 * effect, and is not told again for a loss; what a loss brings is one row for each way besides.
 */
export class ViolationRows {
  private readonly found = new Map<string, ResidencyViolation>();

  get rows(): ResidencyViolation[] {
    return [...this.found.values()];
  }

  /** Whether this happens with nothing lost, as far as that has been collected. */
  isSteady(one: SteadyRow): boolean {
    return this.found.has(steadyKeyOf(one));
  }

  add({ data, jurisdiction, population, region, way, path, effect, lost }: Found): void {
    const steady = lost.length === 0;
    const steadyKey = steadyKeyOf({ data, jurisdiction, region, effect });
    if (!steady && this.found.has(steadyKey)) return;
    const key = steady ? steadyKey : `${steadyKey}\n${path}`;
    const row = this.found.get(key);
    this.found.set(key, {
      data,
      way: row?.way ?? way,
      path: row?.path ?? path,
      effect,
      jurisdiction,
      region,
      when: steady ? 'steady' : 'failover',
      populations: joined(row?.populations ?? [], population === null ? [] : [population]),
      lost: joined(row?.lost ?? [], lost),
    });
  }
}

/** All that tells rows with nothing lost apart. */
type SteadyRow = Pick<Found, 'data' | 'jurisdiction' | 'region' | 'effect'>;

const steadyKeyOf = ({ data, jurisdiction, region, effect }: SteadyRow) =>
  `${data}\n${jurisdiction}\n${region}\n${effect}`;

const joined = <T>(known: readonly T[], more: readonly T[]): readonly T[] => {
  const fresh = more.filter((one) => !known.includes(one));
  return fresh.length === 0 ? known : [...known, ...new Set(fresh)];
};
