import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { copyOf, saved } from './documents';
import { expect, expectAccessible, test } from './fixtures';

const score = (page: Page) => page.getByRole('region', { name: 'Readiness', exact: true });
const theme = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const row = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });
const restore = 'A backup was restored';

test('what is proven, claimed and missing stands apart, and says why', async ({ page }) => {
  await page.goto('/a/payments/readiness?date=2026-11-20');
  await expect(score(page)).toContainText(/Tier 0: evidence counts for 90 days/);
  const shares = score(page).getByRole('list', { name: 'Shares of the weight' });
  await expect(shares.getByRole('listitem')).toContainText([/proven/, /claimed/, /missing/]);
  await score(page)
    .getByRole('button', { name: /^Readiness proven/ })
    .click();
  const why = page.getByRole('dialog', { name: 'Why this figure' });
  await expect(why).toContainText('weight proven ÷ weight of the items that apply');
  await page.keyboard.press('Escape');

  const flags = theme(page, 'Red flags');
  await expect(
    flags.getByRole('listitem').filter({ hasText: 'Conflicts need hands' }),
  ).toContainText(/Raised.*ledger/s);
  await expect(page.getByRole('article', { name: /nothing else makes up for/ })).toBeVisible();
  await expect(row(page, 'Recovering from the loss of any site')).toContainText(
    /Missing|recovery takes 90/,
  );
});

test('an item that the document answers shows its figures, each with its way', async ({ page }) => {
  await page.goto('/a/payments/readiness?date=2026-11-20');
  await page.getByRole('button', { name: /^Edit: Recovering from the loss of any site/ }).click();
  const dialog = page.getByRole('dialog', { name: /^Recovering from the loss/ });
  await expect(dialog).toContainText('The document shows otherwise');
  await dialog.getByRole('button', { name: /^Until served again, at worst: 90/ }).click();
  await expect(page.getByRole('dialog', { name: 'Why this figure' })).toContainText('detect');
});

test('evidence is kept, raises the score, runs out on its day, and is taken back', async ({
  page,
}) => {
  const name = await copyOf(page, 'payments');
  await page.goto(`/a/${name}/readiness?date=2026-11-20`);
  const before = await score(page).getByRole('heading', { level: 2 }).textContent();
  await page.getByRole('button', { name: new RegExp(`^Edit: ${restore}`) }).click();
  const dialog = page.getByRole('dialog', { name: new RegExp(`^${restore}`) });
  await dialog.getByRole('textbox', { name: 'Owner' }).fill('team-data');
  await dialog.getByRole('textbox', { name: 'Link to the proof' }).fill('javascript:alert(1)');
  await dialog.getByLabel('Proven on').fill('2026-10-02');
  await dialog.getByLabel('Counts until').fill('2026-10-01');
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(dialog.getByText('begins with https://')).toBeVisible();
  await expect(dialog.getByText('after the day on which it was proven')).toBeVisible();
  await dialog
    .getByRole('textbox', { name: 'Link to the proof' })
    .fill('https://wiki.example.com/r');
  await dialog.getByLabel('Counts until').fill('2026-12-01');
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(row(page, restore)).toContainText(/proven on 2026-10-02, until 2026-12-01/i);
  await expect(row(page, restore)).toContainText('team-data');
  await expect(row(page, restore).getByRole('link')).toHaveAttribute('rel', /noopener/);
  await expect(score(page).getByRole('heading', { level: 2 })).not.toHaveText(before ?? '');
  await expect(saved(page)).toBeVisible();

  await score(page).getByLabel('As of').fill('2026-12-01');
  await expect(page).toHaveURL(/date=2026-12-01/);
  await expect(row(page, restore)).toContainText(/counts no more since 2026-12-01/);
  await expect(
    page.getByRole('article', { name: /evidence of one item has run out/i }),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Undo: Readiness of restore-tried' }).click();
  await expect(row(page, restore)).not.toContainText('team-data');
});

test('many items are changed at once, in one step', async ({ page }) => {
  const name = await copyOf(page, 'payments');
  await page.goto(`/a/${name}/readiness?date=2026-11-20&theme=drills`);
  const drills = theme(page, 'Game days and tests');
  await drills.getByRole('checkbox', { name: 'Select all shown of Game days and tests' }).click();
  const bar = page.getByRole('toolbar', { name: 'Selected items' });
  await bar.getByRole('button', { name: 'Set owner' }).click();
  const dialog = page.getByRole('dialog', { name: 'Set the owner' });
  await dialog.getByRole('textbox', { name: 'Owner' }).fill('team-sre');
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(dialog).toHaveCount(0);
  const rows = drills.getByRole('listitem');
  const count = await rows.count();
  expect(count).toBeGreaterThan(4);
  await expect(rows.filter({ hasText: 'team-sre' })).toHaveCount(count);
  await expect(bar).toHaveCount(0);

  await drills.getByRole('checkbox', { name: /^Select: The regions were cut off/ }).click();
  await bar.getByRole('button', { name: 'Does not apply' }).click();
  const aside = page.getByRole('dialog', { name: 'Mark as not applicable' });
  await aside.getByRole('button', { name: 'Keep' }).click();
  await expect(aside.getByText('Say why it does not apply.')).toBeVisible();
  await aside.getByRole('textbox').fill('tried by the platform');
  await aside.getByRole('button', { name: 'Keep' }).click();
  await expect(rows).toHaveCount(count - 1);

  // One step back for each.
  await page.keyboard.press('ControlOrMeta+z');
  await expect(rows).toHaveCount(count);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(rows.filter({ hasText: 'team-sre' })).toHaveCount(0);
});

test('filters stand in the address, and an empty list says what to do', async ({ page }) => {
  await page.goto('/a/collab/readiness?date=2026-11-20');
  await page.getByRole('button', { name: 'Topic' }).click();
  await page.getByRole('menuitemcheckbox', { name: /^Isolation/ }).click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/theme=isolation/);
  await expect(theme(page, 'Isolation')).toContainText(/identity lives in us-east-1 alone/i);
  await expect(theme(page, 'Deployment')).toHaveCount(0);
  await page.reload();
  await expect(theme(page, 'Isolation')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search the checklist' }).fill('nothing is like this');
  await expect(page.getByText('No item is like that')).toBeVisible();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(theme(page, 'Deployment')).toBeVisible();
});

test('the alert rules of the option are taken away as a file', async ({ page }) => {
  await page.goto('/a/payments/readiness?option=warm-standby');
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Alert rules' }).click();
  const file = await (await coming).path();
  const text = await readFile(file, 'utf8');
  expect(text).toContain('- alert: StandbyDrift');
  expect(text).toContain('requirements.rto: 60 s');
});

test('printed, it is a list to tick off, without what can only be pressed', async ({ page }) => {
  await page.goto('/a/payments/readiness?date=2026-11-20');
  await expect(theme(page, 'Deployment')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('searchbox', { name: 'Search the checklist' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByRole('checkbox').first()).toBeHidden();
  await expect(theme(page, 'Deployment')).toContainText('weight 5');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test(`readiness holds for everybody, ${colorScheme} at ${width}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/a/payments/readiness?date=2026-11-20');
      await expect(score(page)).toContainText('Tier 0');
      await expectAccessible(page);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond).toBeLessThanOrEqual(0);
      await page.getByRole('button', { name: new RegExp(`^Edit: ${restore}`) }).click();
      await expect(page.getByRole('dialog', { name: new RegExp(`^${restore}`) })).toBeVisible();
      await expectAccessible(page);
    });
  }
}
