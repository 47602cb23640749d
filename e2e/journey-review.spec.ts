import { copyOf, rowOf, saved, siteOn } from './documents';
import { expect, expectAccessible, test } from './fixtures';

test('the review, as far as it reaches: from the catalog to a fix that holds', async ({ page }) => {
  const name = await copyOf(page, 'payments');
  await rowOf(page, name).getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Card payments' })).toBeVisible();

  // Two regions, each at 60 %, and the finding that follows from it.
  await expect(siteOn(page, 'us-east-1')).toHaveAccessibleName(/3\s600 of 6\s000\sreq\/s, 60\s%/);
  const trap = page.getByRole('article', { name: /Lose either region and the other goes to 120/ });
  await expect(trap).toBeVisible();
  await expectAccessible(page);

  // Why: down to the peaks in the document.
  await trap.getByRole('button', { name: 'Why?' }).click();
  const why = page.getByRole('dialog', { name: 'Why this figure' });
  await expect(why).toContainText('load ÷ capacity');
  await expect(why).toContainText(/120.%/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  // Fail a region in front of the room.
  await page.getByRole('button', { name: 'Fail', exact: false }).first().click();
  await siteOn(page, 'us-east-1').click();
  await expect(page).toHaveURL(/mode=fail.*lose=aws:us-east-1/);
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details.getByRole('heading', { level: 2, name: 'us-east-1 lost' })).toBeVisible();
  const cascade = details.getByRole('region', { name: 'Cascade' });
  await expect(cascade).toContainText(/3\s600\sreq\/s move to us-west-2: 60 → 120\s%/);
  await expect(cascade).toContainText(/us-west-2 falls at 120.%/);
  await expect(details.getByRole('row', { name: /^us-east / })).toContainText('unserved');
  await expect(page.getByRole('list', { name: 'Figures of this option' })).toContainText(
    /0.% served/,
  );
  await expectAccessible(page);

  // Both sites to 7 200: the loss is survived.
  await page.getByRole('button', { name: 'Clear all' }).click();
  await page.getByRole('button', { name: /^Draw/ }).click();
  for (const region of ['us-east-1', 'us-west-2']) {
    await siteOn(page, region).click();
    const capacity = details.getByRole('textbox', { name: 'Capacity' });
    await capacity.fill('7200');
    await capacity.press('Enter');
    await expect(siteOn(page, region)).toHaveAccessibleName(/of 7\s200\sreq\/s, 50\s%/);
  }
  await expect(trap).toHaveCount(0);
  await expect(page.getByRole('list', { name: 'Figures of this option' })).toContainText(
    /100.% served/,
  );

  // One step back and forth again.
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(siteOn(page, 'us-west-2')).toHaveAccessibleName(/of 6\s000\sreq\/s/);
  await page.getByRole('button', { name: /^Redo/ }).click();
  await expect(siteOn(page, 'us-west-2')).toHaveAccessibleName(/of 7\s200\sreq\/s/);

  // It is kept, by itself.
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(siteOn(page, 'us-west-2')).toHaveAccessibleName(/of 7\s200\sreq\/s, 50\s%/);
});

test('a field says what is wrong with its value and loses nothing', async ({ page }) => {
  const name = await copyOf(page, 'payments');
  await page.goto(`/a/${name}?sel=site:aws:us-east-1`);
  const details = page.getByRole('complementary', { name: 'Details' });
  const capacity = details.getByRole('textbox', { name: 'Capacity' });
  await capacity.fill('-5');
  await capacity.press('Tab');
  await expect(capacity).toHaveAttribute('aria-invalid', 'true');
  await expect(capacity).toHaveValue(/5/);
  await expect(siteOn(page, 'us-east-1')).toHaveAccessibleName(/of 6\s000\sreq\/s/);
});

test('a fix is previewed and applied to a copy, which leaves this option alone', async ({
  page,
}) => {
  const name = await copyOf(page, 'payments');
  await page.goto(`/a/${name}`);
  await page.getByRole('button', { name: 'Preview fix' }).click();
  await expect(page.getByText('capacityRps: 7200').first()).toBeVisible();
  await page.getByRole('button', { name: /copy/i }).click();
  await expect(page).toHaveURL(/option=two-at-sixty-/);
  await expect(siteOn(page, 'us-east-1')).toHaveAccessibleName(/of 7\s200\sreq\/s, 50\s%/);
  await page.goto(`/a/${name}?option=two-at-sixty`);
  await expect(siteOn(page, 'us-east-1')).toHaveAccessibleName(/of 6\s000\sreq\/s, 60\s%/);
});
