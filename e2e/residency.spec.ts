import type { Page } from '@playwright/test';
import { copyOf } from './documents';
import { expect, expectAccessible, test } from './fixtures';

const matrix = (page: Page) => page.getByRole('table', { name: 'Data sets by places' });
const paths = (page: Page) => page.getByRole('table', { name: 'Paths of data' });
const travellers = (page: Page) => page.getByRole('table', { name: 'Travellers' });
const rowOf = (page: Page, data: string) => matrix(page).getByRole('row').filter({ hasText: data });

test('data sets by places, with nothing lost and in the loss that the address keeps', async ({
  page,
}) => {
  await page.goto('/a/collab/residency');
  await expect(
    page.getByText(/Users are left without a lawful site in the loss of eu-west-1/),
  ).toBeVisible();
  await expect(rowOf(page, 'accounts')).toContainText('of eu in EU');
  await expect(rowOf(page, 'accounts').getByRole('cell').nth(2)).toContainText(
    'only while healthy',
  );
  await expect(rowOf(page, 'presence')).not.toContainText('only while healthy');
  await expect(page.getByText(/It is no legal advice/)).toBeVisible();
  await expect(page.getByText(/compliant/i)).toHaveCount(0);

  // A German in the United States is served from Ireland, and feels it.
  const traveller = travellers(page).getByRole('row').filter({ hasText: 'eu in us' });
  await expect(traveller).toContainText(/eu-west-1.*135\sms.*68\sms.*61\sms from us-east-1/);

  await page.getByRole('combobox', { name: 'What is lost' }).click();
  await page.getByRole('option', { name: /^eu-west-1 lost/ }).click();
  await expect(page).toHaveURL(/lose=aws:eu-west-1/);
  await expect(page.getByText('eu has no lawful site left and is not served.')).toBeVisible();
  await expect(rowOf(page, 'accounts')).toContainText('lost');
  await expect(
    paths(page).getByRole('row').filter({ hasText: 'accounts' }).filter({ hasText: 'Held back' }),
  ).toContainText('failover of aws:eu-west-1 by application routing');
  await expect(traveller).toContainText('nowhere lawful');

  // The loss stays when the page is opened again, and goes along to the other views.
  await page.reload();
  await expect(page.getByText('eu has no lawful site left and is not served.')).toBeVisible();
  await expect(
    page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: /^Recovery/ }),
  ).toHaveAttribute('href', /lose=aws/);
  await expectAccessible(page);
});

test('the finding offers the nearest lawful region, and applying it mends the matrix', async ({
  page,
}) => {
  const name = await copyOf(page, 'collab');
  await page.goto(`/a/${name}/residency`);
  const findings = page.getByRole('region', { name: 'Findings about residency' });
  await expect(findings).toContainText('Losing eu-west-1 leaves eu without a lawful site');
  await expect(findings).toContainText(/within 18\sms: aws:eu-west-3/);
  await findings.getByRole('button', { name: 'Preview fix' }).click();
  await findings.getByRole('button', { name: 'Apply', exact: true }).click();
  await expect(page.getByText(/^No violation was found in what is described\./)).toBeVisible();
  await expect(matrix(page).getByRole('columnheader', { name: /eu-west-3/ })).toBeVisible();
  await expect(rowOf(page, 'accounts')).not.toContainText('only while healthy');
  await expect(findings).toHaveCount(0);
});

test('what rests outside is told with its path, its fine and the decision on adequacy', async ({
  page,
}) => {
  await page.goto('/a/collab/residency?option=write-home');
  await expect(page.getByText(/^Data comes to where it may not be: 4 ways/)).toBeVisible();
  await expect(rowOf(page, 'messages').getByRole('cell').nth(1)).toContainText('not lawful');
  await expect(
    paths(page)
      .getByRole('row')
      .filter({ hasText: 'Not lawful' })
      .filter({ hasText: 'messages' })
      .filter({ hasText: 'ap-south-1' }),
  ).toContainText(/replicated from aws:us-east-1.*eu.*EU.*Not lawful/);
  const stakes = page.getByRole('region', { name: 'What is at stake' });
  await expect(stakes).toContainText(/United States: adequacy confirmed 2024-10-09/);
  await stakes.getByRole('button', { name: /up to \$2/ }).click();
  const why = page.getByRole('dialog', { name: 'Why this figure' });
  await expect(why).toContainText('share × revenue of a year');
  await expect(why).toContainText('Article 83(5)');
  await page.keyboard.press('Escape');
  await expect(why).toHaveCount(0);
});

test('on a phone every data set is a card, and nothing runs off the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/a/collab/residency?lose=aws:eu-west-1');
  await expect(page.getByText('eu has no lawful site left and is not served.')).toBeVisible();
  await expect(rowOf(page, 'messages')).toContainText('us-east-1');
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await expectAccessible(page);
});
