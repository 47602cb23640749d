import type { Browser } from '@playwright/test';

const rounds = 5;

/** Milliseconds from the start of a navigation to a map that is shown with things on it, in a browser that knows nothing. */
export async function firstMap(browser: Browser, address: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let i = 0; i < rounds; i += 1) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(address, { waitUntil: 'commit' });
    const time = await page.waitForFunction(() => {
      const thing = document.querySelector('[data-map-key]');
      const map = thing?.closest('[data-felt]');
      return map && getComputedStyle(map).opacity !== '0' ? performance.now() : false;
    });
    times.push(Number(await time.jsonValue()));
    await page.close();
  }
  return times;
}
