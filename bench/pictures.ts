import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { launchOptions } from '../e2e/chromium';
import { served } from './served';

/** The pictures of README and guide, taken from the application as it is: `npm run pictures`. */
const pictures = [
  { file: 'map-draw-light', path: '/a/payments?sel=site:aws:us-east-1', theme: 'light' },
  { file: 'map-fail-dark', path: '/a/payments?mode=fail&lose=aws:us-east-1', theme: 'dark' },
  { file: 'map-collab-light', path: '/a/collab', theme: 'light' },
  { file: 'catalog-light', path: '/catalog', theme: 'light' },
] as const;

const folder = 'docs/pictures';

mkdirSync(folder, { recursive: true });
await served(async (url) => {
  const browser = await chromium.launch(launchOptions);
  for (const { file, path, theme } of pictures) {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      colorScheme: theme,
      reducedMotion: 'reduce',
    });
    await page.goto(`${url}${path}`);
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `${folder}/${file}.png`, animations: 'disabled' });
    await page.close();
    console.log(`wrote ${folder}/${file}.png`);
  }
  await browser.close();
});
