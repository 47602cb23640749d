import { loadavg } from 'node:os';
import { chromium, type Page } from '@playwright/test';
import { launchOptions } from '../../e2e/chromium';
import { largeText } from '../large-text';
import { served } from '../served';
import type { BenchRow } from '../table';
import { drag } from './drag';
import { firstMap } from './first-map';
import { inputToFigures } from './input-to-figures';
import { memoryOfEdits } from './memory';
import { plainPage } from './plain-page';
import { quantile } from './quantile';

const size = { sites: 60, populations: 300, links: 400 };
const limits = { frameMs: 12, figuresMs: 50, firstMapMs: 2000, memoryMb: 20, ofPlain: 0.9 };

async function importText(page: Page, url: string, text: string): Promise<void> {
  await page.goto(`${url}/catalog`);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Document').fill(text);
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await page.waitForURL('**/a/large');
  await page.locator('[data-map-key]').first().waitFor();
  await page
    .getByRole('region', { name: 'Map' })
    .and(page.locator('[aria-busy="false"]'))
    .waitFor();
}

/** A thing whose key begins like this and that lies open to the pointer: nothing is above it. */
async function openThing(page: Page, begins: string): Promise<string> {
  const key = await page.evaluate((start) => {
    const things = [...document.querySelectorAll(`[data-map-key^="${start}"]`)];
    const open = things.find((thing) => {
      const { left, top, width, height } = thing.getBoundingClientRect();
      const above = document.elementFromPoint(left + width / 2, top + height / 2);
      return above?.closest('[data-map-key]') === thing;
    });
    return open?.getAttribute('data-map-key');
  }, begins);
  if (key == null) throw new Error(`nothing named ${begins} lies open`);
  return key;
}

/**
 * The map of 60 sites, 300 populations and 400 links, in the production build in Chromium without a GPU, 1280 × 800,
 * with every figure kept live; and beside it, in the same run, React Flow with as many plain cards. The load of the
 * machine stands in the first row: above one, other work has made every other row slower.
 */
export async function benchFrames(): Promise<BenchRow[]> {
  const browser = await chromium.launch(launchOptions);
  const [load = 0] = loadavg();
  try {
    const plain = await plainPage(browser);
    const plainFrames = await drag(plain, '.react-flow__node[data-id="7"]', 60);
    await plain.close();
    return await served(async (url) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await importText(page, url, largeText(size));
      const p = await openThing(page, 'p');
      const population = await drag(page, `[data-map-key="${p}"]`, 60);
      const s = await openThing(page, 's');
      const site = await drag(page, `[data-map-key="${s}"]`, 160);
      const figures = await inputToFigures(page, p);
      const memory = await memoryOfEdits(page);
      await page.close();
      const opened = await firstMap(browser, `${url}/a/large`);
      const p95 = (what: string, values: readonly number[], limit?: number): BenchRow => ({
        what: `${what}, p95 of ${values.length}`,
        value: quantile(values, 0.95),
        unit: 'ms',
        ...(limit === undefined ? {} : { limit }),
      });
      return [
        { what: 'load of the machine as frames begin', value: load, unit: '' },
        p95('drag a population, 60 × 300 × 400', population.costsMs, limits.frameMs),
        p95('drag a site, 60 × 300 × 400', site.costsMs, limits.frameMs),
        p95('drag one of as many plain cards', plainFrames.costsMs),
        { what: 'frames of the map', value: population.perSecond, unit: 'a second' },
        { what: 'frames of plain cards', value: plainFrames.perSecond, unit: 'a second' },
        {
          what: 'plain cards over the map (0.9 of them are asked for)',
          value: plainFrames.perSecond / population.perSecond,
          unit: '×',
          limit: 1 / limits.ofPlain,
        },
        p95('input to figures', figures, limits.figuresMs),
        { what: 'memory left by 500 edits', value: memory, unit: 'MB', limit: limits.memoryMb },
        p95('first map visible, warm server', opened, limits.firstMapMs),
      ];
    });
  } finally {
    await browser.close();
  }
}
