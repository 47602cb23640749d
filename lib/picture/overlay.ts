import type { RegionId } from '@/lib/engine';
import { curvePath } from '@/lib/flow/canvas/curve';
import type { LinkView } from '@/lib/flow/canvas/scene/links';
import type { Scene } from '@/lib/flow/canvas/scene/scene';
import type { SiteView } from '@/lib/flow/canvas/scene/sites';
import { shortRegion } from '@/lib/format/region-name';
import { group, mark, type Mark } from './mark';
import { palettes, type Palette, type PictureTheme } from './palette';
import { placedNames, smallSvg, type SmallFrame } from './small-map';
import { line } from './words';

/** Whether something is in the first option alone, in the second alone, or in both. */
export type Share = 'first' | 'second' | 'both';

/** What two options have and have not in common. */
export interface Overlaid {
  readonly sites: readonly {
    readonly share: Share;
    readonly region: RegionId;
    readonly first: SiteView | null;
    readonly second: SiteView | null;
  }[];
  readonly links: readonly {
    readonly share: Share;
    /** In both: as the first has it. */
    readonly link: LinkView;
    readonly first: LinkView | null;
    readonly second: LinkView | null;
  }[];
}

const shareOf = (first: unknown, second: unknown): Share =>
  first === null ? 'second' : second === null ? 'first' : 'both';

/** The same two sites joined, in whichever direction it is told. */
const wayOf = ({ from, to, both }: LinkView): string =>
  both ? [from, to].toSorted().join('<>') : `${from}>${to}`;

/** Lays two options over each other: every site and link that either has. */
export function overlaid(first: Scene, second: Scene): Overlaid {
  const regions = [...new Set([...first.sites, ...second.sites].map(({ region }) => region))];
  const ways = [...new Set([...first.links, ...second.links].map(wayOf))];
  return {
    sites: regions.map((region) => {
      const mine = first.sites.find((site) => site.region === region) ?? null;
      const theirs = second.sites.find((site) => site.region === region) ?? null;
      return { share: shareOf(mine, theirs), region, first: mine, second: theirs };
    }),
    links: ways.flatMap((way) => {
      const mine = first.links.find((link) => wayOf(link) === way) ?? null;
      const theirs = second.links.find((link) => wayOf(link) === way) ?? null;
      const link = mine ?? theirs;
      if (link === null) return [];
      return [{ share: shareOf(mine, theirs), link, first: mine, second: theirs }];
    }),
  };
}

export const shareColor = (share: Share, palette: Palette): string =>
  ({ first: palette.accent, second: palette.plum, both: palette.text1 })[share];

const dashes: Readonly<Record<Share, string | undefined>> = {
  first: '7 4',
  second: '2 4',
  both: undefined,
};

const signRadius = 11;

/** A round sign, a diamond or a square: what is in which option is told by more than its colour. */
export function shareSign(share: Share, palette: Palette): Mark {
  const fill = shareColor(share, palette);
  const look = { fill, stroke: palette.surface, strokeWidth: 1.5 };
  const letter = { first: 'A', second: 'B', both: 'AB' }[share];
  return mark(
    'g',
    {},
    share === 'first'
      ? mark('circle', { r: 9, ...look })
      : share === 'second'
        ? mark('path', { d: 'M0-11L11 0 0 11-11 0z', ...look })
        : mark('rect', { x: -11, y: -9, width: 22, height: 18, rx: 4, ...look }),
    line(letter, 0, 3.6, { size: 10, bold: true, anchor: 'middle', fill: palette.surface }),
  );
}

/** A line as it is drawn for a link of that share; also the legend's. */
export const shareStroke = (share: Share, palette: Palette) => ({
  fill: 'none',
  stroke: shareColor(share, palette),
  strokeWidth: share === 'both' ? 1.5 : 2.25,
  strokeDasharray: dashes[share],
});

/** Two options on one map: what only the first has, only the second, and both. */
export function drawOverlay(
  { sites, links }: Overlaid,
  people: Scene['populations'],
  ground: Mark,
  frame: SmallFrame,
  theme: PictureTheme,
  label: string,
): Mark {
  const palette = palettes[theme];
  const { zoom, x, y } = frame.view;
  const placed = sites.flatMap(({ first, second, share, region }) => {
    const at = (first ?? second)?.at;
    return at === undefined
      ? []
      : [{ key: region, at, name: shortRegion(region), radius: signRadius, share }];
  });
  return smallSvg(
    frame,
    label,
    ground,
    group(
      x,
      y,
      ...people.map(({ at, radius }) =>
        mark('circle', {
          cx: at.x * zoom,
          cy: at.y * zoom,
          r: radius * 0.7,
          fill: palette.text3,
          fillOpacity: 0.16,
          stroke: palette.text3,
          strokeOpacity: 0.6,
        }),
      ),
      ...links.map(({ link, share }) =>
        mark('path', {
          d: curvePath(
            link.line.map((piece) => piece.map((p) => ({ x: p.x * zoom, y: p.y * zoom }))),
          ),
          ...shareStroke(share, palette),
        }),
      ),
      ...placed.map(({ at, share }) => group(at.x * zoom, at.y * zoom, shareSign(share, palette))),
      ...placedNames(placed, frame, placed, palette),
    ),
  );
}
