import { copyOf, siteOn } from './documents';
import { expect, expectAccessible, test } from './fixtures';

test('the other way to mend the trap: shed instead of falling, and say so in the document', async ({
  page,
}) => {
  const name = await copyOf(page, 'payments');
  await page.goto(`/a/${name}?option=two-at-sixty`);
  const instead = page.getByRole('button', { name: 'Preview this instead' }).first();
  await instead.click();
  await expect(page.getByText('onOverload: shed').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Apply', exact: true }).click();
  // 6 000 of 7 200 req/s are kept, and nothing falls any more.
  const figures = page.getByRole('list', { name: 'Figures of this option' });
  await expect(figures.getByRole('button', { name: /^Worst loss/ })).toHaveAccessibleName(
    /83\.3\s%/,
  );
  await expect(siteOn(page, 'us-east-1')).toHaveAccessibleName(/of 6\s000\sreq\/s, 60\s%/);
});

test('a site is divided into cells in the panel, and a mistake is told in place', async ({
  page,
}) => {
  const name = await copyOf(page, 'payments');
  await page.goto(`/a/${name}?option=two-at-sixty&sel=site:aws:us-east-1`);
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByText('Cells').first().click();
  await details.getByRole('button', { name: 'Divide into cells' }).click();
  const cells = details.getByRole('textbox', { name: 'Cells', exact: true });
  await expect(cells).toHaveValue('10');
  const shards = details.getByRole('textbox', { name: 'Cells a tenant' });
  await shards.fill('11');
  await shards.press('Tab');
  await expect(details.getByText(/11 is more than the 10 cells/).first()).toBeVisible();
  await shards.fill('2');
  await shards.press('Tab');
  await expect(details.getByText(/is more than the 10 cells/)).toHaveCount(0);
  await expectAccessible(page);
  await details.getByRole('button', { name: 'One undivided site' }).click();
  await expect(details.getByRole('button', { name: 'Divide into cells' })).toBeVisible();
});
