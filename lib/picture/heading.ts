import type { Architecture, Loss } from '@/lib/engine';
import { headerFigures, type HeaderFigure } from '@/lib/format/header-figures';
import { lossWords } from '@/lib/format/loss-words';
import { percent } from '@/lib/format/percent';
import { text } from '@/lib/format/words';
import type { DrawnOption } from './drawn-option';
import { group, mark, type Mark } from './mark';
import type { Palette } from './palette';
import { cutToWidth, textWidth } from './text-width';
import { standingMark } from './symbols/standing-mark';
import { line, plainSpaces } from './words';

const gap = 28;
/** What the title keeps of the width, whatever the figures want. */
const least = 380;

/** The figures of the header; with a loss shown the first says who is served at its end. */
function figuresOf(
  architecture: Architecture,
  { evaluation, trace }: DrawnOption,
  loss: Loss | undefined,
): readonly HeaderFigure[] {
  const last = trace.stages.at(-1);
  const figures = headerFigures({
    architecture,
    evaluation,
    ...(loss === undefined || last === undefined ? {} : { duringLoss: last }),
  });
  if (loss === undefined) return figures;
  const [, ...others] = figures;
  const served: HeaderFigure = {
    id: 'worst-loss',
    label: 'Served at the end',
    parts: [percent(trace.servedFraction)],
    standing: trace.survives ? 'meets' : 'critical',
    note: [{ text: lossWords(loss).heading }],
    figure: null,
  };
  return [served, ...others];
}

const markWidth = 20;

interface FigureLines {
  readonly figure: HeaderFigure;
  readonly value: string;
  readonly note: string;
  readonly left: number;
  /** Pixels that the widest of its lines wants. */
  readonly width: number;
}

function linesOf(figure: HeaderFigure): FigureLines {
  const value = plainSpaces(
    [figure.parts.map(text).join(' / '), figure.suffix].filter(Boolean).join(' '),
  );
  const note = plainSpaces(figure.note.map((part) => part.text).join(''));
  const left = figure.standing === undefined ? 0 : markWidth;
  const width = Math.max(
    textWidth(figure.label, 11.5),
    left + textWidth(value, 17, true),
    textWidth(note, 11.5),
  );
  return { figure, value, note, left, width: Math.ceil(width) + 1 };
}

function drawFigure(
  { figure, value, note, left }: FigureLines,
  room: number,
  palette: Palette,
): Mark {
  return mark(
    'g',
    {},
    mark('line', { x1: -gap / 2, y1: 0, x2: -gap / 2, y2: 58, stroke: palette.line }),
    line(figure.label, 0, 11, { size: 11.5, fill: palette.text3 }),
    figure.standing === undefined ? null : standingMark(figure.standing, 0, 19.5, 15, palette),
    line(cutToWidth(value, room - left, 17, true), left, 33, {
      size: 17,
      bold: true,
      fill: palette.text1,
    }),
    line(cutToWidth(note, room, 11.5), 0, 54, { size: 11.5, fill: palette.text2 }),
  );
}

/** The figures side by side, as wide as they want to be, or as there is room. */
function placeFigures(figures: readonly HeaderFigure[], most: number) {
  const lines = figures.map(linesOf);
  const wanted = lines.reduce((sum, { width }) => sum + width, 0);
  const room = most - gap * lines.length;
  const shrink = Math.min(1, room / wanted);
  let x = gap / 2;
  const placed = lines.map((one) => {
    const at = { one, x, room: one.width * shrink };
    x += at.room + gap;
    return at;
  });
  return { placed, width: x - gap };
}

function badge(words: string, x: number, y: number, fill: string, ink: string): Mark {
  const width = Math.ceil(textWidth(words, 11.5, true)) + 16;
  return mark(
    'g',
    {},
    mark('rect', { x, y, width, height: 20, rx: 5, fill }),
    line(words, x + 8, y + 14, { size: 11.5, bold: true, fill: ink }),
  );
}

const badgeWidth = (words: string): number => Math.ceil(textWidth(words, 11.5, true)) + 16;

/** Marks of the option beside its name. */
function marksOf({ metadata }: Architecture, name: string, loss: Loss | undefined) {
  return [
    ...(metadata.chosen === name ? [{ words: 'Chosen', tone: 'accent' as const }] : []),
    ...(metadata.current === name ? [{ words: 'Runs today', tone: 'plain' as const }] : []),
    ...(loss === undefined ? [] : [{ words: lossWords(loss).heading, tone: 'critical' as const }]),
  ];
}

/** The head of a picture: whose map it is, which option, and its five figures at the right. */
export function drawHeading(
  architecture: Architecture,
  drawn: DrawnOption,
  loss: Loss | undefined,
  width: number,
  palette: Palette,
): Mark {
  const { metadata } = architecture;
  const { name, title } = drawn.option;
  const figures = figuresOf(architecture, drawn, loss);
  const { placed, width: figuresWidth } = placeFigures(figures, width - least);
  const right = width - figuresWidth;
  const room = right - gap;
  const tier = metadata.tier === undefined ? null : `Tier ${metadata.tier}`;
  const headRoom = room - (tier === null ? 0 : badgeWidth(tier) + 12);
  const head = cutToWidth(metadata.title ?? metadata.name, headRoom, 23, true);
  const marks = marksOf(architecture, name, loss);
  const colors = {
    accent: [palette.accentWeak, palette.accentText],
    plain: [palette.track, palette.text1],
    critical: [palette.standing.critical, palette.surface],
  } as const;
  let x = 0;
  const badges = marks.map(({ words, tone }) => {
    const [fill, ink] = colors[tone];
    const drawnBadge = badge(cutToWidth(words, room - x - 16, 11.5, true), x, 55, fill, ink);
    x += badgeWidth(words) + 6;
    return drawnBadge;
  });
  const nameWidth = textWidth(name, 13.5, true);
  return mark(
    'g',
    {},
    line(head, 0, 20, { size: 23, bold: true, fill: palette.text1 }),
    tier === null
      ? null
      : badge(
          tier,
          textWidth(head, 23, true) + 12,
          3,
          metadata.tier === 0 ? palette.text1 : palette.track,
          metadata.tier === 0 ? palette.surface : palette.text1,
        ),
    line(cutToWidth(name, room, 13.5, true), 0, 44, {
      size: 13.5,
      bold: true,
      fill: palette.text1,
    }),
    title === undefined || room - nameWidth < 60
      ? null
      : line(cutToWidth(title, room - nameWidth - 8, 13.5), nameWidth + 8, 44, {
          size: 13.5,
          fill: palette.text2,
        }),
    ...badges,
    ...placed.map(({ one, x: at, room: own }) =>
      group(right + at, 2, drawFigure(one, own, palette)),
    ),
  );
}
