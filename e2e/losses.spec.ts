import type { Page } from '@playwright/test';
import { copyOf } from './documents';
import { expect, expectAccessible, test } from './fixtures';

const matrix = (page: Page) => page.getByRole('grid', { name: 'Load on each site after a loss' });
const rowOfLoss = (page: Page, loss: string) =>
  matrix(page)
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: `Play the loss of ${loss}`, exact: true }) });

test('every loss of one and of two sites, what it leaves, and how it ends', async ({ page }) => {
  await page.goto('/a/collab/losses');
  await expect(page.getByText('One of six losses survives.')).toBeVisible();

  const us = rowOfLoss(page, 'us-east-1');
  await expect(us.getByRole('button', { name: /eu-west-1 107/ })).toBeVisible();
  await expect(us).toContainText(/eu-west-1 107.%.*ap-south-1.*identity down/);
  await expect(us).toContainText('Falls');
  // Of the priorities P0 and P1 would be kept if sites shed, and three quarters of P2.
  await expect(us.getByRole('gridcell', { name: /^(P\d kept )?(100|75) %$/ })).toHaveText([
    /100/,
    /100/,
    /75/,
  ]);
  await expect(rowOfLoss(page, 'eu-west-1')).toContainText('no lawful site is left');
  await expect(rowOfLoss(page, 'eu-west-1')).toContainText('Part served');
  await expect(rowOfLoss(page, 'ap-south-1')).toContainText('Survives');

  // Worst first is the order; by site is a choice that the address keeps.
  const losses = matrix(page).getByRole('link');
  await expect(losses).toHaveText([
    /^Play the loss of us-east-1$/,
    /eu-west-1$/,
    /ap-south-1$/,
    /us-east-1 \+ ap-south-1$/,
    /us-east-1 \+ eu-west-1$/,
    /eu-west-1 \+ ap-south-1$/,
  ]);
  await page.getByRole('button', { name: 'By site' }).click();
  await expect(page).toHaveURL(/order=site/);
  await expect(losses.nth(3)).toHaveText(/us-east-1 \+ eu-west-1$/);
  await page.getByRole('button', { name: 'One site' }).click();
  await expect(losses).toHaveCount(3);
  await expect(page.getByText('One of three losses survives.')).toBeVisible();
  await expect(page).toHaveURL(/sites=1/);
});

test('a figure says why it is what it is, and the keyboard goes over all of them', async ({
  page,
}) => {
  await page.goto('/a/collab/losses');
  await rowOfLoss(page, 'us-east-1')
    .getByRole('button', { name: /eu-west-1 107/ })
    .click();
  const why = page.getByRole('dialog', { name: 'Why this figure' });
  await expect(why).toContainText('load ÷ capacity');
  await expect(why).toContainText(/107.%/);
  // Another figure opens in its place.
  await rowOfLoss(page, 'ap-south-1')
    .getByRole('button', { name: /eu-west-1 85/ })
    .click();
  await expect(why).toContainText(/85.7.%/);
  await expect(why).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(why).toHaveCount(0);

  // The focus is back on the figure; one row up the same site is lost, so the row's nearest takes it.
  const cell = rowOfLoss(page, 'ap-south-1').getByRole('button', { name: /eu-west-1 85/ });
  await expect(cell).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(
    rowOfLoss(page, 'eu-west-1').getByRole('button', { name: /us-east-1 50/ }),
  ).toBeFocused();
  await page.keyboard.press('Home');
  const link = page.getByRole('link', { name: 'Play the loss of eu-west-1', exact: true });
  await expect(link).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(
    page.getByRole('link', { name: 'Play the loss of us-east-1', exact: true }),
  ).toBeFocused();

  // Enter on the loss plays it on the map; back in the matrix it is the marked row.
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/a\/collab\?.*mode=fail.*lose=aws/);
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details.getByRole('heading', { level: 2, name: 'us-east-1 lost' })).toBeVisible();
  await page.getByRole('link', { name: /^Losses/ }).click();
  await expect(rowOfLoss(page, 'us-east-1')).toHaveAttribute('aria-current', 'true');
});

test('a site that falls under its load is told apart from one that is lost', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/a/payments?mode=fail&lose=aws:us-east-1');
  const map = page.getByRole('region', { name: 'Map' });
  await expect(map.getByRole('button', { name: /^us-east-1,.* lost/ })).toBeVisible();
  await expect(
    map.getByRole('button', { name: /^us-west-2,.* fallen under its load/ }),
  ).toBeVisible();
});

test('the tab counts what was found, and a fix applied from it clears the finding', async ({
  page,
}) => {
  const name = await copyOf(page, 'payments');
  await page.goto(`/a/${name}/losses`);
  const tab = page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('link', { name: /^Losses/ });
  await expect(tab).toHaveAccessibleName(/\d findings?, worst critical/);
  await expect(page.getByText('None of three losses survives.')).toBeVisible();
  const needed = page.getByRole('region', { name: 'Capacity that would have held' });
  await expect(
    needed.getByRole('row', { name: /us-west-2 6\s000 7\s200 \+1\s200 us-east-1/ }),
  ).toBeVisible();
  await expect(page.getByRole('region', { name: 'Headroom' })).toContainText(
    /have to fall by 16.7.%/,
  );
  await page.getByRole('button', { name: 'Preview fix' }).click();
  await page.getByRole('button', { name: 'Apply', exact: true }).click();
  await expect(needed).toContainText('Every site bears the most');
  await expect(page.getByText('Two of three losses survive.')).toBeVisible();
  await expect(
    rowOfLoss(page, 'us-east-1').getByRole('button', { name: /us-west-2 100/ }),
  ).toBeVisible();
});

test('more sites at once, and a harsher look at them', async ({ page }) => {
  await page.goto('/a/collab/losses');
  await page.getByRole('button', { name: 'Up to three' }).click();
  await expect(page).toHaveURL(/sites=3/);
  await expect(page.getByText('One of seven losses survives.')).toBeVisible();
  await expect(rowOfLoss(page, 'us-east-1 + eu-west-1 + ap-south-1')).toContainText('Falls');

  // 120 % before retries is 277 % with three of them (and reads of cold caches weigh twice on top).
  await page.goto('/a/payments/losses');
  await page.getByRole('switch', { name: /Harsher/ }).click();
  await expect(page).toHaveURL(/harsh=retries,cold/);
  await expect(page.getByText(/clients try again up to 3 times/)).toBeVisible();
  const cell = rowOfLoss(page, 'us-east-1').getByRole('button', { name: /us-west-2 390/ });
  await cell.click();
  const why = page.getByRole('dialog', { name: 'Why this figure' });
  await expect(why).toContainText(/390.%/);
  await expect(why).toContainText('load in warm requests × attempts ÷ capacity');
});

test('losses with a name are listed by kind and play on the map', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/a/collab/losses');
  const named = page.getByRole('region', { name: 'Losses with a name' });
  await expect(named.getByRole('row', { name: /All of AWS/ })).toContainText('Falls');
  const cut = named.getByRole('row', { name: /us-east-1 cut off from the rest/ });
  await expect(cut).toContainText(/copies diverge/);
  await expect(cut).toContainText(/40.%/);
  await cut.getByRole('link').click();
  await expect(page).toHaveURL(/loss=partition/);
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details.getByRole('heading', { level: 2, name: 'us-east-1 cut off' })).toBeVisible();
  await expect(details.getByRole('region', { name: 'Either side of the cut' })).toContainText(
    /us-east-1\s*100.%.*eu-west-1 and ap-south-1.*0.%/,
  );
  await expectAccessible(page);
});

test('on the map a link is cut and mended, a loss is found by name, a site is cut off instead', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/a/payments?mode=fail');
  const map = page.getByRole('region', { name: 'Map' });
  const details = page.getByRole('complementary', { name: 'Details' });
  const link = map.getByRole('button', { name: /^Link between us-east-1 and us-west-2/ });

  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/loss=links/);
  await expect(link).toHaveAttribute('aria-pressed', 'true');
  await expect(link).toHaveAccessibleName(/replication cut/);
  await expect(details).toContainText(/go on writing without each other, copies diverge/);
  await link.press('Enter');
  await expect(details.getByRole('heading', { name: 'Nothing is lost' })).toBeVisible();

  await details.getByRole('button', { name: 'Pick a scenario' }).click();
  await page.getByRole('combobox', { name: 'Pick a scenario' }).fill('card');
  await page.getByRole('option', { name: /card-network/ }).click();
  await expect(details.getByRole('heading', { level: 2, name: 'card-network down' })).toBeVisible();
  await expect(details).toContainText(/nobody is served without it.*0.% served/);

  // A click on a site takes the place of what was lost.
  await map.getByRole('button', { name: /^us-east-1,/ }).click();
  await expect(page).not.toHaveURL(/loss=/);
  await expect(details.getByRole('heading', { level: 2, name: 'us-east-1 lost' })).toBeVisible();
  await expect(details.getByRole('region', { name: 'If sites shed' })).toContainText(
    /P1\s*960 of 1\s440\sreq\/s\s*66.7.%/,
  );
  await expect(details.getByRole('region', { name: 'Recovery' })).toContainText(
    /Traffic has moved after 90\ss at worst, 55\ss in the median; then 0\s?% is served/,
  );
  await details.getByRole('switch', { name: /Clients try again/ }).click();
  await expect(details).toContainText(/at most 277.% offered/);
  await expect(details).toContainText(/us-west-2 falls at 277.%/);

  await details.getByRole('button', { name: 'Lose another' }).click();
  await page.getByRole('menuitem', { name: 'Cut it off instead' }).click();
  await expect(details.getByRole('heading', { level: 2, name: 'us-east-1 cut off' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(details.getByRole('heading', { name: 'Nothing is lost' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test(`the losses hold for everybody, ${colorScheme} at ${width}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/a/collab/losses');
      await expect(rowOfLoss(page, 'us-east-1')).toContainText('Falls');
      await expectAccessible(page);
    });
  }
}

test('a link to a loss of an option that is not the chosen one shows that loss', async ({
  page,
}) => {
  const query = 'option=write-home&mode=fail&lose=aws:us-east-1';
  await page.goto(`/a/collab?${query}`);
  await expect(page.getByRole('region', { name: 'The loss', exact: true })).toContainText(
    'us-east-1',
  );
  await expect(page).toHaveURL(/option=write-home.*lose=aws(:|%3A)us-east-1/);
});
