import type { Page } from '@playwright/test';
import { copyOf } from './documents';
import { expect, expectAccessible, test } from './fixtures';

const table = (page: Page) => page.getByRole('table', { name: 'Latency of each population' });
const rowOf = (page: Page, population: string) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: population, exact: true }) });
const p95 = (page: Page) =>
  page.getByRole('region', { name: 'Quantiles over all requests' }).getByRole('button', {
    name: /^p95/,
  });

test('each population: who serves it from how far, what it waits for and what that is made of', async ({
  page,
}) => {
  await page.goto('/a/collab/latency?option=write-home');
  await expect(
    page.getByText(/within 157.ms, where 100.ms are required.*writes of asia/),
  ).toBeVisible();
  await expect(p95(page)).toHaveText(/157.*needs 100/);
  const slowest = page.getByRole('region', { name: 'The slowest twentieth of the requests' });
  await expect(slowest.getByRole('row').nth(1)).toContainText('Writes of asia');

  const eu = rowOf(page, 'eu');
  await expect(eu).toContainText('eu-west-1');
  await expect(eu).toContainText('writes in us-east-1');
  await expect(eu).toContainText(/estimated \d+–\d+/);
  await expect(eu).toContainText('plausible for its class');
  await expect(eu).toContainText('DNS 20, handshakes 66, network 33, server 35');

  // The write is the same without the handshakes, and the measured way to the writer.
  await page.getByRole('button', { name: 'Write', exact: true }).first().click();
  await expect(page).toHaveURL(/request=write/);
  await expect(eu).toContainText('network 33, server 35, to the writer 70');

  await expect(page.getByText('p95 is 157 ms where 100 ms are required')).toBeVisible();
  await expect(page.getByText(/are writes that wait for another region/)).toBeVisible();
});

test('a figure goes down to the measured pair', async ({ page }) => {
  await page.goto('/a/collab/latency?option=write-home');
  await rowOf(page, 'eu')
    .getByRole('button', { name: /^Write of eu/ })
    .click();
  const why = page.getByRole('dialog', { name: 'Why this figure' });
  await expect(why).toContainText('Forwarded to the writer, aws:us-east-1');
  await expect(why).toContainText('warm request that writes + forwarding + wait for copies');
  await expect(why).toContainText(/median, TCP/);
  await page.keyboard.press('Escape');
  await expect(why).toHaveCount(0);

  await p95(page).click();
  await expect(why).toContainText('Share of the requests slower than this');
});

test('a degraded network slows everything, in every view, and the way back is at hand', async ({
  page,
}) => {
  await page.goto('/a/collab/latency?option=write-home');
  await expect(p95(page)).toHaveText(/157/);
  await page.getByRole('button', { name: 'Degraded' }).click();
  await expect(page).toHaveURL(/network=degraded/);
  await expect(p95(page)).toHaveText(/459/);
  await expect(page.getByText(/^On a degraded network/)).toBeVisible();
  await expect(page.getByRole('button', { name: /Felt latency p95/ })).toHaveText(/459.*degraded/);

  // A population leads to the map, where its label says the same.
  const warm = rowOf(page, 'eu').getByRole('button', { name: /^Warm request of eu/ });
  await expect(warm).toHaveText(/169/);
  await rowOf(page, 'eu').getByRole('link', { name: 'eu', exact: true }).click();
  await expect(page).toHaveURL(/\/a\/collab\?.*network=degraded/);
  const map = page.getByRole('region', { name: 'Map' });
  await expect(map.getByRole('button', { name: /^eu, 3\.5M users, 169.ms/ })).toBeVisible();
  await map.getByRole('button', { name: 'Back to typical' }).click();
  await expect(map.getByRole('button', { name: /^eu, 3\.5M users, 68.ms/ })).toBeVisible();
  await expect(page).not.toHaveURL(/network=/);
});

test('what a request does is stated in the panel, and shows in the bars', async ({ page }) => {
  const name = await copyOf(page, 'collab');
  await page.goto(`/a/${name}?option=today`);
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByRole('button', { name: 'Needs' }).click();
  await details.getByRole('textbox', { name: 'Further calls' }).fill('2');
  await details.getByRole('textbox', { name: 'Further calls' }).press('Enter');
  await details.getByRole('textbox', { name: 'Server time', exact: true }).fill('50ms');
  await details.getByRole('textbox', { name: 'Server time', exact: true }).press('Enter');

  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('link', { name: /^Latency/ })
    .click();
  await page.getByRole('button', { name: 'Warm request', exact: true }).click();
  // One round trip of 26 ms, two more for the calls, and the stated server time.
  await expect(rowOf(page, 'us')).toContainText('network 26, further calls 52, server 50');
  await expect(page.getByText(/further calls of the client take asia/)).toHaveCount(0);
});

test('a call of unknown length makes latencies lower bounds, which is said', async ({ page }) => {
  const name = await copyOf(page, 'payments');
  await page.goto(`/a/${name}?sel=dependency:card-network`);
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByRole('textbox', { name: 'Calls a write' }).fill('1');
  await details.getByRole('textbox', { name: 'Calls a write' }).press('Enter');
  const felt = page.getByRole('button', { name: /Felt latency p95/ });
  await expect(felt).toHaveText(/≥/);
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('link', { name: /^Latency/ })
    .click();
  await expect(page.getByText(/Requests call card-network, of which neither/)).toBeVisible();
  await expect(p95(page).getByRole('img', { name: 'Unknown' })).toBeVisible();
});

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const)
  test(`is accessible at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/a/collab/latency?option=write-home&request=write');
    await expect(rowOf(page, 'eu')).toContainText('to the writer 70');
    await expectAccessible(page);
  });
