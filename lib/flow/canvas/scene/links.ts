import type { Link, Option, RegionId, ReplicationMode } from '@/lib/engine/model';
import { curve, poleward, type Curve } from '../curve';
import { mercator } from '../projections/mercator';
import type { Projection } from '../projections/projection';
import { keyOfEnds } from './cut-links';
import type { SiteView } from './sites';

/** A replication path as the map shows it: opposite links of equal mode and lag are one line. */
export interface LinkView {
  /** `l0`, or `l0+1` for two links that are one line: positions in the option. */
  readonly key: string;
  readonly indexes: readonly number[];
  readonly from: RegionId;
  readonly to: RegionId;
  readonly fromKey: string;
  readonly toKey: string;
  readonly both: boolean;
  readonly mode: ReplicationMode;
  readonly lagMs: { readonly p50: number; readonly p99: number } | null;
  readonly line: Curve;
  /** One of its ends is down, or it is cut itself. */
  readonly cut: boolean;
}

const bend = 0.07;

const sameLag = (a: Link, b: Link): boolean =>
  a.lagMs?.p50 === b.lagMs?.p50 && a.lagMs?.p99 === b.lagMs?.p99;

const sameData = (a: Link, b: Link): boolean =>
  [...(a.data ?? [])].sort().join() === [...(b.data ?? [])].sort().join();

const opposite = (a: Link, b: Link): boolean =>
  a.from === b.to && a.to === b.from && a.mode === b.mode && sameLag(a, b) && sameData(a, b);

/** The option's links between sites that are on the map. */
export function linkViews(
  option: Option,
  sites: readonly SiteView[],
  cut: ReadonlySet<string>,
  projection: Projection = mercator,
): readonly LinkView[] {
  const ends = new Map(sites.map((site) => [site.region, site]));
  const drawn = new Set<number>();
  return option.links.flatMap((link, index): LinkView[] => {
    const from = ends.get(link.from);
    const to = ends.get(link.to);
    if (!from || !to || drawn.has(index)) return [];
    const back = option.links.findIndex((other, i) => i > index && opposite(link, other));
    const oneWayBack = option.links.some(
      (o, i) => i !== index && o.from === link.to && o.to === link.from,
    );
    if (back !== -1) drawn.add(back);
    const indexes = back === -1 ? [index] : [index, back];
    // Two different links between the same sites run on either side, so that both can be read.
    const height = back === -1 && oneWayBack ? bend : poleward(from.at, to.at, bend, projection);
    const key = `l${indexes.join('+')}`;
    return [
      {
        key,
        indexes,
        from: link.from,
        to: link.to,
        fromKey: from.key,
        toKey: to.key,
        both: back !== -1,
        mode: link.mode,
        lagMs: link.lagMs ?? null,
        line: curve(from.at, to.at, height, projection),
        cut:
          from.state === 'down' ||
          to.state === 'down' ||
          cut.has(keyOfEnds(link)) ||
          (back !== -1 && cut.has(keyOfEnds({ from: link.to, to: link.from }))),
      },
    ];
  });
}
