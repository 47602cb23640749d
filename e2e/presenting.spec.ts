import type { Page } from '@playwright/test';
import { siteOn } from './documents';
import { expect, expectAccessible, test } from './fixtures';

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const rail = (page: Page) => page.getByRole('navigation', { name: 'Main' });
/** How bright the drawn map is in its corner, 0 to 255. */
const brightness = (page: Page): Promise<number> =>
  page
    .getByRole('region', { name: 'Map' })
    .locator('canvas')
    .first()
    .evaluate((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) return 0;
      const pixel = canvas.getContext('2d')?.getImageData(8, 8, 1, 1).data;
      return Math.min(...(pixel ?? [0]).slice(0, 3));
    });

const open = async (page: Page, query: string) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`/a/payments${query}`);
  await expect(page.getByRole('region', { name: 'Map' })).toHaveAttribute('aria-busy', 'false');
};

test('the map has the screen for itself: sites are failed, options changed, and Escape returns', async ({
  page,
}) => {
  await open(page, '');
  const card = siteOn(page, 'us-east-1');
  const before = await card.boundingBox();
  await page.keyboard.press('Shift+P');
  await expect(page).toHaveURL(/present=true/);
  await expect(rail(page)).toBeHidden();
  await expect(details(page)).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeHidden();
  // Larger, for the last row.
  await expect
    .poll(async () => (await card.boundingBox())?.width ?? 0)
    .toBeGreaterThan(1.15 * (before?.width ?? 0));
  await expectAccessible(page);

  await page.keyboard.press('f');
  await card.click();
  await expect(
    page.getByRole('paragraph').filter({ hasText: /us-west-2 falls at 120.%.*No site is left/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: /^Option:/ }).click();
  await page.getByRole('menuitemradio', { name: /multi-az/ }).click();
  await expect(page).toHaveURL(/option=multi-az/);

  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/present/);
  await expect(rail(page)).toBeVisible();
  await expect(details(page)).toBeVisible();
});

test('a printed map is light, with its figures, what happened, its legend and its findings', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/a/payments?mode=fail&lose=aws:us-east-1&step=1');
  await expect(siteOn(page, 'us-west-2')).toHaveAccessibleName(/over its limit/);
  expect(await brightness(page)).toBeLessThan(60);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  // The land is drawn anew, and what stands on it follows the same tokens.
  await expect.poll(() => brightness(page)).toBeGreaterThan(200);
  await expect(page.getByRole('list', { name: 'Figures of this option' })).toBeVisible();
  await expect(siteOn(page, 'us-west-2')).toBeVisible();
  await expect(page.getByText('Felt latency, ms').first()).toBeVisible();
  await expect(page.getByRole('paragraph').filter({ hasText: 'us-east-1 is lost' })).toBeVisible();
  await expect(rail(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Clear all' })).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('figures first, the map under them, and the panel as a sheet over it', async ({ page }) => {
    await open(page, '');
    await expect(siteOn(page, 'us-east-1')).toBeVisible();
    const sheet = details(page);
    const head = sheet.getByRole('button', { name: /findings/ });
    await expect(head).toHaveAttribute('aria-expanded', 'false');
    await expect(sheet.getByRole('article')).toHaveCount(0);
    await expectAccessible(page);
    await head.tap();
    await expect(
      sheet.getByRole('article', { name: /Lose either region and the other goes to 120/ }),
    ).toBeVisible();
    await expectAccessible(page);
    await head.tap();
    await expect(sheet.getByRole('article')).toHaveCount(0);
  });
});
