import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from '@playwright/test';
import { launchOptions } from '../e2e/chromium';
import { served } from './served';

type Theme = 'light' | 'dark';

/** What a picture shows, before its size and its theme. */
interface Scene {
  readonly path: string;
  /** What is there once the page is: the rest may take a moment more. */
  readonly ready?: (page: Page) => Locator;
  /** What a person would do before looking. */
  readonly act?: (page: Page) => Promise<void>;
}

interface Picture extends Scene {
  readonly file: string;
  readonly size: keyof typeof sizes;
  readonly theme: Theme;
}

const sizes = {
  desk: { width: 1280, height: 800 },
  wide: { width: 1920, height: 1080 },
  phone: { width: 390, height: 844 },
} as const;

const map = (page: Page) => page.locator('[aria-label="Map"][aria-busy="false"]');
const played = (page: Page) => page.getByRole('slider', { name: 'Step of the loss' });

const draw: Scene = { path: '/a/payments', ready: map };
const fail: Scene = { path: '/a/payments?mode=fail&lose=aws:us-east-1&step=1', ready: played };

async function previewFix(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Preview fix' }).first().click();
  await page.getByRole('button', { name: 'Apply', exact: true }).waitFor();
}

/** The map in both modes, at every size and in both themes. */
const maps = (['desk', 'wide', 'phone'] as const).flatMap((size) =>
  (['light', 'dark'] as const).flatMap((theme): Picture[] => [
    { file: `map-draw-${size}-${theme}`, ...draw, size, theme },
    { file: `map-fail-${size}-${theme}`, ...fail, size, theme },
  ]),
);

/** The pictures of README and guide, taken from the application as it is: `npm run pictures`. */
const pictures: readonly Picture[] = [
  ...maps,
  { file: 'fix-light', ...draw, act: previewFix, size: 'desk', theme: 'light' },
  { file: 'collab-light', path: '/a/collab', ready: map, size: 'desk', theme: 'light' },
  { file: 'losses-light', path: '/a/collab/losses', size: 'desk', theme: 'light' },
  { file: 'verdict-light', path: '/a/payments/verdict', size: 'desk', theme: 'light' },
  { file: 'money-light', path: '/a/collab/money', size: 'desk', theme: 'light' },
  { file: 'compare-dark', path: '/a/payments/compare', size: 'desk', theme: 'dark' },
  {
    file: 'present-dark',
    path: '/a/collab?mode=fail&lose=aws:us-east-1&step=1&present=true',
    ready: played,
    size: 'wide',
    theme: 'dark',
  },
  { file: 'verdict-phone-light', path: '/a/payments/verdict', size: 'phone', theme: 'light' },
  { file: 'catalog-light', path: '/catalog', size: 'desk', theme: 'light' },
];

const folder = 'docs/pictures';
const quality = 82;
/** A busy machine is given this long for a page. */
const patienceMs = 120_000;
const betweenLooksMs = 700;
const mostLooks = 30;

/** Photographs a page as WebP, which is a quarter of a PNG. Answers with the bytes. */
async function photograph(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality });
  return Buffer.from(data, 'base64');
}

/** Runs in the page: nothing on it still stands for what is to come. */
function noSkeleton(): boolean {
  return document.querySelector('main [data-skeleton]') === null;
}

/** Photographs a page once it stands still: figures, land and letters come one after the other. */
async function whenStill(page: Page): Promise<Buffer> {
  let last = await photograph(page);
  for (let i = 0; i < mostLooks; i += 1) {
    // Each look waits for the one before.
    // oxlint-disable-next-line no-await-in-loop
    await page.waitForTimeout(betweenLooksMs);
    // oxlint-disable-next-line no-await-in-loop
    const next = await photograph(page);
    if (next.equals(last)) return next;
    last = next;
  }
  return last;
}

/** Takes a picture; null where the application has no such page. */
async function take(browser: Browser, url: string, picture: Picture): Promise<Buffer | null> {
  const page = await browser.newPage({
    viewport: sizes[picture.size],
    colorScheme: picture.theme,
    reducedMotion: 'reduce',
  });
  try {
    const answer = await page.goto(`${url}${picture.path}`, { timeout: patienceMs });
    if (answer?.status() === 404) return null;
    await page.waitForLoadState('networkidle');
    await picture.ready?.(page).waitFor({ timeout: patienceMs });
    await page.waitForFunction(noSkeleton, undefined, { timeout: patienceMs });
    await picture.act?.(page);
    return await whenStill(page);
  } finally {
    await page.close();
  }
}

async function takeAll(url: string): Promise<void> {
  const browser = await chromium.launch(launchOptions);
  let total = 0;
  for (const picture of pictures) {
    // One after the other: they share two cores with the server that they are of.
    // oxlint-disable-next-line no-await-in-loop
    const bytes = await take(browser, url, picture);
    const path = join(folder, `${picture.file}.webp`);
    if (bytes !== null) writeFileSync(path, bytes);
    total += bytes?.length ?? 0;
    console.log(bytes === null ? `no page for ${path}` : `wrote ${path}`);
  }
  await browser.close();
  console.log(`${pictures.length} pictures, ${Math.round(total / 1000)} kB`);
}

mkdirSync(folder, { recursive: true });
const running = process.env['MERIDIAN_URL'];
if (running === undefined) await served(takeAll);
else await takeAll(running);
