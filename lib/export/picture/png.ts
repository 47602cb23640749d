import { CannotExport, type ExportTarget } from '../target';

/**
 * The same picture in pixels. Nothing in the product turns an SVG into pixels but a browser, so the page
 * draws it there from the SVG; everywhere else it says so.
 */
export const png: ExportTarget = {
  id: 'png',
  title: 'Picture of the map (PNG)',
  fileEnding: '.png',
  mediaType: 'image/png',
  isPicture: true,
  write: () => {
    throw new CannotExport(
      'pixels are drawn by a browser: open the architecture, More, Export, PNG; or write --to svg, which slides take as it is',
    );
  },
};
