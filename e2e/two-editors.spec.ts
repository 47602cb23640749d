import type { Page } from '@playwright/test';
import { copyOf, saved, siteOn } from './documents';
import { expect, expectAccessible, test } from './fixtures';

async function setCapacity(page: Page, region: string, value: string): Promise<void> {
  await siteOn(page, region).click();
  const details = page.getByRole('complementary', { name: 'Details' });
  const capacity = details.getByRole('textbox', { name: 'Capacity' });
  await capacity.fill(value);
  await capacity.press('Enter');
}

for (const keep of ['mine', 'theirs'] as const) {
  test(`two people edit the same document: the second is told, sees both sides and keeps ${keep}`, async ({
    page,
    secondPage,
  }) => {
    const name = await copyOf(page, 'payments');
    await page.goto(`/a/${name}`);
    await secondPage.goto(`/a/${name}`);
    await setCapacity(page, 'us-east-1', '7000');
    await expect(saved(page)).toHaveText(/version 2/);

    await setCapacity(secondPage, 'us-east-1', '8000');
    const conflict = secondPage.getByRole('dialog');
    await expect(conflict).toContainText('capacityRps: 7000');
    await expect(conflict).toContainText('capacityRps: 8000');
    await expectAccessible(secondPage);
    await conflict
      .getByRole('button', { name: keep === 'mine' ? /keep mine/i : /take theirs/i })
      .click();
    await expect(saved(secondPage)).toBeVisible();

    await page.goto(`/a/${name}`);
    const kept = keep === 'mine' ? /of 8\s000\sreq\/s/ : /of 7\s000\sreq\/s/;
    await expect(siteOn(page, 'us-east-1')).toHaveAccessibleName(kept);
    await expect(siteOn(secondPage, 'us-east-1')).toHaveAccessibleName(kept);
  });
}
