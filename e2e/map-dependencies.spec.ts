import type { Page } from '@playwright/test';
import { copyOf, siteOn } from './documents';
import { expect, expectAccessible, test } from './fixtures';

// Reduced motion gets the end of a cascade at once.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const map = (page: Page) => page.getByRole('region', { name: 'Map' });
const marks = (page: Page) => map(page).getByRole('list', { name: 'Dependencies in us-east-1' });
const identity = (page: Page) => marks(page).getByRole('button', { name: /^identity, hard/ });

test('what several sites share in one region stands there, and is gone with it', async ({
  page,
}) => {
  const name = await copyOf(page, 'collab');
  await page.goto(`/a/${name}?option=write-home`);
  await expect(identity(page)).toContainText('shared fate');
  await expect(identity(page)).toHaveAccessibleName(/eu-west-1 and ap-south-1 lose it/);
  await expectAccessible(page);

  // By keyboard: chosen, and let go again.
  await identity(page).focus();
  await page.keyboard.press('Enter');
  await expect(identity(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/sel=dependency:identity/);
  await identity(page).press('Enter');
  await expect(identity(page)).toHaveAttribute('aria-pressed', 'false');

  await page.keyboard.press('f');
  await siteOn(page, 'us-east-1').click();
  await expect(page).toHaveURL(/lose=aws:us-east-1/);
  await expect(identity(page)).toHaveAccessibleName(/gone/);
  await expect(identity(page)).toContainText('gone');
  await expectAccessible(page);

  await siteOn(page, 'us-east-1').click();
  await expect(identity(page)).toContainText('shared fate');
});

test('the layer can be switched off, and leads to all dependencies as a table', async ({
  page,
}) => {
  const name = await copyOf(page, 'collab');
  await page.goto(`/a/${name}?option=write-home`);
  await expect(marks(page)).toBeVisible();
  await page.getByRole('button', { name: 'Load and felt latency' }).click();
  const layer = page.getByRole('checkbox', { name: 'Dependencies and shared fate' });
  await layer.click();
  await expect(marks(page)).toHaveCount(0);
  await layer.click();
  await expect(marks(page)).toBeVisible();
  await page.keyboard.press('Escape');

  // The e-mail provider is somewhere else, and nobody has said where.
  await page.getByRole('link', { name: '1 dependency without a place' }).click();
  await expect(page).toHaveURL(new RegExp(`/a/${name}/dependencies\\?option=write-home`));
  await expect(page.getByText(/^identity lives in us-east-1 alone/)).toBeVisible();
});
