import type { Page } from '@playwright/test';
import { checkoutText } from '@/lib/testing/checkout';
import { drop, fresh, rowOf } from './documents';
import { expect, expectAccessible, test } from './fixtures';

/** Brings the checkout into the catalog under a name of its own. */
async function openCheckout(page: Page, query = ''): Promise<string> {
  const name = fresh('checkout');
  await page.goto('/catalog');
  const text = checkoutText.replace('name: checkout', `name: ${name}`);
  await drop(page, [{ name: `${name}.yaml`, text }]);
  await expect(rowOf(page, name)).toBeVisible();
  await page.goto(`/a/${name}/dependencies${query}`);
  return name;
}

const graph = (page: Page) =>
  page.getByRole('region', { name: 'Who needs what, and where it lives' });
const calls = (page: Page) => page.getByRole('table', { name: 'Calls to dependencies by site' });
const losses = (page: Page) => page.getByRole('table', { name: 'What each loss takes along' });
const node = (page: Page, name: RegExp) => graph(page).getByRole('button', { name });

test('who needs what and where it lives, with what falls together, by keyboard and as a table', async ({
  page,
}) => {
  await openCheckout(page);
  await expect(page.getByText(/^mainframe lives in dc-ashburn alone/)).toBeVisible();
  await expect(node(page, /^us-east-1 2 only here/)).toBeVisible();

  await node(page, /^sign-in identity, soft/).focus();
  await page.keyboard.press('Enter');
  await expect(node(page, /^sign-in/)).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Enter');
  await expect(node(page, /^sign-in/)).toHaveAttribute('aria-pressed', 'false');

  await graph(page).getByRole('button', { name: 'Table' }).click();
  await expect(
    graph(page).getByRole('row', { name: /^pipeline deployment, soft us-east-1 aws:us-east-1/ }),
  ).toBeVisible();
  await expectAccessible(page);
});

test('a loss stands in the address, and shows what is gone and what nobody can do', async ({
  page,
}) => {
  await openCheckout(page);
  await page.getByRole('combobox', { name: 'The loss' }).click();
  await page.getByRole('option', { name: /^us-east-1 lost/ }).click();
  await expect(page).toHaveURL(/lose=aws:us-east-1/);
  await expect(page.getByText(/sign-in and pipeline are gone too/)).toBeVisible();
  await expect(node(page, /^sign-in gone/)).toBeVisible();

  await page.reload();
  await expect(node(page, /^pipeline gone/)).toBeVisible();
  const row = losses(page).getByRole('row', { name: /us-east-1 lost/ });
  await expect(row).toContainText('sign-in and pipeline');
  await expect(row).toContainText('the failover takes it');
  await expectAccessible(page);
});

test('every wait of a request says why', async ({ page }) => {
  await openCheckout(page);
  const mainframe = calls(page).getByRole('row', { name: /^mainframe/ });
  // 3 × 2 ms at the primary; from the standby by way of Virginia 3 × 62, by its own line 3 × 66.
  await expect(mainframe).toContainText(/6\sms/);
  await expect(mainframe).toContainText(/186\sms/);
  await expect(mainframe).toContainText(/198\sms without us-east-1/);
  await mainframe.getByRole('button', { name: /^At us-west-2, a read: 186/ }).click();
  const why = page.getByRole('dialog', { name: 'Why this figure' });
  await expect(why).toContainText('round trip + round trip');
  await page.keyboard.press('Escape');

  // 3 × 66, and 2 × 50 or 4 × 50 by halves.
  const moved = losses(page).getByRole('row', { name: /us-east-1 lost/ });
  await expect(moved).toContainText(/348\sms/);
  await expect(moved).toContainText(/alone: calls .*336\sms/);
  await moved.getByRole('button', { name: /^Calls of a moved request after: 348/ }).click();
  await expect(why).toContainText('Σ requests × their calls');
});

test('what is offered, what is limited, and what is found stand beside it', async ({ page }) => {
  const name = await openCheckout(page);
  const services = page.getByRole('table', { name: 'Services of the provider by site' });
  await expect(services.getByRole('row', { name: /^queue/ })).toContainText('not offered');
  await expect(services.getByRole('row', { name: /^aurora/ })).toContainText('not stated');
  const quotas = page.getByRole('table', { name: 'Quotas by site' });
  await expect(quotas.getByRole('row', { name: /^vcpus us-west-2/ })).toContainText(
    /256.*400.*without us-east-1/,
  );

  // The worst is open; another one is mended from here.
  const finding = page.getByRole('article', { name: /and nobody can sign in/ });
  await finding.getByRole('button', { name: /and nobody can sign in/ }).click();
  await finding.getByRole('button', { name: 'Preview fix' }).click();
  await finding.getByRole('button', { name: 'Apply', exact: true }).click();
  await expect(finding).toHaveCount(0);
  const signIn = calls(page).getByRole('row', { name: /^sign-in/ });
  await expect(signIn).toContainText('us-east-1 and us-west-2');
  await expect(
    page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: /^Dependencies/ }),
  ).toHaveAttribute('href', new RegExp(`/a/${name}/dependencies`));
});

test('on a phone it is a list, and nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openCheckout(page, '?lose=aws:us-east-1');
  await expect(page.getByText('Now: gone').first()).toBeVisible();
  await expect(graph(page)).toBeHidden();
  await expect(page.getByText('falls with us-east-1').first()).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await expectAccessible(page);
});

test('without dependencies the page says what it is for', async ({ page }) => {
  await page.goto('/a/hr-tool/dependencies');
  await expect(page.getByText('Nothing that it hangs on yet')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Add a dependency on the map' })).toBeVisible();
  await expectAccessible(page);
});
