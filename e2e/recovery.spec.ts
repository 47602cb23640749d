import type { Page } from '@playwright/test';
import { copyOf } from './documents';
import { expect, expectAccessible, test } from './fixtures';

const waterfall = (page: Page) => page.getByRole('region', { name: 'Recovery time, taken apart' });
const disruptions = (page: Page) => page.getByRole('table', { name: 'Recovery by disruption' });

test('a recovery is taken apart, held against what is required and beside what runs today', async ({
  page,
}) => {
  await page.goto('/a/payments/recovery?option=warm-standby');
  // 3 probes of 30 s, 5 min to decide, 7 min to grow beside 2 min to promote, a TTL of 60 s.
  await expect(page.getByText(/takes 14.5\smin at worst, 13.8\smin in the median/)).toBeVisible();
  await expect(waterfall(page).getByRole('listitem')).toContainText([
    /Detect.*90\ss/,
    /Decide.*5\smin/,
    /Promote.*2\smin/,
    /Scale up.*7\smin/,
    /Route.*60\ss/,
    /Client tail.*0\ss/,
    /Total.*14.5\smin/,
  ]);
  await expect(waterfall(page)).toContainText(/required 60\ss/);
  await expect(waterfall(page)).toContainText(/multi-az, 24.5\sh/);

  // The same as a table, with another option beside it.
  await page.getByRole('combobox', { name: 'Compared with' }).click();
  await page.getByRole('option', { name: 'Beside two-at-sixty' }).click();
  await expect(page).toHaveURL(/beside=two-at-sixty/);
  await waterfall(page).getByRole('button', { name: 'Table' }).click();
  await expect(
    waterfall(page).getByRole('row', { name: /^Total 0\ss 14.5\smin 90\ss/ }),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Median' }).click();
  await expect(page).toHaveURL(/times=median/);
  await expect(
    waterfall(page).getByRole('row', { name: /^Total 0\ss 13.8\smin 55\ss/ }),
  ).toBeVisible();
});

test('every step says why it takes as long as it does', async ({ page }) => {
  await page.goto('/a/payments/recovery');
  await waterfall(page)
    .getByRole('button', { name: /^Detect: 30\ss/ })
    .click();
  const why = page.getByRole('dialog', { name: 'Why this figure' });
  await expect(why).toContainText(/30\ss/);
  await expect(why).toContainText('failures');
  await page.keyboard.press('Escape');
  await expect(why).toHaveCount(0);
  await disruptions(page)
    .getByRole('row', { name: /^Region/ })
    .getByRole('button', { name: /^RTO/ })
    .click();
  await expect(why).toContainText(/90\ss/);
});

test('another loss is looked at, and the address keeps it for the other views', async ({
  page,
}) => {
  await page.goto('/a/collab/recovery');
  await expect(page.getByRole('region', { name: 'Writes that may be gone' })).toContainText(
    /messages.*unbounded/,
  );
  await page.getByRole('combobox', { name: 'The loss' }).click();
  await page.getByRole('option', { name: /^ap-south-1 lost/ }).click();
  await expect(page.getByText(/^Recovering from the loss of ap-south-1/)).toBeVisible();
  await expect(page).toHaveURL(/lose=aws/);
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('link', { name: /^Losses/ })
    .click();
  await expect(
    page.getByRole('row').filter({
      has: page.getByRole('link', { name: 'Play the loss of ap-south-1', exact: true }),
    }),
  ).toHaveAttribute('aria-current', 'true');
});

test('two sites lost at once have a recovery of their own', async ({ page }) => {
  await page.goto('/a/collab/recovery?mode=fail&lose=aws:eu-west-1,aws:ap-south-1');
  await expect(
    page.getByText(/the loss of eu-west-1 and ap-south-1|take over from eu-west-1 and ap-south-1/i),
  ).toBeVisible();
  await expect(waterfall(page)).toContainText('eu-west-1 and ap-south-1 lost');
});

test('what each disruption does, and whether that is allowed, in words', async ({ page }) => {
  await page.goto('/a/payments/recovery');
  const row = (name: RegExp) => disruptions(page).getByRole('row', { name });
  await expect(row(/^Instance/)).toContainText('Meets');
  await expect(row(/^Region/)).toContainText('Misses');
  await expect(row(/^Data corruption/)).toContainText('unbounded');
  await expect(row(/^Dependency/)).toContainText('Unknown');
});

test('how a standby grows into the load, and what it turns away until then', async ({ page }) => {
  await page.goto('/a/payments/recovery?option=warm-standby');
  const growth = page.getByRole('region', { name: 'us-west-2 growing into the load' });
  await expect(growth).toContainText(/Carries the load 7\smin after the decision; 1.98M\srequests/);
  await growth.getByRole('button', { name: 'Table' }).click();
  await expect(
    growth.getByRole('row', { name: /^4\smin 1\s200\sreq\/s 7\s200\sreq\/s 6\s000\sreq\/s/ }),
  ).toBeVisible();
  await growth.getByRole('button', { name: /1.98M/ }).click();
  await expect(page.getByRole('dialog', { name: 'Why this figure' })).toContainText('∫');
});

test('a finding of the recovery is mended from here', async ({ page }) => {
  const name = await copyOf(page, 'payments');
  await page.goto(`/a/${name}/recovery`);
  const finding = page.getByRole('article', { name: /RTO is 90\ss where 60\ss are required/ });
  await finding.getByRole('button', { name: 'Preview fix' }).click();
  await finding.getByRole('button', { name: 'Apply', exact: true }).click();
  await expect(finding).toHaveCount(0);
  await expect(page.getByText(/takes 60\ss at worst/)).toBeVisible();
});

test('a year is taken apart against what is required, and says how sure it is', async ({
  page,
}) => {
  await page.goto('/a/payments/recovery?option=two-at-sixty#availability');
  const availability = page.getByRole('region', { name: 'Availability', exact: true });
  await expect(availability).toContainText(/99.999\s% is required, which leaves 5.26\smin/);
  const parts = availability.getByRole('region', { name: 'Minutes down a year' });
  await expect(parts.getByRole('listitem').filter({ hasText: 'card-network' })).toContainText(
    /52.6\smin/,
  );
  await parts.getByRole('button', { name: /^52.6\smin/ }).click();
  const why = page.getByRole('dialog', { name: 'Why this figure' });
  await expect(why).toContainText(/99.99/);
  await page.keyboard.press('Escape');
  await expect(why).toHaveCount(0);

  const sure = availability.getByRole('region', { name: 'How sure that is' });
  await expect(sure).toContainText(/Between .* and .*, with every assumption/);
  await sure.getByRole('button', { name: 'Table' }).click();
  await expect(sure.getByRole('row', { name: /^Required 99.999\s% 5.26\smin/ })).toBeVisible();
  await expect(availability.getByRole('region', { name: 'By population' })).toContainText(
    'us-east',
  );
});

test('the single change that buys most stands first, says why, and is made in a copy of the option', async ({
  page,
}) => {
  const name = await copyOf(page, 'payments');
  await page.goto(`/a/${name}/recovery?option=two-at-sixty#availability`);
  const buys = page.getByRole('region', { name: 'What buys most' });
  const first = buys.getByRole('listitem').first();
  await expect(first).toContainText(/Raise each site to 7\s200\sreq\/s/);
  await first.getByRole('button', { name: /^Buys / }).click();
  const why = page.getByRole('dialog', { name: 'Why this figure' });
  await expect(why).toContainText('downtime today − downtime with the change');
  await expect(why).toContainText('Downtime with the change');
  await page.keyboard.press('Escape');
  await expect(why).toHaveCount(0);

  await first.getByRole('button', { name: /^Raise each site/ }).click();
  await expect(first).toContainText(/short of the 99.999\s% that is required/);
  await first.getByRole('button', { name: 'Preview the change' }).click();
  await expect(first).toContainText(/capacityRps: 7200/);
  await expectAccessible(page);
  await first.getByRole('button', { name: 'Apply to a copy' }).click();
  // The copy is shown at once; in it another change buys most.
  await expect(page).not.toHaveURL(/option=two-at-sixty(&|#|$)/);
  await expect(buys.getByRole('listitem').first()).toContainText(/alternative to card-network/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test(`the recovery holds for everybody, ${colorScheme} at ${width}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/a/payments/recovery?option=warm-standby');
      await expect(waterfall(page)).toContainText(/14.5\smin/);
      await expectAccessible(page);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond).toBeLessThanOrEqual(0);
    });
  }
}
