import { copyOf, saved, siteOn } from './documents';
import { expect, expectAccessible, test } from './fixtures';

// Reduced motion gets the end of a cascade at once.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('failing, reading and mending by keyboard alone', async ({ page }) => {
  const name = await copyOf(page, 'payments');
  await page.goto(`/a/${name}`);
  await siteOn(page, 'us-east-1').focus();
  await page.keyboard.press('f');
  await expect(page).toHaveURL(/mode=fail/);
  await siteOn(page, 'us-east-1').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/lose=aws:us-east-1/);
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details.getByRole('region', { name: 'Cascade' })).toContainText(/falls at 120.%/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/lose=/);

  await page.keyboard.press('d');
  await expect(page).not.toHaveURL(/mode=fail/);
  await siteOn(page, 'us-east-1').focus();
  await page.keyboard.press('Enter');
  await expect(details.getByRole('heading', { name: 'us-east-1' })).toBeVisible();

  // Away with it, and back.
  await siteOn(page, 'us-east-1').focus();
  await page.keyboard.press('Delete');
  await expect(siteOn(page, 'us-east-1')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(siteOn(page, 'us-east-1')).toBeVisible();

  // A site from the palette.
  await page.keyboard.press('s');
  const palette = page.getByRole('dialog', { name: 'Add a site' });
  await palette.getByRole('combobox').fill('ohio');
  await page.keyboard.press('Enter');
  await expect(siteOn(page, 'us-east-2')).toBeVisible();
  await expect(saved(page)).toBeVisible();

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Undo');
  await expectAccessible(page);
});
