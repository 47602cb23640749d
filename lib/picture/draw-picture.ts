import { lossWords } from '@/lib/format/loss-words';
import { percent } from '@/lib/format/percent';
import { shortRegion } from '@/lib/format/region-name';
import { sentenceList } from '@/lib/format/sentence-list';
import { text } from '@/lib/format/words';
import { drawnOption, type DrawnOption, type OptionToDraw } from './drawn-option';
import { drawHeading } from './heading';
import type { LandTopology } from './land';
import { drawLegend } from './legend';
import { drawMap, roundFrame } from './map';
import { group, mark, type Mark } from './mark';
import { pictureSize } from './picture-size';
import { palettes, type PictureTheme } from './palette';
import { sourcesLine } from './sources';
import { cutToWidth } from './text-width';
import { fontFamily, line, plainSpaces } from './words';

/** What a picture for a slide is drawn from. */
export interface PictureInput extends OptionToDraw {
  readonly land: LandTopology;
  readonly theme: PictureTheme;
  /** The day that the foot names, ISO; absent: none. */
  readonly day?: string;
}

/** In which everything is drawn; the picture shows it a third larger. */
const width = 1200;
const height = 675;
const margin = 36;
const inner = width - 2 * margin;
const mapTop = 112;
/** Below the map: what its signs mean and where it comes from, and with a loss what that comes to. */
const below = { plain: 64, loss: 84 } as const;

/** What a loss comes to, in one line: `us-east-1 is lost. us-west-2 falls. 0 % served.` */
function aftermath({ trace }: DrawnOption): string {
  const falls = trace.stages.flatMap(({ stage, down }) =>
    stage === 'fallen' && down.length > 0
      ? [
          `Then ${sentenceList(down.map(shortRegion))} ${down.length === 1 ? 'falls' : 'fall'} under the load.`,
        ]
      : [],
  );
  const { sentence } = lossWords(trace.loss);
  const end = `${text(percent(trace.servedFraction))} of the peak is served.`;
  const now = `Right after load has moved: ${sentence}.`;
  return plainSpaces([now, ...falls, end].join(' '));
}

/** What somebody hears who cannot see it. */
function spoken({ architecture, loss }: PictureInput, { option, scene }: DrawnOption): string {
  const { title, name } = architecture.metadata;
  const lost = loss === undefined ? '' : `, ${lossWords(loss).heading}`;
  const sites = sentenceList(scene.sites.map(({ region }) => shortRegion(region)));
  return `${title ?? name}, option ${option.name}${lost}: ${sites === '' ? 'no site' : sites}`;
}

/**
 * The map of an option as a picture for a slide, from the model alone: whose it is and its five figures, the
 * map, what its signs mean, and where the figures come from. The same input draws the same bytes. Throws
 * RangeError for a loss that names what the option does not have.
 */
export function drawPicture(input: PictureInput): Mark {
  const { architecture, land, theme, loss, day } = input;
  const palette = palettes[theme];
  const drawn = drawnOption(input);
  const foot = sourcesLine(architecture.metadata.name, day, drawn.evaluation);
  const hasCut = drawn.scene.links.some(({ cut }) => cut);
  const box = {
    width: inner,
    height: height - mapTop - (loss === undefined ? below.plain : below.loss),
  };
  const bottom = mapTop + box.height;
  return mark(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: pictureSize.width,
      height: pictureSize.height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      fontFamily,
    },
    mark('title', {}, spoken(input, drawn)),
    mark('rect', { width, height, fill: palette.page }),
    group(margin, mapTop, drawMap(drawn, land, box, palette), roundFrame(box, 12, palette)),
    group(margin, 26, drawHeading(architecture, drawn, loss, inner, palette)),
    group(margin, bottom + 20, drawLegend(palette, hasCut)),
    loss === undefined
      ? null
      : line(cutToWidth(aftermath(drawn), inner, 12.5, true), margin, height - 34, {
          size: 12.5,
          bold: true,
          fill: palette.text1,
        }),
    line(cutToWidth(foot, inner, 10.5), margin, height - 14, { size: 10.5, fill: palette.text3 }),
  );
}
