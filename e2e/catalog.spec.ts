import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { drop, exampleText, fresh, rowOf } from './documents';
import { expect, expectAccessible, test } from './fixtures';

/** Brings a service in by a file that is chosen, and waits until it is listed. */
async function bringIn(page: Page, name: string): Promise<void> {
  await drop(page, [{ name: `${name}.yaml`, text: await document(name) }]);
  await expect(rowOf(page, name)).toBeVisible();
}

const document = (name: string) => exampleText('hr-tool', name);

test('search, filters and order stand in the address', async ({ page }) => {
  await page.goto('/catalog');
  await page.keyboard.press('/');
  await page.keyboard.type('card payments');
  await expect(rowOf(page, 'payments')).toBeVisible();
  await expect(rowOf(page, 'collab')).toBeHidden();
  await expect(page).toHaveURL(/q=card\+payments/);

  await page.getByRole('button', { name: 'Severity' }).click();
  await page.getByRole('menuitemcheckbox', { name: /Critical/ }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Owner', exact: true }).first().click();
  await page.getByRole('menuitemcheckbox', { name: /team-payments/ }).click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/severity=critical.*owner=team-payments|owner=.*severity=critical/);

  await page.reload();
  await expect(rowOf(page, 'payments')).toBeVisible();
  await expect(rowOf(page, 'collab')).toBeHidden();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(rowOf(page, 'collab')).toBeVisible();
});

test('a tier’s card lets only its services through', async ({ page }) => {
  await page.goto('/catalog');
  const tier2 = page.getByRole('button', { name: /^Tier 2/ });
  await tier2.click();
  await expect(tier2).toHaveAttribute('aria-pressed', 'true');
  await expect(rowOf(page, 'hr-tool')).toBeVisible();
  await expect(rowOf(page, 'payments')).toBeHidden();
  await tier2.click();
  await expect(rowOf(page, 'payments')).toBeVisible();
});

test('a heading sorts, and says which way', async ({ page }) => {
  await page.goto('/catalog?q=team-');
  const heading = page.getByRole('columnheader', { name: 'Service' });
  const names = page.locator('tbody [data-row-link]');
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  await expect(names.first()).toHaveText('collab');
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/sort=service/);
  await expect(names.last()).toHaveText('collab');
});

test('arrow keys go along the services, and columns can be switched off', async ({ page }) => {
  await page.goto('/catalog?sort=service&desc=false');
  const links = page.locator('tbody [data-row-link]');
  await links.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(links.first()).toBeFocused();

  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'RTO' }).click();
  await expect(page.getByRole('columnheader', { name: 'RTO' })).toHaveCount(0);
});

test('the list can be taken away as CSV', async ({ page }) => {
  await page.goto('/catalog?q=card+payments');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('catalog.csv');
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toMatch(/^\uFEFFService,Tier,Owner,/);
  expect(text).toContain('payments,0,team-payments,0.99999,60,0,');
  expect(text).toMatch(/Critical CAP-01: /);
});

test('a file that is dropped is imported; one with problems is shown with their places', async ({
  page,
}) => {
  await page.goto('/catalog');
  const good = fresh('dropped');
  const bad = (await document(fresh('broken'))).replace('role: active', 'role: activ');
  await drop(page, [
    { name: 'good.yaml', text: await document(good) },
    { name: 'bad.yaml', text: bad },
  ]);
  const dialog = page.getByRole('dialog', { name: 'Import an architecture' });
  await expect(dialog.getByText(/did you mean "active"/)).toBeVisible();
  await expect(dialog.getByRole('heading', { name: /^\d problems?$/ })).toBeVisible();
  await dialog.getByRole('button', { name: /did you mean "active"/ }).click();
  await expect(dialog.getByLabel('Document')).toBeFocused();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(rowOf(page, good)).toBeVisible();
});

test('what is no document is refused before it is sent', async ({ page }) => {
  await page.goto('/catalog');
  await drop(page, [{ name: 'big.yaml', text: 'x'.repeat(256 * 1024 + 1) }]);
  const dialog = page.getByRole('dialog', { name: 'Import an architecture' });
  await expect(dialog.getByText(/larger than 256 kB/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Import' })).toBeDisabled();
});

test('a service is renamed, copied, archived and brought back', async ({ page }) => {
  await page.goto('/catalog');
  const name = fresh('moved');
  await bringIn(page, name);

  const act = async (of: string, entry: string) => {
    await page.getByRole('button', { name: `More about ${of}`, exact: true }).click();
    await page.getByRole('menuitem', { name: entry }).click();
  };
  await act(name, 'Rename');
  const dialog = page.getByRole('dialog', { name: `Rename ${name}` });
  await dialog.getByLabel('Name').fill('payments');
  await dialog.getByRole('button', { name: 'Rename' }).click();
  await expect(dialog.getByRole('alert')).toContainText(/already an architecture of that name/);
  const renamed = fresh('renamed');
  await dialog.getByLabel('Name').fill(renamed);
  await dialog.getByRole('button', { name: 'Rename' }).click();
  await expect(rowOf(page, renamed)).toBeVisible();
  await expect(rowOf(page, name)).toHaveCount(0);

  await act(renamed, 'Duplicate');
  await expect(rowOf(page, `${renamed}-copy`)).toBeVisible();

  await act(renamed, 'Archive');
  await expect(rowOf(page, renamed)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rowOf(page, renamed)).toBeVisible();

  await act(renamed, 'Archive');
  await expect(rowOf(page, renamed)).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Archived' }).click();
  await act(renamed, 'Bring back');
  await page.getByRole('checkbox', { name: 'Archived' }).click();
  await expect(rowOf(page, renamed)).toBeVisible();
});

test('a document is pasted', async ({ page }) => {
  await page.goto('/catalog');
  await page.getByRole('link', { name: 'New architecture' }).click();
  await page.getByRole('radio', { name: /A file/ }).check();
  await page.getByRole('button', { name: 'Paste a document' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import an architecture' });
  const name = fresh('pasted');
  await dialog.getByLabel('Document').fill(await document(name));
  await dialog.getByRole('button', { name: 'Import' }).click();
  await expect(page).toHaveURL(`/a/${name}`);
});

test('the palette goes to a service or a region, and `?` lists the keys', async ({ page }) => {
  await page.goto('/catalog');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search and commands' }).fill('dublin aws');
  await expect(page.getByRole('option', { name: /eu-west-1/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/regions/aws:eu-west-1');
  await expect(page.getByRole('heading', { name: 'eu-west-1' })).toBeVisible();
  // While the palette fades its field still has the focus, and a `?` would be typed into it.
  await expect(page.getByRole('combobox', { name: 'Search and commands' })).toBeHidden();

  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys.getByText('All keys')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
});

test('a finding’s code leads to what it means', async ({ page }) => {
  await page.goto('/findings/CAP-01');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/survivor/i);
  await expect(page.getByText('What mends it')).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test(`the plain pages are accessible, ${theme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 800 });
      for (const address of ['/catalog', '/regions/aws:eu-west-1', '/findings/CAP-01']) {
        // One after the other: they share the page.
        // oxlint-disable-next-line no-await-in-loop
        await page.goto(address);
        // oxlint-disable-next-line no-await-in-loop
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        // oxlint-disable-next-line no-await-in-loop
        await expectAccessible(page);
        // oxlint-disable-next-line no-await-in-loop
        const overflow = await page.evaluate(
          () => window.document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(overflow, `${address} is wider than ${width} px`).toBeLessThanOrEqual(0);
      }
    });
  }
}

test('the theme is chosen once and stays', async ({ page }) => {
  await page.goto('/catalog');
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('menuitem', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveClass(/dark/);
  await page.reload();
  await expect(page.locator('html')).toHaveClass(/dark/);
});

test('the way past the rail is the first thing that Tab reaches', async ({ page }) => {
  await page.goto('/catalog');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the page' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});
