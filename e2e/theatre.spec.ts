import type { Page } from '@playwright/test';
import { siteOn } from './documents';
import { expect, expectAccessible, test } from './fixtures';

const player = (page: Page) => page.getByRole('region', { name: 'The loss, played' });
const step = (page: Page) => player(page).getByRole('slider', { name: 'Step of the loss' });
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const said = (page: Page) => page.locator('[data-announcer]');

test('a loss plays along the real rule to its end, and is paused, stepped and drawn back', async ({
  page,
}) => {
  await page.goto('/a/payments?mode=fail');
  await siteOn(page, 'us-east-1').click();
  // It moves by itself to where it settles.
  await expect(step(page)).toHaveValue('2');
  await expect(siteOn(page, 'us-west-2')).toHaveAccessibleName(/fallen under its load/);
  await expect(page).not.toHaveURL(/step=/);

  await step(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(step(page)).toHaveAttribute('aria-valuetext', 'us-east-1 is lost');
  await expect(siteOn(page, 'us-west-2')).toHaveAccessibleName(
    /7\s200 of 6\s000\sreq\/s, 120\s%, over its limit/,
  );
  await expect(page).toHaveURL(/step=1/);
  await expect(
    page.getByRole('region', { name: 'Map' }).getByRole('button', { name: /^us-east,/ }),
  ).toHaveAccessibleName(/53 → 117/);

  await player(page).getByRole('button', { name: 'Before' }).click();
  await expect(page).toHaveURL(/step=0/);
  await expect(siteOn(page, 'us-east-1')).toHaveAccessibleName(/60\s%/);
  await player(page).getByRole('button', { name: 'Play' }).click();
  await expect(page).not.toHaveURL(/step=/);
  await expect(step(page)).toHaveValue('2');
});

test('the address holds the losses and the step, and the table says the same as the map', async ({
  page,
}) => {
  await page.goto('/a/collab?mode=fail&lose=aws:us-east-1&step=1');
  await expect(step(page)).toHaveValue('1');
  await expect(siteOn(page, 'eu-west-1')).toHaveAccessibleName(/over its limit/);
  const table = page.getByRole('table', { name: 'Load of each site at each step of the loss' });
  const row = (site: string) => table.getByRole('row').filter({ hasText: site });
  await expect(row('us-east-1')).toHaveText(/50.%\s*down\s*down\s*down/);
  await expect(row('eu-west-1')).toHaveText(/50.%\s*107.%\s*down\s*down/);
  await expect(row('ap-south-1')).toHaveText(/50.%\s*50.%\s*130.%\s*down/);
  await expect(table.getByRole('columnheader', { name: 'Step 1' })).toHaveAttribute(
    'aria-current',
    'step',
  );
  await expectAccessible(page);
  await page.reload();
  await expect(step(page)).toHaveValue('1');
});

test('whole scenarios are picked by key and by name, and said aloud', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/a/collab?mode=fail');
  await page.getByRole('button', { name: 'Lose us-east-1' }).waitFor();
  await page.keyboard.press('s');
  const list = page.getByRole('dialog', { name: 'Pick a scenario' });
  for (const sort of ['A whole provider', 'A continent', 'The network cut in two'])
    await expect(list.getByText(sort)).toBeVisible();
  await expectAccessible(page);
  await list.getByRole('combobox').fill('north america');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/loss=continent/);
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText(/North America/);
  // Reduced motion: the end at once.
  await expect(step(page)).toHaveValue('3');
  await expect(said(page).filter({ hasText: 'ap-south-1 falls' })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(said(page).filter({ hasText: 'Nothing is lost any more.' })).toHaveCount(1);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap takes a site out and another brings it back', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/a/payments?mode=fail');
    await siteOn(page, 'us-east-1').tap();
    await expect(page).toHaveURL(/lose=aws:us-east-1/);
    await expect(siteOn(page, 'us-west-2')).toHaveAccessibleName(/fallen under its load/);
    await player(page).getByRole('button', { name: 'To the start' }).tap();
    await expect(siteOn(page, 'us-west-2')).toHaveAccessibleName(/60\s%/);
    await expectAccessible(page);
    await siteOn(page, 'us-east-1').tap();
    await expect(page).not.toHaveURL(/lose=/);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test(`a loss that is held holds for everybody, ${colorScheme} at ${width}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 844 });
      await page.goto('/a/collab?mode=fail&lose=aws:us-east-1&step=1');
      await expect(page.getByRole('slider', { name: 'Step of the loss' })).toHaveValue('1');
      await expectAccessible(page);
    });
  }
}
