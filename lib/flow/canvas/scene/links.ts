import type { CostLine, Link, Option, RegionId, ReplicationMode } from '@/lib/engine/model';
import { curve, poleward, type Curve } from '../curve';
import { mercator } from '../projections/mercator';
import { isSamePoint, type Point, type Projection } from '../projections/projection';
import { linkWidth } from '../symbol-size';
import { keyOfEnds } from './cut-links';
import { sentVolumes } from './sent-volumes';
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
  /** Gigabytes sent a month, both ways together; null: nobody says how much is written. */
  readonly gbMonthly: number | null;
  /** Pixels, by what is sent. */
  readonly width: number;
  readonly line: Curve;
  /** One of its ends is down, or it is cut itself. */
  readonly cut: boolean;
}

const bend = 0.07;

const sameLag = (a: Link, b: Link): boolean =>
  a.lagMs?.p50 === b.lagMs?.p50 && a.lagMs?.p99 === b.lagMs?.p99;

const sameData = (a: Link, b: Link): boolean =>
  [...(a.data ?? [])].sort().join() === [...(b.data ?? [])].sort().join();

const alike = (a: Link, b: Link): boolean => a.mode === b.mode && sameLag(a, b) && sameData(a, b);

/** The lines of a drawing, kept for as long as their ends stand still. */
export type LineOf = (key: string, from: Point, to: Point, height: number) => Curve;

/** A function that draws lines and remembers them by the keys of what they are drawn for. */
export function lineKeeper(): (projection: Projection) => LineOf {
  const drawn = new Map<
    string,
    { readonly from: Point; readonly to: Point; readonly height: number; readonly line: Curve }
  >();
  let map: Projection = mercator;
  return (projection) => {
    if (projection !== map) drawn.clear();
    map = projection;
    return (key, from, to, height) => {
      const old = drawn.get(key);
      if (old && isSamePoint(old.from, from) && isSamePoint(old.to, to) && old.height === height)
        return old.line;
      const line = curve(from, to, height, projection);
      drawn.set(key, { from, to, height, line });
      return line;
    };
  };
}

export interface LinkSurroundings {
  readonly cut: ReadonlySet<string>;
  /** The option's bill, which says how much is sent. */
  readonly bill: readonly CostLine[];
  readonly projection: Projection;
  readonly lineOf: LineOf;
}

/** The links of an option by their two ends. */
function linksByEnds(links: readonly Link[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [index, link] of links.entries()) {
    const ends = keyOfEnds(link);
    const others = found.get(ends);
    if (others) others.push(index);
    else found.set(ends, [index]);
  }
  return found;
}

/** The option's links between sites that are on the map. */
export function linkViews(
  { links }: Option,
  sites: readonly SiteView[],
  { cut, bill, projection, lineOf }: LinkSurroundings,
): readonly LinkView[] {
  const ends = new Map(sites.map((site) => [site.region, site]));
  const byEnds = linksByEnds(links);
  const sent = sentVolumes(bill);
  const mostSent = Math.max(0, ...sent.values());
  const drawn = new Set<number>();
  return links.flatMap((link, index): LinkView[] => {
    const from = ends.get(link.from);
    const to = ends.get(link.to);
    if (!from || !to || drawn.has(index)) return [];
    const wayBack = keyOfEnds({ from: link.to, to: link.from });
    const backs = byEnds.get(wayBack) ?? [];
    const back = backs.find((i) => {
      const other = links[i];
      return i > index && other !== undefined && alike(link, other);
    });
    if (back !== undefined) drawn.add(back);
    const both = back !== undefined;
    const indexes = both ? [index, back] : [index];
    // Two different links between the same sites run on either side, so that both can be read.
    const height = !both && backs.length > 0 ? bend : poleward(from.at, to.at, bend, projection);
    const key = `l${indexes.join('+')}`;
    const [there, andBack] = [sent.get(keyOfEnds(link)), both ? sent.get(wayBack) : undefined];
    const gbMonthly =
      there === undefined && andBack === undefined ? null : (there ?? 0) + (andBack ?? 0);
    return [
      {
        key,
        indexes,
        from: link.from,
        to: link.to,
        fromKey: from.key,
        toKey: to.key,
        both,
        mode: link.mode,
        lagMs: link.lagMs ?? null,
        gbMonthly,
        width: linkWidth(Math.max(there ?? 0, andBack ?? 0), mostSent, links.length),
        line: lineOf(key, from.at, to.at, height),
        cut:
          from.state === 'down' ||
          to.state === 'down' ||
          cut.has(keyOfEnds(link)) ||
          (both && cut.has(wayBack)),
      },
    ];
  });
}
