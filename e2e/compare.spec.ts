import type { Page } from '@playwright/test';
import { copyOf } from './documents';
import { expect, expectAccessible, test } from './fixtures';

const table = (page: Page) => page.getByRole('region', { name: 'Comparison' }).getByRole('table');
const row = (page: Page, name: string | RegExp) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) });

for (const theme of ['light', 'dark'] as const)
  for (const width of [1280, 390])
    test(`options stand side by side, ${theme}, ${width} wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 844 });
      await page.goto('/a/collab/compare');
      await expect(table(page).getByRole('columnheader')).toHaveText([
        /Figure/,
        /today.*Runs today/,
        /write-home/,
        /sharded.*Chosen/,
      ]);
      await expect(page.getByRole('img', { name: /^Map of sharded: / })).toBeVisible();

      const rpo = row(page, /^RPO/).getByRole('cell');
      await expect(rpo.nth(0)).toContainText('unbounded');
      await expect(rpo.nth(1)).toContainText(/4.s.*best/);
      await expect(rpo.nth(2)).not.toContainText('best');
      // Nobody reaches what is required: nothing is best.
      await expect(row(page, /^Availability/).getByText('best')).toHaveCount(0);
      await expect(
        row(page, /^Residency/)
          .getByRole('cell')
          .nth(2),
      ).toContainText('Held');
      await expect(row(page, /^Requirements/).getByRole('cell')).toHaveText([
        /0 of 5 met/,
        /2 of 5 met/,
        /3 of 5 met/,
      ]);
      await expect(row(page, /^Verdict/)).toContainText('Regional sharding');
      await expectAccessible(page);
      // Whatever is wider than the page scrolls in a frame of its own.
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });

test('a figure says why, of the option that it stands for', async ({ page }) => {
  await page.goto('/a/collab/compare');
  await row(page, /^Felt latency p95/)
    .getByRole('button', { name: /write-home/ })
    .click();
  const why = page.getByRole('dialog', { name: 'Why this figure' });
  await expect(why).toContainText(/157.ms/);
  await page.keyboard.press('Escape');
  await row(page, /^Residency/)
    .getByRole('button', { name: /today/ })
    .click();
  await expect(why).toContainText(/accounts, .* in us-east-1, bound to EU/);
});

test('what is compared, against what and what is lost stand in the address', async ({ page }) => {
  const name = await copyOf(page, 'collab');
  await page.goto(`/a/${name}/compare?options=sharded,today&base=sharded`);
  await expect(table(page).getByRole('columnheader')).toHaveText([
    /Figure/,
    /sharded.*Baseline/,
    /today/,
  ]);
  await expect(
    row(page, /^Cost a month/)
      .getByRole('cell')
      .nth(1),
  ).toContainText(/−\$/);

  await page.getByRole('combobox', { name: 'Differences against' }).click();
  await page.getByRole('option', { name: 'Against today' }).click();
  await expect(page).toHaveURL(/base=today/);
  await expect(
    row(page, /^Cost a month/)
      .getByRole('cell')
      .nth(0),
  ).toContainText(/\+\$/);

  await page.getByRole('combobox', { name: 'Lost in all maps' }).click();
  await page.getByRole('option', { name: 'us-east-1 lost in all' }).click();
  await expect(row(page, /^us-east-1 lost/)).toContainText(/0.%\s*served/);
  await expect(page).toHaveURL(/lose=aws(:|%3A)us-east-1/);
  await page.reload();
  await expect(row(page, /^us-east-1 lost/)).toBeVisible();

  await page.getByRole('button', { name: /^Options/ }).click();
  await page.getByRole('menuitemcheckbox', { name: 'write-home' }).click();
  await page.keyboard.press('Escape');
  await expect(table(page).getByRole('columnheader')).toHaveCount(4);
});

test('two options lie on one map, and as lists of what is in one and in both', async ({ page }) => {
  await page.goto('/a/collab/compare?over=today,sharded');
  const card = page.getByRole('region', { name: 'Two options on one map' });
  await expect(
    card.getByRole('img', {
      name: 'today and sharded on one map. Only in today: no site. Only in sharded: eu-west-1, ap-south-1. In both: us-east-1.',
    }),
  ).toBeVisible();
  await expect(card.getByRole('region', { name: 'In both' })).toContainText(
    'us-east-1 active · 3 zones → active · writer · 3 zones',
  );
  await card.getByRole('combobox', { name: 'Option B' }).click();
  await page.getByRole('option', { name: 'write-home' }).click();
  await expect(page).toHaveURL(/over=today(,|%2C)write-home/);
  await expect(card.getByRole('region', { name: 'Only in write-home' })).toContainText('eu-west-1');
});
