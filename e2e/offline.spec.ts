import type { Page, Route } from '@playwright/test';
import { copyOf, saved, siteOn } from './documents';
import { expect, expectAccessible, forgiveCutOff, test } from './fixtures';

const offline = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'Not saved, no connection' });

async function setCapacity(page: Page, region: string, value: string): Promise<void> {
  await siteOn(page, region).click();
  const capacity = page
    .getByRole('complementary', { name: 'Details' })
    .getByRole('textbox', { name: 'Capacity' });
  await capacity.fill(value);
  await capacity.press('Enter');
}

const holds = (page: Page, region: string, load: RegExp) =>
  expect(siteOn(page, region)).toHaveAccessibleName(load);

/** Answers every save in the way given, and everything else as ever. */
async function onSaves(page: Page, answer: (route: Route) => Promise<void>): Promise<void> {
  await page.route('**/a/**', (route) =>
    route.request().method() === 'POST' ? answer(route) : route.fallback(),
  );
}

test.afterEach(({ complaints }) => forgiveCutOff(complaints));

test('the network goes while one draws: the page says so, keeps the work, and saves once it is back', async ({
  page,
  context,
  request,
}) => {
  const name = await copyOf(page, 'payments');
  await page.goto(`/a/${name}`);
  await setCapacity(page, 'us-east-1', '7200');
  await expect(saved(page)).toHaveText(/version 2/);
  await context.setOffline(true);
  await setCapacity(page, 'us-east-1', '7300');
  await expect(offline(page)).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'does not answer' })).toBeVisible();
  // One draws on, and the figures follow.
  await setCapacity(page, 'us-west-2', '7400');
  await holds(page, 'us-west-2', /of 7\s400\sreq\/s/);
  await expectAccessible(page);

  await context.setOffline(false);
  await expect(saved(page)).toBeVisible();
  const stored = await (await request.get(`/a/${name}/document.yaml`)).text();
  expect(stored).toContain('capacityRps: 7300');
  expect(stored).toContain('capacityRps: 7400');
});

test('a server that fails for a while is asked again, across a reload', async ({
  page,
  request,
}) => {
  const name = await copyOf(page, 'payments');
  await page.goto(`/a/${name}`);
  await onSaves(page, (route) => route.fulfill({ status: 500, body: 'down' }));
  await setCapacity(page, 'us-east-1', '7300');
  await expect(offline(page)).toBeVisible();

  await page.reload();
  await holds(page, 'us-east-1', /of 7\s300\sreq\/s/);
  await expect(page.getByText('Your unsaved changes are back')).toBeVisible();
  await expect(offline(page)).toBeVisible();

  await page.unrouteAll({ behavior: 'wait' });
  await page.getByRole('button', { name: 'Try now' }).click();
  await expect(saved(page)).toHaveText(/version 2/);
  expect(await (await request.get(`/a/${name}/document.yaml`)).text()).toContain(
    'capacityRps: 7300',
  );
  // Nothing of it is left to stand against what comes later.
  await page.reload();
  await holds(page, 'us-east-1', /of 7\s300\sreq\/s/);
  await expect(page.getByText('Your unsaved changes are back')).toHaveCount(0);
});

test('leaving the page right after an edit loses nothing', async ({ page, request }) => {
  const name = await copyOf(page, 'payments');
  await page.goto(`/a/${name}`);
  await onSaves(page, (route) => route.abort());
  await setCapacity(page, 'us-east-1', '7300');
  // Within the same breath, long before anything is sent.
  await page.goto('/assumptions');
  await page.unrouteAll({ behavior: 'wait' });

  await page.goto(`/a/${name}`);
  await holds(page, 'us-east-1', /of 7\s300\sreq\/s/);
  await expect(saved(page)).toHaveText(/version 2/);
  expect(await (await request.get(`/a/${name}/document.yaml`)).text()).toContain(
    'capacityRps: 7300',
  );
});

test('a save whose answer is lost is no conflict with oneself', async ({ page, request }) => {
  const name = await copyOf(page, 'payments');
  await page.goto(`/a/${name}`);
  await onSaves(page, async (route) => {
    await route.fetch();
    await route.abort();
  });
  await setCapacity(page, 'us-east-1', '7300');
  await expect(offline(page)).toBeVisible();
  await page.unrouteAll({ behavior: 'wait' });
  await setCapacity(page, 'us-west-2', '7400');
  await expect(saved(page)).toHaveText(/version 3/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const stored = await (await request.get(`/a/${name}/document.yaml`)).text();
  expect(stored).toContain('capacityRps: 7300');
  expect(stored).toContain('capacityRps: 7400');
});
