import type { Locator, Page } from '@playwright/test';
import { copyOf, saved, siteOn } from './documents';
import { expect, expectAccessible, test } from './fixtures';

// Reduced motion gets the end of a cascade at once.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const farthest = 120;

/** Walks with Tab until something has the focus, as somebody without a pointer does. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  await expect(goal).toBeVisible();
  for (let step = 0; step < farthest; step += 1) {
    // One key after the other: each moves the focus that the next one starts from.
    // oxlint-disable-next-line no-await-in-loop
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press('Tab');
  }
  await expect(goal).toBeFocused();
}

/** Runs an act from the palette by a few of its words. */
async function act(page: Page, words: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  const palette = page.getByRole('dialog', { name: 'Search and commands' });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(words);
  await expect(palette.getByRole('option').first()).toHaveText(new RegExp(`^${words}`, 'i'));
  await page.keyboard.press('Enter');
  await expect(palette).toHaveCount(0);
}

const figures = (page: Page): Locator => page.getByRole('list', { name: 'Figures of this option' });

test('the review by keyboard alone: from the catalog to the verdict', async ({ page }) => {
  test.slow();
  const name = await copyOf(page, 'payments');

  // Catalog → service.
  await act(page, name);
  await expect(page.getByRole('heading', { level: 1, name: 'Card payments' })).toBeVisible();
  const map = page.getByRole('region', { name: 'Map' });
  await expect(map).toHaveAttribute('aria-busy', 'false');
  const details = page.getByRole('complementary', { name: 'Details' });

  // Requirements: the arrows go through the parts of the panel.
  await tabTo(page, details.getByRole('button', { name: 'Findings', exact: true }).first());
  for (const part of ['Option', 'Data', 'Needs']) {
    // One part after the other.
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press('ArrowRight');
    // oxlint-disable-next-line no-await-in-loop
    await expect(details.getByRole('button', { name: part, exact: true })).toBeFocused();
  }
  await page.keyboard.press('Enter');
  const rto = details.getByRole('textbox', { name: 'RTO' });
  await tabTo(page, rto);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('20m');
  await page.keyboard.press('Enter');
  await expect(figures(page)).toContainText(/needs 20.min/);

  // An option from a pattern.
  await act(page, 'New option');
  const asked = page.getByRole('dialog', { name: 'New option' });
  await tabTo(page, asked.getByRole('combobox', { name: 'Starts as' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.type('Hot');
  await page.keyboard.press('Enter');
  const called = asked.getByRole('textbox', { name: 'Name' });
  await expect(called).toHaveValue('hot-standby');
  await tabTo(page, called);
  await page.keyboard.press('Enter');
  await expect(asked).toHaveCount(0);
  await expect(page).toHaveURL(/option=hot-standby/);

  // Draw: one more site, connected and sized.
  await act(page, 'Add a site');
  const palette = page.getByRole('dialog', { name: 'Add a site' });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('eu-west-1');
  await expect(palette.getByRole('option').first()).toContainText('Ireland');
  await page.keyboard.press('Enter');
  await expect(siteOn(page, 'eu-west-1')).toBeVisible();
  await expect(details.getByRole('heading', { name: 'eu-west-1' })).toBeVisible();
  await act(page, 'Connect to');
  const connect = page.getByRole('dialog', { name: 'Connect two sites' });
  const to = connect.getByRole('combobox', { name: 'Connect to' });
  await tabTo(page, to);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo(page, connect.getByRole('button', { name: 'Connect' }));
  await page.keyboard.press('Enter');
  await expect(connect).toHaveCount(0);
  await expect(details.getByRole('heading', { level: 2, name: /eu-west-1 →/ })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(details.getByRole('heading', { level: 2, name: /eu-west-1 →/ })).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(page.getByRole('button', { name: /^Link from eu-west-1/ })).toHaveCount(1);
  await expect(saved(page)).toBeVisible();

  // Fail: the loss, where its load goes, and back.
  await page.keyboard.press('f');
  await expect(page).toHaveURL(/mode=fail/);
  await tabTo(page, siteOn(page, 'eu-west-1'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/lose=aws:eu-west-1/);
  await expect(details.getByRole('heading', { level: 2, name: 'eu-west-1 lost' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/lose=/);
  await page.keyboard.press('d');

  // Beside the other options, and the verdict.
  await page.keyboard.press(']');
  await expect(page).not.toHaveURL(/option=hot-standby(&|$)/);
  await act(page, 'View: Verdict');
  await expect(page).toHaveURL(/\/verdict/);
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
});
