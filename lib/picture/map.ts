import { fitView, type Padding, type View } from '@/lib/flow/canvas/fit';
import { layOut, placeFlowLabels, type Measures } from '@/lib/flow/canvas/layout';
import type { Size } from '@/lib/flow/canvas/placement';
import type { DrawnOption } from './drawn-option';
import { drawLand, type LandTopology } from './land';
import { group, mark, type Mark } from './mark';
import type { Palette } from './palette';
import {
  drawFlow,
  drawLink,
  flowLabel,
  lineLabel,
  lineLabelSize,
  linkWords,
} from './symbols/lines';
import { populationCircle, populationLabel, populationWords } from './symbols/population';
import { cardForms, drawSite } from './symbols/site';

const padding: Padding = { top: 26, right: 26, bottom: 26, left: 26 };

const measures: Measures = {
  cards: cardForms,
  population: populationLabel,
  link: (view) => lineLabelSize(linkWords(view)),
  flow: (view) => lineLabelSize(flowLabel(view)),
  region: () => ({ width: 0, height: 0 }),
};

/**
 * The map of an option, as large as what is on it allows, in a box of `size` with its upper left corner
 * at the origin. No label lies on another; one without room is left out.
 */
export function drawMap(
  drawn: DrawnOption,
  land: LandTopology,
  size: Size,
  palette: Palette,
  fineness?: number,
): Mark {
  const { scene } = drawn;
  const view = fitView(scene, size, padding, measures);
  return mark(
    'g',
    {},
    drawLand(land, view, size, palette, fineness),
    group(view.x, view.y, ...things(drawn, view, palette)),
  );
}

function things({ scene }: DrawnOption, { zoom }: View, palette: Palette): readonly Mark[] {
  const layout = layOut(scene, [], zoom, measures);
  const flowPlaces = placeFlowLabels(scene.flows, layout, measures);
  const { sites, populations, links, flows } = scene;
  return [
    ...flows.map((flow) => drawFlow(flow, zoom, palette)),
    ...links.map((link) => drawLink(link, zoom, palette)),
    ...populations.map((view) =>
      group(view.at.x * zoom, view.at.y * zoom, populationCircle(view, palette)),
    ),
    ...links.flatMap((link) => {
      const share = layout.links.get(link.key);
      if (share === undefined) return [];
      return [lineLabel(linkWords(link), link.line, share, zoom, palette)];
    }),
    ...flows.flatMap((flow) => {
      const share = flowPlaces.get(flow.key);
      return share === undefined
        ? []
        : [lineLabel(flowLabel(flow), flow.line, share, zoom, palette)];
    }),
    ...sites.map((site) =>
      group(
        site.at.x * zoom,
        site.at.y * zoom,
        drawSite(site, layout.cards.get(site.key) ?? null, palette),
      ),
    ),
    ...populations.flatMap((view) => {
      const side = layout.populations.get(view.key);
      return side === undefined
        ? []
        : [group(view.at.x * zoom, view.at.y * zoom, populationWords(view, side, palette))];
    }),
  ];
}

/**
 * The frame of a box: its corners in the colour of the page around it, which makes it look round in every
 * program, and a hairline.
 */
export function roundFrame({ width, height }: Size, radius: number, palette: Palette): Mark {
  const r = radius;
  return mark(
    'g',
    {},
    mark('path', {
      d: [
        `M-1-1H${width + 1}V${height + 1}H-1Z`,
        `M${r} 0A${r} ${r} 0 0 0 0 ${r}V${height - r}A${r} ${r} 0 0 0 ${r} ${height}`,
        `H${width - r}A${r} ${r} 0 0 0 ${width} ${height - r}V${r}A${r} ${r} 0 0 0 ${width - r} 0Z`,
      ].join(''),
      fill: palette.page,
      fillRule: 'evenodd',
    }),
    mark('rect', { width, height, rx: r, fill: 'none', stroke: palette.line }),
  );
}
