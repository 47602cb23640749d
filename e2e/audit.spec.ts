import { expect, test } from './fixtures';

test('the record is read, narrowed in the address, and taken away as a file', async ({ page }) => {
  await page.goto('/audit');
  await expect(page.getByRole('heading', { name: 'Record', level: 1 })).toBeVisible();
  const table = page.getByRole('table', { name: 'What was done and refused, newest first' });
  await page.getByLabel('Act').selectOption({ label: 'begin a document' });
  await page.getByLabel('Document or id').fill('payments');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/verb=architecture\.create/);
  const row = table.getByRole('row').filter({ hasText: 'begin a document' }).last();
  await expect(row).toContainText('owner');
  await expect(row).toContainText('at version 1');
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: 'CSV' }).click();
  expect((await coming).suggestedFilename()).toMatch(/^record-\d{4}-\d\d-\d\d\.csv$/);
  await page.goto('/audit?verb=audit.export');
  await expect(table.getByRole('row').nth(1)).toContainText(
    'take the record of what was done away',
  );
  await page.goto('/audit?since=yesterday');
  await expect(page.getByRole('alert').filter({ hasText: 'everything is shown' })).toBeVisible();
});
