import type { Page } from '@playwright/test';

const edits = 40;

/**
 * Milliseconds from a key that moves the selected population to the figure that it changes, as the page itself
 * sees them: from the event to the first change of what is said of that population.
 */
export async function inputToFigures(page: Page, key: string): Promise<readonly number[]> {
  await page.locator(`[data-map-key="${key}"]`).focus();
  await page.keyboard.press('Enter');
  await page.evaluate((mapKey) => {
    const times: number[] = [];
    Object.assign(window, { figureTimes: times });
    let since: number | null = null;
    window.addEventListener(
      'keydown',
      ({ key: pressed, timeStamp }) => {
        if (pressed.startsWith('Arrow')) since = timeStamp;
      },
      true,
    );
    const thing = document.querySelector(`[data-map-key="${mapKey}"]`);
    if (!thing) return;
    new MutationObserver(() => {
      if (since !== null) times.push(performance.now() - since);
      since = null;
    }).observe(thing, { attributeFilter: ['aria-label'] });
  }, key);
  const before = () => page.evaluate(() => Reflect.get(window, 'figureTimes').length as number);
  for (let i = 0; i < edits; i += 1) {
    const seen = await before();
    // Far enough for another figure; back again in the end.
    await page.keyboard.press(i % 2 === 0 ? 'Shift+ArrowUp' : 'Shift+ArrowDown');
    await page
      .waitForFunction((count) => Reflect.get(window, 'figureTimes').length > count, seen, {
        timeout: 5000,
      })
      .catch(() => {});
  }
  return page.evaluate(() => Reflect.get(window, 'figureTimes') as number[]);
}
