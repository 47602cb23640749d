import { expect, expectAccessible, test } from './fixtures';

const row = (name: RegExp) => ({ name });

test('the list is searched, filtered and sorted, and the address keeps it', async ({ page }) => {
  await page.goto('/regions');
  await expect(page.getByText(/^152 regions|^\d{3} regions/)).toBeVisible();
  await page.getByRole('searchbox').fill('sao paulo');
  await expect(page.getByRole('link', { name: 'sa-east-1', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'us-east-1', exact: true })).toHaveCount(0);

  await page.getByRole('searchbox').fill('');
  await page.getByRole('search').getByRole('button', { name: 'Country' }).click();
  await page.getByRole('menuitemcheckbox', { name: /^Brazil/ }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('columnheader', { name: /^vCPU/ }).getByRole('button').click();
  await expect(page).toHaveURL(/country=BR/);
  await expect(page).toHaveURL(/sort=vcpu/);

  await page.reload();
  const rows = page.getByRole('row', row(/Brazil/));
  await expect(rows).toHaveCount(4);
  // Cheapest first, by an hour of a vCPU; the dearest is that of AWS, 0.153 USD by two.
  await expect(rows.last()).toContainText('sa-east-1');
  await expect(rows.last()).toContainText('$0.0765');
});

test('a search that finds nothing gives the way back', async ({ page }) => {
  await page.goto('/regions?q=atlantis');
  await page.getByRole('button', { name: 'Show all regions' }).click();
  await expect(page.getByRole('link', { name: 'us-east-1', exact: true })).toBeVisible();
});

test('a region’s page tells place, law, neighbours, prices and outages, and why', async ({
  page,
}) => {
  await page.goto('/regions/aws:us-east-1');
  const part = (name: string) => page.getByRole('region', { name, exact: true });
  await expect(part('Facts')).toContainText('Ashburn');
  await expect(part('Law')).toContainText('EU-US Data Privacy Framework');
  await expect(part('Nearest of any provider').getByRole('row')).toHaveCount(9);
  await expect(part('Nearest of AWS').getByRole('row', row(/us-east-2/))).toContainText(
    'measured 2023',
  );
  await expect(part('Prices').getByRole('row', row(/^A vCPU/))).toContainText('$0.048');
  await expect(part('Outages').getByRole('row')).toHaveCount(10);

  await part('Nearest of AWS')
    .getByRole('button', { name: /^Round trip to us-east-2/ })
    .click();
  const why = page.getByRole('dialog', { name: 'Why this figure' });
  await expect(why).toContainText('cloudping.co');
  await expect(why).toContainText('2023-03-08');
  await page.keyboard.press('Escape');
  await expect(why).toBeHidden();

  await part('Prices')
    .getByRole('button', { name: /^A vCPU, an hour/ })
    .click();
  await expect(why).toContainText('price of the machine ÷ its vCPUs');
});

test('what no table has is unknown on a region’s page, never nothing', async ({ page }) => {
  await page.goto('/regions/aws:ap-east-2');
  const prices = page.getByRole('region', { name: 'Prices', exact: true });
  await expect(prices.getByRole('row', row(/^A vCPU/))).toContainText('unknown');
  await expect(prices).not.toContainText('$0 ');
  await expect(page.getByRole('region', { name: 'Outages', exact: true })).toContainText(
    'No outage of this region is on record',
  );
});

test('a region leads to its neighbours and to the services that run there', async ({ page }) => {
  await page.goto('/regions/aws:us-west-2');
  const services = page.getByRole('region', { name: 'Services that run here', exact: true });
  await expect(services.getByRole('link', { name: 'payments', exact: true })).toBeVisible();
  await expect(services.getByRole('link', { name: 'collab', exact: true })).toHaveCount(0);
  await page
    .getByRole('region', { name: 'Nearest of AWS' })
    .getByRole('link', { name: 'us-west-1' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('us-west-1');
});

test('a region that is not there is answered with what was meant', async ({ page, complaints }) => {
  await page.goto('/regions/aws:us-esat-1');
  await page.getByRole('link', { name: 'aws:us-east-1', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('us-east-1');
  // The browser itself notes the answer 404 on its console.
  const others = complaints.filter((complaint) => !complaint.includes('404'));
  complaints.length = 0;
  expect(others).toEqual([]);
});

for (const theme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test(`regions pass axe and fit, ${theme} at ${width}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 800 });
      for (const address of ['/regions?q=europe', '/regions/azure:westeurope']) {
        await page.goto(address);
        await expectAccessible(page);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      }
    });
  }
}
