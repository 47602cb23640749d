import type { Page } from '@playwright/test';
import { copyOf, siteOn } from './documents';
import { expect, expectAccessible, test } from './fixtures';

const row = (name: RegExp) => ({ name });

test('the list is searched, filtered and sorted, and the address keeps it', async ({ page }) => {
  await page.goto('/regions');
  await expect(page.getByText(/^\d{3} regions/)).toBeVisible();
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
  const rows = page.getByRole('row', row(/(AWS|Azure|Google Cloud).*Brazil/));
  await expect(rows).toHaveCount(4);
  await expect(page.getByRole('row', row(/Germany/))).toHaveCount(0);
  // Cheapest first, by an hour of a vCPU: that of AWS is 0.153 USD by two, Azure’s in Rio 0.199.
  await expect(rows.last()).toContainText('brazilsoutheast');
  await expect(rows.last()).toContainText('$0.0995');
  await expect(page.getByRole('row', row(/^sa-east-1/))).toContainText('$0.0765');
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

test.describe('the palette', () => {
  const palette = (page: Page) => page.getByRole('dialog', { name: 'Search and commands' });

  test('finds regions by country and provider', async ({ page }) => {
    await page.goto('/catalog');
    await page.keyboard.press('ControlOrMeta+k');
    await palette(page).getByRole('combobox').fill('brazil google');
    await expect(palette(page).getByRole('option', { name: /^southamerica-east1/ })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/regions/gcp:southamerica-east1');
  });

  test('says what is nearest to a country, anywhere, and opens it', async ({ page }) => {
    await page.goto('/catalog');
    await page.keyboard.press('ControlOrMeta+k');
    await palette(page).getByRole('combobox').fill('nearest to south africa');
    const nearest = palette(page).getByRole('group', { name: 'Nearest to South Africa' });
    await expect(nearest.getByRole('option')).toHaveCount(8);
    await expect(nearest.getByRole('option').first()).toContainText(/South Africa/);
    await expect(nearest.getByRole('option').first()).toContainText(/\d\sms/);
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/regions\/(aws:af-south-1|azure:southafrica|gcp:africa-south1)/);
  });

  test('a search leads on to what is near, and to another place of that name', async ({ page }) => {
    await page.goto('/catalog');
    await page.keyboard.press('ControlOrMeta+k');
    await palette(page).getByRole('combobox').fill('sao paulo');
    await palette(page).getByRole('option', { name: 'Nearest regions to “sao paulo”' }).click();
    await expect(
      palette(page).getByRole('group', { name: 'Nearest to São Paulo, Brazil' }),
    ).toBeVisible();
    await palette(page).getByRole('combobox').fill('nearest to bra');
    await palette(page)
      .getByRole('option', { name: /^Brasília, Brazil/ })
      .click();
    await expect(
      palette(page).getByRole('group', { name: 'Nearest to Brasília, Brazil' }),
    ).toBeVisible();
  });

  test('near to a population it adds a site, or opens the region’s page', async ({ page }) => {
    const name = await copyOf(page, 'payments');
    await page.goto(`/a/${name}`);
    await expect(siteOn(page, 'us-west-2')).toBeVisible();
    await page.keyboard.press('ControlOrMeta+k');
    await palette(page).getByRole('combobox').fill('nearest to us-east');
    const own = palette(page).getByRole('group', { name: 'Nearest to us-east: AWS' });
    await expect(own.getByRole('option', { name: /^us-east-1/ })).toContainText('in use');
    await own.getByRole('option', { name: /^us-east-2/ }).click();
    await expect(siteOn(page, 'us-east-2')).toBeVisible();
    await expect(page).toHaveURL(/sel=site:aws:us-east-2/);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(siteOn(page, 'us-east-2')).toHaveCount(0);

    await page.keyboard.press('ControlOrMeta+k');
    await palette(page).getByRole('combobox').fill('nearest to us-east');
    await palette(page).getByRole('button', { name: 'Open its page' }).click();
    await own.getByRole('option', { name: /^us-east-2/ }).click();
    await expect(page).toHaveURL('/regions/aws:us-east-2');
  });
});

test.describe('our users are in Brazil', () => {
  const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Add a population' });

  async function openDialog(page: Page): Promise<void> {
    const name = await copyOf(page, 'payments');
    await page.goto(`/a/${name}`);
    await expect(siteOn(page, 'us-west-2')).toBeVisible();
    await page.keyboard.press('p');
    await page.getByRole('button', { name: 'Choose a place' }).click();
    await expect(dialogOf(page)).toBeVisible();
  }

  test('a country becomes one population, where its people are, with its source', async ({
    page,
  }) => {
    await openDialog(page);
    const dialog = dialogOf(page);
    await dialog.getByLabel('Place').fill('braz');
    await page.getByRole('option', { name: /^Brazil/ }).click();
    await expect(dialog.getByLabel('Users', { exact: true })).toHaveValue(/^1\s785\s028$/);
    await dialog.getByRole('button', { name: /^Internet users of Brazil/ }).click();
    const why = page.getByRole('dialog', { name: 'Why this figure' });
    await expect(why).toContainText('World Bank');
    await page.keyboard.press('Escape');
    await expect(why).toBeHidden();
    await dialog.getByLabel('Share who use it').fill('2');
    await dialog.getByLabel('Share who use it').press('Tab');
    await expect(dialog.getByLabel('Users', { exact: true })).toHaveValue(/^3\s570\s056$/);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Add' }).click();
    const map = page.getByRole('region', { name: 'Map' });
    await expect(map.getByRole('button', { name: /^brazil, 3\.57M users/ })).toBeVisible();
  });

  test('or its five largest cities, in one step that one undo takes back', async ({ page }) => {
    await openDialog(page);
    const dialog = dialogOf(page);
    await dialog.getByLabel('Place').fill('brazil');
    await page.getByRole('option', { name: /^Brazil/ }).click();
    await dialog.getByRole('button', { name: 'As its 5 largest cities' }).click();
    await expect(dialog.getByRole('row')).toHaveCount(6);
    await dialog.getByRole('button', { name: 'Add' }).click();
    const map = page.getByRole('region', { name: 'Map' });
    const cities = map.getByRole('button', {
      name: /^(sao-paulo|rio-de-janeiro|belo-horizonte|salvador|fortaleza),/,
    });
    await expect(cities).toHaveCount(5);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(cities).toHaveCount(0);
  });
});

test('a region under the pointer says how far it is from sites and users, and takes a site', async ({
  page,
}) => {
  const name = await copyOf(page, 'payments');
  await page.goto(`/a/${name}`);
  await expect(siteOn(page, 'us-west-2')).toBeVisible();
  const ohio = page.getByRole('button', { name: /^Add a site in us-east-2/ });
  await ohio.hover();
  const trips = page.getByRole('table', { name: 'Round trips' });
  await expect(trips.getByRole('row', { name: /^us-east-1 13\sms measured 2023/ })).toBeVisible();
  await expect(trips.getByRole('row', { name: /^us-west \d+\sms estimated/ })).toBeVisible();
  await ohio.click();
  await page.getByRole('menuitem', { name: 'Add a site in us-east-2' }).click();
  await expect(siteOn(page, 'us-east-2')).toBeVisible();
});

test('a selected site tells its round trips, each down to its source', async ({ page }) => {
  await page.goto('/a/payments?sel=site:aws:us-east-1');
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.locator('summary', { hasText: 'Round trips' }).click();
  await details.getByRole('button', { name: /^Round trip to us-west-2/ }).click();
  const why = page.getByRole('dialog', { name: 'Why this figure' });
  await expect(why).toContainText('cloudping.co');
  await page.keyboard.press('Escape');
  await expect(why).toBeHidden();
  await expectAccessible(page);
});
