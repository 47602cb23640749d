import type { CopyKind, DataSet, RegionId } from '../model';

/** A copy that the document describes, of data that rests at known places. */
export interface FurtherCopy {
  readonly kind: CopyKind;
  readonly region: RegionId;
  readonly path: string;
  /** Anonymous before it leaves: no data of its subjects any more, wherever it rests. */
  readonly anonymous: boolean;
  /** Position among the data set's copies. */
  readonly index: number;
}

const words: Readonly<Record<CopyKind, string>> = {
  backup: 'backup of',
  log: 'log of',
  analytics: 'analytics export from',
  cache: 'cache of',
  edge: 'held at the edge for',
};

/**
 * The copies of a data set besides replicas and backup sites, while its data rests at `sources` and the
 * connections of its users end at `edge` (null: not in a region of their own).
 */
export function furtherCopies(
  { copies = [] }: Pick<DataSet, 'copies'>,
  sources: readonly RegionId[],
  edge: RegionId | null,
): FurtherCopy[] {
  return copies.flatMap(({ kind, regions, from, anonymised }, index) => {
    const taken = from ? sources.filter((region) => from.includes(region)) : sources;
    const [first] = taken;
    if (first === undefined) return [];
    const anonymous = anonymised === 'before-leaving';
    const at = (region: RegionId, source: RegionId): FurtherCopy => ({
      kind,
      region,
      path: `${words[kind]} ${source}`,
      anonymous,
      index,
    });
    if (kind === 'edge') return edge === null ? [] : [at(edge, first)];
    return regions
      ? regions.map((region) => at(region, first))
      : taken.map((region) => at(region, region));
  });
}
